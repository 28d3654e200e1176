-- Organisations of published records that are joined with known ones; what administrators did, in one list; and sessions that are over.

-- The organisation that a recorded one turned out to be. Set once; cases, duties and machines then name that one, and what the journals said before stays as it was written.
alter table organisation
  add column joined_into uuid references organisation,
  add constraint organisation_joined check (joined_into is null or (not verified and joined_into <> id));

create index organisation_joined_into on organisation (joined_into) where joined_into is not null;

create function refuse_other_join() returns trigger language plpgsql as $$
begin
  if old.joined_into is not null and new.joined_into is distinct from old.joined_into then
    raise exception 'organisation % was joined with % and stays so', old.id, old.joined_into
      using errcode = 'integrity_constraint_violation', constraint = 'organisation_joined_once', table = 'organisation';
  end if;
  if new.joined_into is not null and not exists (select from organisation k where k.id = new.joined_into and k.verified) then
    raise exception 'organisation % is joined with one that is verified, and % is not', new.id, new.joined_into
      using errcode = 'integrity_constraint_violation', constraint = 'organisation_joined_with_known', table = 'organisation';
  end if;
  return new;
end $$;

create trigger organisation_joined_once before update of joined_into on organisation for each row execute function refuse_other_join();

alter table directory_change
  drop constraint directory_change_act_check,
  add constraint directory_change_act_check check (act in ('entered', 'changed', 'verified', 'ended', 'joined'));
