-- An import writes a service, then takes away and gives its sites: what is searched was made up to three times over. It says so
-- first (maillon.searched_later) and calls directory.index_services itself, once, when all is there.
create or replace function directory.service_written() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('maillon.searched_later', true) = 'on' then return null; end if;
  perform directory.index_services(array(select id from after));
  return null;
end $$;

create or replace function directory.service_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('maillon.searched_later', true) = 'on' then return null; end if;
  perform directory.index_services(array(
    select n.id from after n join before o using (id)
    where (n.organisation_id, n.name, n.description, n.translations, n.needs, n.stages, n.languages, n.remote, n.free, n.areas, n.conditions, n.audience_words, n.state, n.merged_into)
      is distinct from (o.organisation_id, o.name, o.description, o.translations, o.needs, o.stages, o.languages, o.remote, o.free, o.areas, o.conditions, o.audience_words, o.state, o.merged_into)));
  return null;
end $$;

create or replace function directory.sites_of_service_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('maillon.searched_later', true) = 'on' then return null; end if;
  perform directory.index_services(array(select distinct service_id from touched));
  return null;
end $$;
-- It only makes again, from the cards, what the search says of them.
grant execute on function directory.index_services(uuid[]) to maillon_worker;

-- To count the whole base without joining it to what is searched: the few services that nobody is shown, and how many are shown.
create index service_not_open on directory.service (id) where state <> 'open' or merged_into is not null;
create index organisation_closed on directory.organisation (id) where closed_on is not null;
create index criterion_further on directory.criterion (service_id) where position > 1;

create function directory.not_shown() returns setof uuid
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select id from directory.service where state <> 'open' or merged_into is not null
  union all select s.id from directory.organisation o join directory.service s on s.organisation_id = o.id where o.closed_on is not null
$$;
create function directory.how_many_shown() returns integer
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select ((select count(*) from directory.service where state = 'open' and merged_into is null)
    - (select count(*) from directory.organisation o join directory.service s on s.organisation_id = o.id
      where o.closed_on is not null and s.state = 'open' and s.merged_into is null))::integer
$$;
grant create on schema directory to maillon_definer;
alter function directory.not_shown() owner to maillon_definer;
alter function directory.how_many_shown() owner to maillon_definer;
revoke create on schema directory from maillon_definer;
revoke all on function directory.not_shown() from public;
revoke all on function directory.how_many_shown() from public;
grant execute on function directory.not_shown(), directory.how_many_shown() to maillon_app, maillon_worker;
