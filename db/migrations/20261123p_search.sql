-- What is searched: one row for each open service at each of its sites, kept by triggers, and the words that cards hold.
-- Nothing here is written by hand, and nothing here is about a person.

-- A text as it is compared: small letters, no accents, nothing but letters and digits with single spaces between; Arabic
-- without its vowel signs, its forms of alef, and the article. unaccent is only stable because its dictionary could be changed: ours is not.
create function directory.plain(said text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(
    lower(public.unaccent('public.unaccent', translate(said, 'أإآٱىةؤئ', 'اااايهوي'))),
    '[\u0640\u064B-\u065F\u0670]', '', 'g'),
    '[\u0001-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u00BF\u00D7\u00F7\u02B0-\u02FF\u0300-\u036F\u060C\u061B\u061F\u066A-\u066D\u06D4\u2000-\u206F\u3000-\u303F\uFFFD]+', ' ', 'g'),
    '(^| )ال(?=[^ ]{3})', '\1', 'g'))
$$;

create text search configuration directory.words (copy = pg_catalog.simple);
alter text search configuration directory.words
  alter mapping for asciiword, word, hword, hword_part, hword_asciipart, asciihword, numword with pg_catalog.french_stem;

create table directory.searchable (
  service_id uuid not null references directory.service on delete cascade,
  -- The service's own id when it has no site: a key holds no null.
  site_id uuid not null,
  -- On the sphere of radius 1: a straight line between two points costs three multiplications.
  x double precision, y double precision, z double precision,
  -- 'need:…', 'language:…', 'stage:…', 'free', 'remote'.
  keys text[] collate "C" not null,
  -- Squares of a tenth and of half a degree that hold the site, and the places ('for:…') that a service without a site, or given at a distance, is for.
  spots text[] collate "C" not null,
  named text collate "C" not null,
  -- Of the name and the organisation; of the whole card, without the places of words, which nothing asks for.
  names tsvector not null,
  words tsvector not null,
  primary key (service_id, site_id)
);
create index on directory.searchable (named, service_id);
-- One index for all conditions, which it crosses itself: no plan to choose, whichever of them is rare.
create index searchable_all on directory.searchable using gin (words, names, keys, spots) with (fastupdate = off);

-- Every word of the cards, to find the one that a misspelt word means. A word stays when its card goes: it is then found nowhere.
create table directory.word (
  word text collate "C" primary key check (length(word) between 2 and 40),
  lexeme text collate "C" not null
);
create index on directory.word (lexeme);
create index word_likeness on directory.word using gin (word public.gin_trgm_ops) with (fastupdate = off);

alter table directory.searchable enable row level security;
alter table directory.searchable force row level security;
alter table directory.word enable row level security;
alter table directory.word force row level security;
-- True, and no more: an operator of an index that could leak (`@@`, `%`) is not let past any other condition, and rows here are
-- of open services only, which everybody may read.
create policy open_to_all on directory.searchable for select to maillon_app, maillon_worker using (true);
create policy open_to_all on directory.word for select to maillon_app, maillon_worker using (true);
create policy kept_by_triggers on directory.searchable to maillon_definer using (service_id is not null) with check (service_id is not null);
create policy kept_by_triggers on directory.word to maillon_definer using (word is not null) with check (word is not null);
grant select on directory.searchable, directory.word to maillon_app, maillon_worker;
grant select, insert, delete on directory.searchable to maillon_definer;
grant select, insert on directory.word to maillon_definer;

create policy context on directory.service for select to maillon_definer using (id is not null);
create policy context on directory.site for select to maillon_definer using (id is not null);
create policy context on directory.service_site for select to maillon_definer using (service_id is not null);
grant select on directory.service, directory.site, directory.service_site to maillon_definer;

