-- Who offers what, and where: organisations, their sites, their services. Read by all, written by whom the organisation names.

create schema directory;
grant usage on schema directory to maillon_app, maillon_door, maillon_worker, maillon_definer;

-- Misspelt words, accents and distances. All three ship with PostgreSQL; earthdistance stands on cube.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists cube with schema public;
create extension if not exists earthdistance with schema public;

-- The text of a card in the languages it was translated into: {"en": {"name": …, "description": …}, …}.
create table directory.organisation (
  id uuid primary key,
  -- The organisation of this instance that keeps its own cards; absent when nobody here does.
  member_id uuid references identity.organisation,
  name text not null check (length(name) between 1 and 300),
  description text not null default '' check (length(description) <= 10000),
  written_in text not null default 'fr' check (written_in ~ '^[a-z]{2,3}$'),
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  territory text not null check (territory in ('QC', 'FR', 'IT', 'other')),
  legal_number text check (length(legal_number) between 1 and 40),
  networks text[] not null default '{}' check (array_position(networks, null) is null),
  migrant_association boolean not null default false,
  -- What an association of migrants does here: welcome, interpreting, meeting others, market, saving together… (content/needs).
  association_roles text[] not null default '{}' check (array_position(association_roles, null) is null),
  website text check (website ~ '^https?://' and length(website) <= 2083),
  email text check (length(email) between 3 and 320),
  phone text check (length(phone) between 1 and 60),
  source text not null default 'here' check (length(source) between 1 and 80),
  source_id text not null check (length(source_id) between 1 and 300),
  -- What the source said and no column of ours holds, given back as it was.
  source_fields jsonb not null default '{}' check (jsonb_typeof(source_fields) = 'object'),
  verified_on date,
  verified_by text check (length(verified_by) between 1 and 300),
  -- Two cards of one organisation: this one gave way to that one.
  merged_into uuid references directory.organisation,
  closed_on date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (source, source_id)
);
create index on directory.organisation (member_id);
create index on directory.organisation (merged_into);

create table directory.site (
  id uuid primary key,
  organisation_id uuid not null references directory.organisation,
  name text not null default '' check (length(name) <= 300),
  address text not null default '' check (length(address) <= 500),
  address_more text not null default '' check (length(address_more) <= 500),
  postal_code text check (length(postal_code) between 2 and 12),
  town text not null default '' check (length(town) <= 200),
  -- The place of the gazetteer: fr-75111 (INSEE), ca-6077243 and it-3165524 (GeoNames). See directory/gazetteer.
  place_id text check (place_id ~ '^[a-z]{2}-[0-9A-Za-z-]{1,16}$'),
  country text not null check (country ~ '^[A-Z]{2}$'),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  accessibility text not null default '' check (length(accessibility) <= 2000),
  source_fields jsonb not null default '{}' check (jsonb_typeof(source_fields) = 'object'),
  check ((latitude is null) = (longitude is null))
);
create index on directory.site (organisation_id);

