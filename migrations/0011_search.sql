-- Finding cases by words. The dictionaries of PostgreSQL cut no Chinese text into words and pg_trgm finds nothing by a word of two characters, so a text is
-- kept as its characters and its pairs of neighbouring characters (docs/adr/0025).

-- The form in which texts are compared: full-width as half-width, capitals as small letters.
create function search_form(words text) returns text language sql immutable strict parallel safe
  return lower(normalize(words, nfkc));

-- Characters and pairs of characters of a text; a pair does not reach over a blank.
create function search_grams(words text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct gram), '{}')
    from (select one, lead(one) over (order by place) as next from unnest(string_to_array(search_form(words), null)) with ordinality as c(one, place)) p
   cross join lateral (values (one), (case when next !~ '\s' then one || next end)) g(gram)
   where one !~ '\s' and gram is not null
$$;

-- What a case is found by: title, description and place of the hazard, the enterprise, numbers of documents. Beside the case, not in it: most acts leave it alone.
create table case_search (
  case_id uuid primary key,
  words text not null,
  grams text[] not null generated always as (search_grams(words)) stored
);

create index case_search_grams on case_search using gin (grams);

create function find_case_by(of_case uuid, more text) returns void language sql as $$
  insert into case_search (case_id, words) values (of_case, search_form(more))
      on conflict (case_id) do update set words = case_search.words || ' ' || excluded.words
$$;

-- The opening act says what the hazard is; the enterprise has its name of that day.
create function find_opened_case() returns trigger language plpgsql as $$
begin
  perform find_case_by(new.case_id, left(concat_ws(' ', new.entry #>> '{header,title}', new.entry #>> '{facts,title}', new.entry #>> '{facts,place}', new.entry #>> '{facts,description}',
    new.entry #>> '{facts,hazard}', new.entry #>> '{facts,requirement}', (select o.name from organisation o where o.id = (new.entry #>> '{header,parties,enterprise}')::uuid)), 8000));
  return null;
end $$;

create trigger journal_search after insert on journal_entry for each row when (new.seq = 1) execute function find_opened_case();

create function find_case_by_document() returns trigger language plpgsql as $$
begin
  perform find_case_by(new.case_id, new.number);
  return null;
end $$;

create trigger document_search after insert on document for each row when (new.number is not null) execute function find_case_by_document();

-- An enterprise that changes its name is found by both.
create function find_cases_by_new_name() returns trigger language plpgsql as $$
begin
  update case_search s set words = s.words || ' ' || search_form(new.name) from case_file c where c.enterprise_id = new.id and s.case_id = c.case_id;
  return null;
end $$;

create trigger organisation_search after update of name on organisation for each row when (old.name is distinct from new.name) execute function find_cases_by_new_name();

select find_case_by(j.case_id, left(concat_ws(' ', j.entry #>> '{header,title}', j.entry #>> '{facts,place}', j.entry #>> '{facts,description}', o.name), 8000))
  from journal_entry j left join organisation o on o.id = (j.entry #>> '{header,parties,enterprise}')::uuid where j.seq = 1;
select find_case_by(case_id, number) from document where number is not null;

-- The cases in whose words a word stands. Reads as the owner: what the index compares is not leakproof, so behind the wall of 0006 every row would be looked at. Only
-- identifiers come out, and of those a caller sees what the wall of case_file lets him see.
create function cases_with_word(word text) returns setof uuid language sql stable security definer set search_path = public, pg_temp as $$
  select s.case_id from case_search s where s.grams @> search_grams(word) and position(search_form(word) in s.words) > 0
$$;

alter table case_search enable row level security;

-- Worklists by the day on which a duty arose, beside that by its deadline.
create index duty_worklist_opened on duty (unit_id, opened_on, case_id, duty) where settled_at is null;