create function directory.index_services(changed uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from directory.searchable where service_id = any(changed);
  with said as materialized (
    select s.id as service_id, t.id as site_id, s.remote, s.areas, t.place_id, t.latitude, t.longitude,
      array(select 'need:' || need from unnest(s.needs) need)
        || array(select 'language:' || language from unnest(s.languages) language)
        || array(select 'stage:' || stage from unnest(s.stages) stage)
        || case when s.free then array['free'] else '{}' end
        || case when s.remote then array['remote'] else '{}' end as keys,
      directory.plain(s.name) as named,
      directory.plain(concat_ws(' ', s.name, o.name, translated.names)) as names,
      directory.plain(concat_ws(' ', o.name, s.name, t.town, t.name, s.description, s.conditions, s.audience_words, translated.texts)) as texts
    from directory.service s
    join directory.organisation o on o.id = s.organisation_id
    left join directory.service_site at on at.service_id = s.id
    left join directory.site t on t.id = at.site_id
    cross join lateral (select string_agg(l.value ->> 'name', ' ') as names, string_agg(w.value, ' ') as texts
      from jsonb_each(s.translations) l, jsonb_each_text(case jsonb_typeof(l.value) when 'object' then l.value else '{}' end) w) translated
    where s.id = any(changed) and s.state = 'open' and s.merged_into is null and o.closed_on is null
  ), added as (
    insert into directory.searchable (service_id, site_id, x, y, z, keys, spots, named, names, words)
    select service_id, coalesce(site_id, service_id),
      cosd(latitude) * cosd(longitude), cosd(latitude) * sind(longitude), sind(latitude), keys,
      case when latitude is null then '{}' else array[
        'tenth:' || floor(latitude * 10)::int || ':' || floor(longitude * 10)::int, 'half:' || floor(latitude * 2)::int || ':' || floor(longitude * 2)::int] end
      || case when latitude is null or remote then
          array(select 'for:' || area from unnest(areas || case when latitude is null then place_id end) area where area is not null)
        else '{}' end
      || case when remote and areas is null then array['for:all'] else '{}' end,
      named, strip(to_tsvector('directory.words', names)), strip(to_tsvector('directory.words', texts))
    from said
  )
  insert into directory.word (word, lexeme)
  select word, (ts_lexize('french_stem', word))[1]
  from (select distinct unnest(string_to_array(texts, ' ')) collate "C" as word from said) found
  where length(word) between 2 and 40 and word !~ '^[0-9]{5,}$' and ts_lexize('french_stem', word) <> '{}'
    and not exists (select from directory.word known where known.word = found.word)
  order by word
  on conflict do nothing;
end $$;

create function directory.service_written() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.index_services(array(select id from after));
  return null;
end $$;

-- Seats, dates and versions change every day, and are not searched.
create function directory.service_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.index_services(array(
    select n.id from after n join before o using (id)
    where (n.organisation_id, n.name, n.description, n.translations, n.needs, n.stages, n.languages, n.remote, n.free, n.areas, n.conditions, n.audience_words, n.state, n.merged_into)
      is distinct from (o.organisation_id, o.name, o.description, o.translations, o.needs, o.stages, o.languages, o.remote, o.free, o.areas, o.conditions, o.audience_words, o.state, o.merged_into)));
  return null;
end $$;

create function directory.organisation_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.index_services(array(
    select s.id from after n join before o using (id) join directory.service s on s.organisation_id = n.id
    where (n.name, n.closed_on) is distinct from (o.name, o.closed_on)));
  return null;
end $$;

create function directory.site_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.index_services(array(
    select at.service_id from after n join before o using (id) join directory.service_site at on at.site_id = n.id
    where (n.name, n.town, n.place_id, n.latitude, n.longitude) is distinct from (o.name, o.town, o.place_id, o.latitude, o.longitude)));
  return null;
end $$;

create function directory.sites_of_service_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform directory.index_services(array(select distinct service_id from touched));
  return null;
end $$;

grant create on schema directory to maillon_definer;
do $$
declare f text;
begin
  foreach f in array array['index_services(uuid[])', 'service_written()', 'service_changed()', 'organisation_changed()', 'site_changed()', 'sites_of_service_changed()'] loop
    execute format('alter function directory.%s owner to maillon_definer', f);
    execute format('revoke all on function directory.%s from public', f);
  end loop;
end $$;
revoke create on schema directory from maillon_definer;
revoke all on function directory.plain(text) from public;
grant execute on function directory.plain(text) to maillon_app, maillon_worker, maillon_definer;

create trigger searched_when_written after insert on directory.service referencing new table as after
  for each statement execute function directory.service_written();
create trigger searched_when_changed after update on directory.service referencing old table as before new table as after
  for each statement execute function directory.service_changed();
create trigger searched_when_changed after update on directory.organisation referencing old table as before new table as after
  for each statement execute function directory.organisation_changed();
create trigger searched_when_changed after update on directory.site referencing old table as before new table as after
  for each statement execute function directory.site_changed();
create trigger searched_when_placed after insert on directory.service_site referencing new table as touched
  for each statement execute function directory.sites_of_service_changed();
create trigger searched_when_unplaced after delete on directory.service_site referencing old table as touched
  for each statement execute function directory.sites_of_service_changed();

-- Cards written before this.
select directory.index_services(array(select id from directory.service));

select platform.annotate('directory.searchable', 'people find what is offered', 'as the service', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'searchable'));
select platform.annotate('directory.word', 'a misspelt word still finds', 'as long as the directory', 'word', 'lexeme');
