-- The search is answered from the memory of each process that is asked (decisions/0014): here is how it learns, at each search, of what
-- was written since the one before, whoever wrote it.

-- Each service that is or was shown, and the transaction that last wrote its card or its criteria; of those never shown, not even that they
-- exist is said. A snapshot tells which transactions another one did not
-- show: unlike a number or a time, that misses nothing of two transactions that end in another order than they began.
create table directory.changed_card (
  service_id uuid primary key,
  at xid8 not null default pg_current_xact_id()
);
create index on directory.changed_card (at);
alter table directory.word add column at xid8 not null default pg_current_xact_id();
create index on directory.word (at);

alter table directory.changed_card enable row level security;
alter table directory.changed_card force row level security;
create policy known_to_all on directory.changed_card for select to maillon_app, maillon_worker using (service_id is not null);
create policy kept_by_triggers on directory.changed_card to maillon_definer using (service_id is not null) with check (service_id is not null);
grant select on directory.changed_card to maillon_app, maillon_worker;
grant select, insert, update on directory.changed_card to maillon_definer;
insert into directory.changed_card (service_id) select distinct service_id from directory.searchable;
select platform.annotate('directory.changed_card', 'people find what is offered', 'as long as the directory', 'service_id', 'at');
select platform.annotate('directory.word', 'a misspelt word still finds', 'as long as the directory', 'at');

-- What memory answers needs no index here; the door for other directories (HSDS) still looks for words.
drop index directory.searchable_all, directory.searchable_named_service_id_idx, directory.word_likeness, directory.word_lexeme_idx;
create index searchable_words on directory.searchable using gin (words) with (fastupdate = off);
drop function directory.not_shown(), directory.how_many_shown();
drop policy context on directory.criterion;
revoke select on directory.criterion from maillon_definer;
drop index directory.service_not_open, directory.organisation_closed, directory.criterion_further;

create function directory.note_changed(changed uuid[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  -- In one order, so that two who write the same services wait for each other instead of both waiting.
  insert into directory.changed_card (service_id)
  select service_id from directory.searchable where service_id = any(changed)
  union select service_id from directory.changed_card where service_id = any(changed) order by 1
  on conflict (service_id) do update set at = excluded.at
$$;

create function directory.criteria_written() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.note_changed(array(select service_id from touched));
  return null;
end $$;

create function directory.service_removed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.note_changed(array(select id from before));
  return null;
end $$;

-- As before, and noted.
alter function directory.index_services(uuid[]) rename to make_searchable;
create function directory.index_services(changed uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.make_searchable(changed);
  perform directory.note_changed(changed);
end $$;

grant create on schema directory to maillon_definer;
do $$
declare f text;
begin
  foreach f in array array['note_changed(uuid[])', 'criteria_written()', 'service_removed()', 'index_services(uuid[])'] loop
    execute format('alter function directory.%s owner to maillon_definer', f);
    execute format('revoke all on function directory.%s from public', f);
  end loop;
end $$;
revoke create on schema directory from maillon_definer;
revoke execute on function directory.make_searchable(uuid[]) from maillon_worker;
grant execute on function directory.index_services(uuid[]) to maillon_worker;

create trigger noted_when_written after insert on directory.criterion referencing new table as touched
  for each statement execute function directory.criteria_written();
create trigger noted_when_changed after update on directory.criterion referencing new table as touched
  for each statement execute function directory.criteria_written();
create trigger noted_when_removed after delete on directory.criterion referencing old table as touched
  for each statement execute function directory.criteria_written();
create trigger noted_when_removed after delete on directory.service referencing old table as before
  for each statement execute function directory.service_removed();