create table directory.service (
  id uuid primary key,
  organisation_id uuid not null references directory.organisation,
  name text not null check (length(name) between 1 and 300),
  description text not null default '' check (length(description) <= 10000),
  written_in text not null default 'fr' check (written_in ~ '^[a-z]{2,3}$'),
  translations jsonb not null default '{}' check (jsonb_typeof(translations) = 'object'),
  kind text check (kind in ('accompaniment', 'money', 'equipment', 'workshop', 'training', 'information')),
  -- Our own scheme of needs, the stages of the path it serves (people.person.stage), languages as BCP 47 names them.
  needs text[] not null default '{}' check (array_position(needs, null) is null),
  stages text[] not null default '{}' check (array_position(stages, null) is null),
  languages text[] not null default '{}' check (array_position(languages, null) is null),
  in_person boolean,
  remote boolean,
  -- null: the service never said. Amounts in cents of the currency.
  free boolean,
  cost_words text not null default '' check (length(cost_words) <= 2000),
  cost_cents bigint check (cost_cents >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  -- Conditions as people read them; what is structured is in directory.criterion.
  conditions text not null default '' check (length(conditions) <= 10000),
  audience text[] check (array_position(audience, null) is null),
  audience_words text not null default '' check (length(audience_words) <= 5000),
  papers text[] not null default '{}' check (array_position(papers, null) is null),
  -- [{"days": ["MO"], "opens": "09:00", "closes": "12:00", "from": "2026-09-01", "to": null, "words": ""}]
  opening jsonb not null default '[]' check (jsonb_typeof(opening) = 'array'),
  opening_words text not null default '' check (length(opening_words) <= 5000),
  -- Who may ask ('person', 'professional'), how ('email', 'phone', 'visit', 'link'), in words, and where.
  asked_by text[] check (array_position(asked_by, null) is null),
  asked_how text[] check (array_position(asked_how, null) is null),
  asked_words text not null default '' check (length(asked_words) <= 5000),
  asked_at text check (asked_at ~ '^https?://' and length(asked_at) <= 2083),
  -- Where people may come from: place, MRC, department, region, country of the gazetteer. null: never said.
  areas text[] check (array_position(areas, null) is null),
  weeks integer check (weeks between 1 and 520),
  hours_a_week numeric(6,2) check (hours_a_week >= 0),
  seats integer check (seats >= 0),
  seats_free integer check (seats_free >= 0),
  seats_said_on date,
  email text check (length(email) between 3 and 320),
  phone text check (length(phone) between 1 and 60),
  contact_name text check (length(contact_name) between 1 and 300),
  website text check (website ~ '^https?://' and length(website) <= 2083),
  -- A service of the demo that no organisation offers: it says so wherever it is shown.
  example boolean not null default false,
  state text not null default 'open' check (state in ('draft', 'open', 'paused', 'closed')),
  source text not null default 'here' check (length(source) between 1 and 80),
  source_id text not null check (length(source_id) between 1 and 300),
  source_fields jsonb not null default '{}' check (jsonb_typeof(source_fields) = 'object'),
  source_changed_on date,
  verified_on date,
  verified_by text check (length(verified_by) between 1 and 300),
  merged_into uuid references directory.service,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (source, source_id)
);
create index on directory.service (organisation_id);
create index on directory.service (merged_into);

create table directory.service_site (
  service_id uuid not null references directory.service on delete cascade,
  site_id uuid not null references directory.site on delete cascade,
  primary key (service_id, site_id)
);
create index on directory.service_site (site_id);

-- May this session write the cards of that organisation? Its own managers and advisers, and the administrators of the instance.
create function ctx.keeps_card(organisation uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ctx.holds('administrator') then return true; end if;
  if not ctx.holds('manager', 'counsellor', 'cooperative-adviser') then return false; end if;
  return exists (select from directory.organisation o where o.id = organisation and o.member_id = ctx.organisation());
end $$;
grant create on schema ctx to maillon_definer;
alter function ctx.keeps_card(uuid) owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.keeps_card(uuid) from public;
grant execute on function ctx.keeps_card(uuid) to maillon_app;
grant select on directory.organisation to maillon_definer;

do $$
declare t text;
begin
  foreach t in array array['organisation', 'site', 'service', 'service_site'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
  end loop;
end $$;
create policy context on directory.organisation for select to maillon_definer using (id is not null);
create policy known_to_all on directory.organisation for select to maillon_app, maillon_worker using (id is not null);
create policy known_to_all on directory.site for select to maillon_app, maillon_worker using (id is not null);
create policy known_to_all on directory.service for select to maillon_app, maillon_worker
  using (state <> 'draft' or ctx.keeps_card(organisation_id));
create policy known_to_all on directory.service_site for select to maillon_app, maillon_worker using (service_id is not null);
create policy opened on directory.organisation for insert to maillon_app
  with check ((select ctx.holds('administrator')) or (member_id = (select ctx.organisation()) and (select ctx.holds('manager', 'counsellor', 'cooperative-adviser'))));
-- Whose card it is, an organisation may say once, not give away: only an administrator moves it.
create policy kept on directory.organisation for update to maillon_app using (ctx.keeps_card(id))
  with check ((select ctx.holds('administrator')) or member_id = (select ctx.organisation()));
create policy opened on directory.site for insert to maillon_app with check (ctx.keeps_card(organisation_id));
create policy kept on directory.site for update to maillon_app using (ctx.keeps_card(organisation_id)) with check (ctx.keeps_card(organisation_id));
create policy removed on directory.site for delete to maillon_app using (ctx.keeps_card(organisation_id));
create policy opened on directory.service for insert to maillon_app with check (ctx.keeps_card(organisation_id));
create policy kept on directory.service for update to maillon_app using (ctx.keeps_card(organisation_id)) with check (ctx.keeps_card(organisation_id));
create policy opened on directory.service_site for insert to maillon_app
  with check (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
create policy removed on directory.service_site for delete to maillon_app
  using (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
grant select, insert, update on directory.organisation, directory.site, directory.service to maillon_app;
grant select, insert, delete on directory.service_site to maillon_app;
grant delete on directory.site to maillon_app;
grant select on directory.organisation, directory.site, directory.service, directory.service_site to maillon_worker;

select platform.annotate('directory.organisation', 'people find who can help', 'until the organisation closes, then a year', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'organisation'));
select platform.annotate('directory.site', 'people find where to go', 'until the organisation closes, then a year', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'site'));
select platform.annotate('directory.service', 'people find what is offered, to whom and how to ask', 'until the service closes, then a year', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'service'));
select platform.annotate('directory.service_site', 'people find where to go', 'as the service', 'service_id', 'site_id');
