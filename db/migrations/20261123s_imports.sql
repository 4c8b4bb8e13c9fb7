-- Cards that come from elsewhere: the file, what was found in it, what came of it, and where each card comes from.

-- A site is found again by its name at its source, as organisations and services are.
alter table directory.site
  add column source text not null default 'here' check (length(source) between 1 and 80),
  add column source_id text check (length(source_id) between 1 and 300),
  add constraint site_source_key unique (source, source_id);

create table directory.import (
  id uuid primary key,
  -- Who asked for it and for whom; both absent for a command of the machine.
  account_id uuid references identity.account on delete set null,
  organisation_id uuid references identity.organisation,
  -- Whose cards it may write: everybody's (administrators), or those of this organisation alone.
  all_cards boolean not null,
  source text not null check (length(source) between 1 and 80 and source <> 'here'),
  format text not null check (format in ('data-inclusion', 'hsds', 'hsds-tabular', 'csv', 'ohana')),
  mapping jsonb check (jsonb_typeof(mapping) = 'object'),
  files text[] not null check (cardinality(files) between 1 and 40),
  size bigint not null check (size >= 0),
  state text not null check (state in ('mapping', 'reading', 'ready', 'applying', 'done', 'cancelled', 'failed')),
  -- How far the work at hand is; `total` is 0 until it is known.
  done integer not null default 0 check (done >= 0),
  total integer not null default 0 check (total >= 0),
  started_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1
);
create index on directory.import (organisation_id, started_at desc);

-- The files themselves, until it is decided.
create table directory.import_file (
  import_id uuid not null references directory.import on delete cascade,
  position integer not null check (position between 0 and 39),
  name text not null check (length(name) between 1 and 255),
  content bytea not null check (length(content) <= 33554432),
  primary key (import_id, position)
);

create table directory.import_card (
  import_id uuid not null references directory.import on delete cascade,
  position integer not null check (position > 0),
  kind text not null check (kind in ('organisation', 'site', 'service')),
  card_id uuid not null,
  source text not null check (length(source) between 1 and 80),
  source_id text not null check (length(source_id) between 1 and 300),
  -- The organisation within the same source, and the places of a service.
  organisation_ref text not null check (length(organisation_ref) <= 300),
  site_refs text[] not null default '{}' check (array_position(site_refs, null) is null),
  name text not null check (length(name) <= 300),
  file text not null check (length(file) <= 255),
  line integer not null check (line > 0),
  asks_line integer not null check (asks_line > 0),
  asks_column integer not null check (asks_column > 0),
  -- The card to be; emptied once it is written.
  draft jsonb,
  fingerprint bytea not null check (length(fingerprint) = 32),
  outcome text check (outcome in ('new', 'changed', 'unchanged', 'kept-here', 'not-yours')),
  primary key (import_id, position)
);
create index on directory.import_card (import_id, kind, source, source_id);

create table directory.import_problem (
  import_id uuid not null references directory.import on delete cascade,
  position integer not null check (position > 0),
  file text not null check (length(file) <= 255),
  line integer not null check (line > 0),
  col integer not null check (col > 0),
  path text not null check (length(path) <= 500),
  reason text not null check (length(reason) between 1 and 40),
  value text not null check (length(value) <= 200),
  known text not null check (length(known) <= 200),
  primary key (import_id, position)
);

-- Where a card comes from, as it was last brought: what it said, and which version of the card that made.
create table directory.provenance (
  kind text not null check (kind in ('organisation', 'site', 'service')),
  source text not null check (length(source) between 1 and 80),
  source_id text not null check (length(source_id) between 1 and 300),
  import_id uuid references directory.import on delete set null,
  file text not null check (length(file) <= 255),
  line integer not null check (line > 0),
  fingerprint bytea not null check (length(fingerprint) = 32),
  card_version integer not null check (card_version > 0),
  brought_at timestamptz not null,
  primary key (kind, source, source_id)
);
create index on directory.provenance (import_id);

