-- The directory as it is kept: divisions, organisations and posts with the days on which they hold, substitution in absence, hand-overs, and who
-- changed what. Nothing is erased: what is over has a last day. A period ends with its last day; one that never began ends the day before its first.

-- Equality in the exclusion constraints. Comes with PostgreSQL and may be installed by the owner of a database.
create extension if not exists btree_gist;

-- Divisions under the name that they bore. The register of the program gives those of six digits by the lists of GB/T 2260; below the county
-- an installation enters its own.
create table region (
  code text not null check (code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$'),
  name text not null check (name ~ '\S'),
  -- With the names of the divisions above it.
  full_name text not null,
  parent_code text check (parent_code ~ '^[0-9]{6}([0-9]{3})?$'),
  level text not null check (level in ('province', 'city', 'county', 'town', 'village')),
  valid_from date not null,
  valid_to date,
  own boolean not null,
  primary key (code, valid_from),
  check (valid_to >= valid_from - 1),
  check (not own or length(code) > 6),
  constraint region_once exclude using gist (code with =, daterange(valid_from, valid_to + 1) with &&)
);

create index region_parent on region (parent_code, code);

-- Which text of the register has been entered, so that a start need not compare 3,800 rows.
create table region_register (
  digest text primary key,
  entered_at timestamptz not null default clock_timestamp()
);

alter table organisation
  -- 规模 of an enterprise (统计上大中小微型企业划分办法).
  add column scale text check (scale in ('large', 'medium', 'small', 'micro')),
  -- Name of the principal (主要负责人) as registered; the post is what gives power.
  add column principal text check (principal ~ '\S'),
  -- Null where nobody has said since when.
  add column valid_from date,
  add column valid_to date,
  add constraint organisation_validity check (valid_to >= valid_from - 1),
  add constraint organisation_of_enterprise check ((scale is null and principal is null) or kind = 'enterprise');

alter table person
  -- Number under which the staff lists of the installation know somebody; the key of an import.
  add column staff_number text unique check (staff_number ~ '^[^[:space:][:cntrl:]]+$'),
  -- Last day of somebody who has left for good.
  add column left_on date;

alter table post
  drop constraint post_check,
  add constraint post_period check (held_to >= held_from - 1),
  add constraint post_identity unique (id, organisation_id, person_id),
  add constraint post_overlaps exclude using gist (person_id with =, organisation_id with =, role with =, daterange(held_from, held_to + 1) with &&);

-- Substitution in absence (代理): somebody acts in the post of a colleague, from a day to a day. The keys of both posts hold the organisation,
-- which is therefore the same.
create table substitution (
  id uuid primary key,
  post_id uuid not null,
  absent_id uuid not null,
  -- The post of his own on which the substitute stands; the substitution ends with it.
  substitute_post_id uuid not null,
  substitute_id uuid not null,
  organisation_id uuid not null,
  held_from date not null,
  held_to date not null,
  why text not null check (why ~ '\S'),
  document text check (document ~ '\S'),
  constraint substitution_period check (held_to >= held_from - 1),
  constraint substitution_not_self check (substitute_id <> absent_id),
  constraint substitution_of_post foreign key (post_id, organisation_id, absent_id) references post (id, organisation_id, person_id),
  constraint substitution_same_organisation foreign key (substitute_post_id, organisation_id, substitute_id) references post (id, organisation_id, person_id),
  constraint substitution_once exclude using gist (post_id with =, daterange(held_from, held_to + 1) with &&)
);

create index substitution_substitute on substitution (substitute_id);
create index substitution_absent on substitution (absent_id);

-- Who is away stands in for nobody, and who stands in for somebody is not away. The lock makes two that are entered at once see each other.
create function refuse_chain_of_substitutes() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('substitution'));
  if exists (select 1 from substitution s
              where s.id <> new.id and (s.absent_id = new.substitute_id or s.substitute_id = new.absent_id)
                and daterange(s.held_from, s.held_to + 1) && daterange(new.held_from, new.held_to + 1)) then
    raise exception 'the substitute is absent himself, or the absent person is a substitute, in the same days'
      using errcode = 'exclusion_violation', constraint = 'substitution_chain', table = 'substitution';
  end if;
  return new;
end $$;

create trigger substitution_chain before insert or update on substitution for each row execute function refuse_chain_of_substitutes();

-- Who may act in a post on which days: its holder, and whoever stands in for him (`absent_id`) while both posts last.
create view acting_post as
select p.id as post_id, p.person_id, p.organisation_id, p.role, p.held_from, p.held_to, null::uuid as absent_id
  from post p
union all
select s.post_id, s.substitute_id, s.organisation_id, p.role, greatest(s.held_from, p.held_from, o.held_from), least(s.held_to, p.held_to, o.held_to), s.absent_id
  from substitution s join post p on p.id = s.post_id join post o on o.id = s.substitute_post_id;

-- Who changed what of the directory when, as it was before and after. `effective_on` is the local day from which it is so.
create table directory_change (
  change bigint generated always as identity primary key,
  at timestamptz not null,
  effective_on date not null,
  subject_kind text not null check (subject_kind in ('region', 'organisation', 'person', 'post', 'substitution')),
  subject_id text not null,
  act text not null check (act in ('entered', 'changed', 'verified', 'ended')),
  -- A person in a post, or a client.
  actor jsonb not null,
  why text not null check (why ~ '\S'),
  document text check (document ~ '\S'),
  before jsonb,
  after jsonb not null,
  check ((act = 'entered') = (before is null))
);

create index directory_change_subject on directory_change (subject_kind, subject_id, change);

-- That somebody left a post, the duties that were open in it then, and who has taken it over. The duties stay where they were: with unit and role.
create table hand_over (
  hand_over bigint generated always as identity primary key,
  at timestamptz not null,
  post_id uuid not null references post,
  last_day date not null,
  -- Null where others hold the same post in the same unit.
  successor_post_id uuid references post,
  duties jsonb not null,
  actor jsonb not null,
  why text not null check (why ~ '\S'),
  document text check (document ~ '\S')
);

create index hand_over_post on hand_over (post_id);

create trigger directory_change_append_only before update or delete on directory_change for each row execute function refuse_change();
create trigger directory_change_no_truncate before truncate on directory_change for each statement execute function refuse_change();
create trigger hand_over_append_only before update or delete on hand_over for each row execute function refuse_change();
create trigger hand_over_no_truncate before truncate on hand_over for each statement execute function refuse_change();

create trigger region_stays before delete on region for each row execute function refuse_change();
create trigger organisation_stays before delete on organisation for each row execute function refuse_change();
create trigger person_stays before delete on person for each row execute function refuse_change();
create trigger post_stays before delete on post for each row execute function refuse_change();
create trigger substitution_stays before delete on substitution for each row execute function refuse_change();
