-- Two people who write at the same time no longer wait each for the other, until PostgreSQL undoes what one of them wrote.

-- New words: each transaction notes its own. A word may stand twice, which memory reads as once.
alter table directory.word drop constraint word_pkey, add primary key (word, at);

-- An organisation that changes its name has its services indexed again. It held rows of the index and waited for a service, while whoever
-- held the service waited for the index: now each holds the services first, in one order.
create or replace function directory.index_services(changed uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from directory.service where id = any(changed) order by id for no key update;
  perform directory.make_searchable(changed);
  perform directory.note_changed(changed);
end $$;

-- To hold a row is a right to update it; nothing may be written in it so.
grant update (version) on directory.service to maillon_definer;
create policy held_while_indexed on directory.service for update to maillon_definer using (id is not null) with check (false);