do $$
declare t text;
begin
  foreach t in array array['import', 'import_file', 'import_card', 'import_problem', 'provenance'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
  end loop;
end $$;

-- Administrators see every import; managers those of their organisation.
create policy theirs on directory.import for select to maillon_app
  using ((select ctx.holds('administrator')) or (organisation_id = (select ctx.organisation()) and (select ctx.holds('manager'))));
create policy started on directory.import for insert to maillon_app
  with check (account_id = (select ctx.account()) and organisation_id = (select ctx.organisation()) and state in ('mapping', 'reading')
    and ((select ctx.holds('administrator')) or (not all_cards and (select ctx.holds('manager')))));
create policy decided on directory.import for update to maillon_app
  using ((select ctx.holds('administrator')) or (organisation_id = (select ctx.organisation()) and (select ctx.holds('manager'))))
  with check ((select ctx.holds('administrator')) or (organisation_id = (select ctx.organisation()) and (select ctx.holds('manager'))));
grant select, insert on directory.import to maillon_app;
grant update (state, mapping, done, total, changed_at, version) on directory.import to maillon_app;
do $$
declare t text;
begin
  foreach t in array array['import_file', 'import_card', 'import_problem'] loop
    execute format('create policy theirs on directory.%I for select to maillon_app using (import_id in (select i.id from directory.import i where (select ctx.holds(''administrator'')) or (i.organisation_id = (select ctx.organisation()) and (select ctx.holds(''manager'')))))', t);
    execute format('create policy emptied on directory.%I for delete to maillon_app using (import_id in (select i.id from directory.import i where (select ctx.holds(''administrator'')) or (i.organisation_id = (select ctx.organisation()) and (select ctx.holds(''manager'')))))', t);
    execute format('grant select, delete on directory.%I to maillon_app', t);
  end loop;
end $$;
create policy sent on directory.import_file for insert to maillon_app
  with check (exists (select from directory.import i where i.id = import_id and i.account_id = (select ctx.account()) and i.state in ('mapping', 'reading')));
grant insert on directory.import_file to maillon_app;
create policy known_to_keepers on directory.provenance for select to maillon_app
  using ((select ctx.holds('administrator', 'manager', 'counsellor', 'cooperative-adviser')));
grant select on directory.provenance to maillon_app;

-- The worker reads the files and writes the cards, never those that were written here.
do $$
declare t text;
begin
  foreach t in array array['import', 'import_file', 'import_card', 'import_problem', 'provenance'] loop
    execute format('create policy worked_on on directory.%1$I for all to maillon_worker using (%2$I is not null) with check (%2$I is not null)', t, case t when 'import' then 'id' when 'provenance' then 'source_id' else 'import_id' end);
    execute format('grant select, insert, update, delete on directory.%I to maillon_worker', t);
  end loop;
  foreach t in array array['organisation', 'site', 'service'] loop
    execute format('create policy brought on directory.%I for insert to maillon_worker with check (source <> ''here'')', t);
    execute format('create policy brought_again on directory.%I for update to maillon_worker using (source <> ''here'') with check (source <> ''here'')', t);
    execute format('grant insert, update on directory.%I to maillon_worker', t);
  end loop;
end $$;
create policy brought on directory.service_site for insert to maillon_worker
  with check (exists (select from directory.service s where s.id = service_id and s.source <> 'here'));
create policy brought_again on directory.service_site for delete to maillon_worker
  using (exists (select from directory.service s where s.id = service_id and s.source <> 'here'));
grant insert, delete on directory.service_site to maillon_worker;

-- An import and what it held: a month after the last thing done with it.
create policy outlived on directory.import for delete to maillon_definer using (changed_at < ctx.now() - interval '30 days');
create policy weighed on directory.import for select to maillon_definer using (changed_at < ctx.now() - interval '30 days');
grant select, delete on directory.import to maillon_definer;

select platform.annotate('directory.site', 'people find where to go', 'until the organisation closes, then a year', 'source', 'source_id');
select platform.annotate('directory.import', 'cards from elsewhere are brought in with care', '30 days after the last thing done with it', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'import'));
select platform.annotate('directory.import_file', 'cards from elsewhere are brought in with care', 'until the import is decided, 30 days at most', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'import_file'));
select platform.annotate('directory.import_card', 'cards from elsewhere are brought in with care', 'as the import', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'import_card'));
select platform.annotate('directory.import_problem', 'whoever sent a file can mend it', 'as the import', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'import_problem'));
select platform.annotate('directory.provenance', 'it is known where each card comes from', 'as the card', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'provenance'));
