-- Signing in: how old a password is, sessions with their refresh tokens, other programs as clients, identities of an OpenID provider, and what
-- administrators did. Instants here are real time, also where the cases live under a virtual clock.

alter table account
  add column password_set_at timestamptz not null default clock_timestamp(),
  -- The next sign-in opens nothing but the change of the password: it was set by somebody else.
  add column change_due boolean not null default false,
  -- An account of the demonstration directory: its password is known to everybody and never grows old.
  add column demonstration boolean not null default false;

create index account_person on account (person_id);

-- One sign-in of a person in a post: the family of its refresh tokens.
create table session (
  session uuid primary key,
  person_id uuid not null references person,
  post_id uuid not null references post,
  means text not null check (means in ('password', 'oidc')),
  -- True until a password that is due has been changed.
  restricted boolean not null,
  began_at timestamptz not null,
  -- It ends then at the latest, however often it is renewed.
  ends_at timestamptz not null check (ends_at > began_at),
  -- Until then some access token of it may be in use.
  access_until timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('sign-out', 'sign-out-everywhere', 'reuse', 'password', 'expiry', 'post', 'account', 'identity', 'administrator')),
  check ((ended_at is null) = (ended_by is null))
);

create index session_in_use on session (access_until);
create index session_person on session (person_id) where ended_at is null;

create table refresh_token (
  -- SHA-256 of 256 random bits: nothing that could be guessed, so nothing slow is needed.
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  session uuid not null references session,
  expires_at timestamptz not null,
  -- A token is used once. Used again it was stolen, or its successor was: the session ends.
  used_at timestamptz
);

create index refresh_token_session on refresh_token (session);

-- A program of another agency that acts for a unit. It is never changed, only revoked: what it may do stands in the tokens that are about.
create table api_client (
  client uuid primary key,
  name text not null unique check (name ~ '\S'),
  unit_id uuid not null references organisation,
  -- The post in whose place it acts; none that decides or leads.
  role text not null check (role in ('importer', 'enterprise-safety-officer', 'inspector', 'regulator', 'supervisor', 'intake-officer')),
  scopes text[] not null check (cardinality(scopes) > 0),
  -- Division within which it reaches cases; null for a client of an enterprise, which reaches those of its unit.
  region_code text check (region_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  made_at timestamptz not null,
  made_by uuid not null references person,
  revoked_at timestamptz,
  check ((region_code is null) = (role = 'enterprise-safety-officer'))
);

create table client_secret (
  secret uuid primary key,
  client uuid not null references api_client,
  secret_hash text not null check (secret_hash like '$argon2id$%'),
  made_at timestamptz not null,
  -- Set when another takes its place: both are good for a while.
  expires_at timestamptz
);

create index client_secret_client on client_secret (client);

-- Whom an identity of an OpenID provider stands for.
create table oidc_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null references person,
  entered_at timestamptz not null,
  primary key (issuer, subject)
);

create index oidc_identity_person on oidc_identity (person_id);

-- A sign-in that is under way at the provider. What proves that the same browser comes back is kept as SHA-256.
create table oidc_sign_in (
  state text primary key,
  browser text not null,
  nonce text not null,
  verifier text not null,
  post_id uuid,
  expires_at timestamptz not null
);

create index oidc_sign_in_expires on oidc_sign_in (expires_at);

-- What administrators did. Written with the act, never changed.
create table administrator_entry (
  entry bigint generated always as identity primary key,
  at timestamptz not null,
  -- A person in a post, or a client (the command line).
  person_id uuid,
  unit_id uuid,
  role text,
  client text,
  act text not null check (act ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  -- What it was about: a login, a client, a person, a version of rules.
  subject text not null,
  details jsonb not null,
  check ((person_id is null) = (unit_id is null) and (person_id is null) = (role is null)),
  check ((person_id is null) <> (client is null))
);

create index administrator_entry_person on administrator_entry (person_id, entry);
create index administrator_entry_subject on administrator_entry (subject, entry);

create trigger administrator_entry_append_only before update or delete on administrator_entry for each row execute function refuse_change();
create trigger administrator_entry_no_truncate before truncate on administrator_entry for each statement execute function refuse_change();

-- Rules that come in or take force are acts of an administrator, whichever way they came; what a release brings is entered by the client duban.
create function enter_rule_change() returns trigger language plpgsql as $$
declare
  new_row jsonb := to_jsonb(new);
  actor jsonb := new_row->'actor';
begin
  insert into administrator_entry (at, person_id, unit_id, role, client, act, subject, details)
  values (clock_timestamp(),
          case when actor->>'kind' = 'person' then (actor->>'person')::uuid end,
          case when actor->>'kind' = 'person' then (actor->>'unit')::uuid end,
          case when actor->>'kind' = 'person' then actor->>'role' end,
          case when actor->>'kind' <> 'person' then coalesce(actor->>'client', 'clock') end,
          case tg_table_name when 'rule_pack' then 'rules.load' else 'calendar.apply' end,
          case tg_table_name when 'rule_pack' then (new_row->>'name') || '@' || (new_row->>'version') else new_row->>'version' end,
          jsonb_strip_nulls(jsonb_build_object('why', new_row->'why', 'hash', new_row->'hash')));
  return null;
end $$;

create trigger rule_pack_on_record after insert on rule_pack for each row execute function enter_rule_change();
create trigger calendar_in_force_on_record after insert on calendar_in_force for each row execute function enter_rule_change();

-- 三员分立: nobody holds two of the three administrators' posts on the same day.
create function refuse_two_administrators() returns trigger language plpgsql as $$
declare
  administrators constant text[] := array['system-administrator', 'security-administrator', 'auditor'];
  other text;
begin
  if new.role <> all (administrators) then
    return new;
  end if;
  -- Two posts given at the same time must see each other.
  perform 1 from person where id = new.person_id for no key update;
  select p.role into other from post p
   where p.person_id = new.person_id and p.id <> new.id and p.role = any (administrators) and p.role <> new.role
     and daterange(p.held_from, p.held_to + 1) && daterange(new.held_from, new.held_to + 1)
   limit 1;
  if other is not null then
    raise exception 'person % holds the post of % and cannot hold that of %: the three administrators are kept apart', new.person_id, other, new.role
      using errcode = 'exclusion_violation', constraint = 'post_administrators_apart', table = 'post';
  end if;
  return new;
end $$;

create trigger post_administrators_apart before insert or update on post for each row execute function refuse_two_administrators();

-- Readings that are about no single person, unit or case have no subject: the lists of the auditor.
alter table access_log alter column subject_id drop not null;
create index access_log_person on access_log (person_id, access);
