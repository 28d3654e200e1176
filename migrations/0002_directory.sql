-- Who there is: organisations, people, the posts they hold, and the accounts they sign in with. Reference tables: small, and read when a
-- case is opened or somebody signs in, never on the way of an act.

create table organisation (
  id uuid primary key,
  kind text not null check (kind in ('enterprise', 'authority', 'safety-committee-office', 'government', 'discipline-body', 'agency')),
  name text not null check (name ~ '\S'),
  -- Unified social credit code, GB 32100-2015.
  credit_code text unique check (credit_code ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
  -- Null only where a published record does not say.
  region_code text check (region_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  level text check (level in ('town', 'county', 'city', 'province', 'state')),
  -- Whose matter an enterprise is (行业主管、监管部门).
  authority_id uuid references organisation,
  -- GB/T 4754 code of what an enterprise does.
  industry text check (industry ~ '^([A-T]|[0-9]{2,4})$'),
  -- The safety committee office (安委办) that supervises it; of an official body the one above it, to which a rung turns when that body fails.
  committee_id uuid references organisation,
  -- False for an organisation that is known from a published record alone.
  verified boolean not null,
  -- Under which key a published record names it; the same key is the same organisation.
  source_key text unique,
  check (verified or source_key is not null),
  check (authority_id is null or kind = 'enterprise'),
  check (committee_id <> id),
  check (industry is null or kind = 'enterprise')
);

create index organisation_region on organisation (kind, region_code text_pattern_ops, id);

create table person (
  id uuid primary key,
  name text not null check (name ~ '\S')
);

-- A person acts in a post: a role in an organisation, from a day on, and to a day if it has ended (both included).
create table post (
  id uuid primary key,
  person_id uuid not null references person,
  organisation_id uuid not null references organisation,
  role text not null check (role in ('enterprise-safety-officer', 'enterprise-principal', 'inspector', 'regulator', 'regulator-leader', 'supervisor', 'supervisor-leader',
    'intake-officer', 'expert', 'discipline-officer', 'system-administrator', 'security-administrator', 'auditor')),
  held_from date not null,
  held_to date,
  check (held_to >= held_from)
);

create index post_person on post (person_id);
create index post_organisation on post (organisation_id, role);

create table account (
  login text primary key check (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  person_id uuid not null references person,
  -- Argon2id, in the form that names its parameters ($argon2id$v=19$…).
  password_hash text not null check (password_hash like '$argon2id$%'),
  disabled boolean not null default false,
  -- Attempts since the last success. Each is counted before its password is checked, so that many at once win nothing.
  attempts integer not null default 0,
  locked_until timestamptz
);
