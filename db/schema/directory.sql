-- directory, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table directory.alike (
  -- @purpose two cards of one thing are found @keep until the two cards are no longer alike
  kind text not null,
  one uuid not null,
  other uuid not null,
  name text not null,
  constraint alike_pkey PRIMARY KEY (kind, one, other),
  constraint alike_check CHECK ((one < other)),
  constraint alike_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'service'::text]))),
  constraint alike_name_check CHECK ((length(name) <= 300)),
);
CREATE INDEX alike_kind_name_one_other_idx ON directory.alike USING btree (kind, name, one, other);
CREATE INDEX alike_one_idx ON directory.alike USING btree (one);
CREATE INDEX alike_other_idx ON directory.alike USING btree (other);
alter table directory.alike enable row level security;
alter table directory.alike force row level security;
create policy known_to_keepers on directory.alike for select to maillon_app
  using ((select ctx.holds(VARIADIC ARRAY['administrator'::text, 'manager'::text, 'counsellor'::text, 'cooperative-adviser'::text])));
create policy worked_out on directory.alike for all to maillon_worker
  using ((one IS NOT NULL))
  with check ((one IS NOT NULL));
grant delete, insert, select, update (name) on directory.alike to maillon_worker;
grant select on directory.alike to maillon_app;

create table directory.changed_card (
  -- @purpose people find what is offered @keep as long as the directory
  service_id uuid not null,
  at xid8 not null default pg_current_xact_id(),
  constraint changed_card_pkey PRIMARY KEY (service_id),
);
CREATE INDEX changed_card_at_idx ON directory.changed_card USING btree (at);
alter table directory.changed_card enable row level security;
alter table directory.changed_card force row level security;
create policy kept_by_triggers on directory.changed_card for all to maillon_definer
  using ((service_id IS NOT NULL))
  with check ((service_id IS NOT NULL));
create policy known_to_all on directory.changed_card for select to maillon_app, maillon_worker
  using ((service_id IS NOT NULL));
grant insert, select, update on directory.changed_card to maillon_definer;
grant select on directory.changed_card to maillon_app;
grant select on directory.changed_card to maillon_worker;

create table directory.compared (
  -- @purpose two cards of one thing are found @keep as the card
  card_id uuid not null,
  kind text not null,
  said bigint not null,
  constraint compared_pkey PRIMARY KEY (card_id),
  constraint compared_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'service'::text]))),
);
alter table directory.compared enable row level security;
alter table directory.compared force row level security;
create policy worked_out on directory.compared for all to maillon_worker
  using ((card_id IS NOT NULL))
  with check ((card_id IS NOT NULL));
grant delete, insert, select, update (said) on directory.compared to maillon_worker;

create table directory.criterion (
  -- @purpose people know for whom a service is @keep as the service
  service_id uuid not null,
  position smallint not null,
  valid_from date,
  valid_to date,
  complete boolean not null default (documented @> directory.criterion_names()),
  musts integer not null default directory.musts(VARIADIC ARRAY[job_seeker, women, income_support, disability, student, worker, parent]),
  area_drawers bigint default directory.drawers(areas),
  status_drawers bigint default directory.drawers(statuses),
  min_age smallint,
  max_age smallint,
  min_months_residence smallint,
  max_months_residence smallint,
  level_language text,
  min_level smallint,
  max_level smallint,
  statuses text[],
  areas text[],
  job_seeker boolean,
  women boolean,
  income_support boolean,
  disability boolean,
  student boolean,
  worker boolean,
  parent boolean,
  documented text[] not null default '{}'::text[],
  constraint criterion_pkey PRIMARY KEY (service_id, "position"),
  constraint criterion_service_id_fkey FOREIGN KEY (service_id) REFERENCES directory.service(id) ON DELETE CASCADE,
  constraint criterion_areas_check CHECK ((((cardinality(areas) >= 1) AND (cardinality(areas) <= 2000)) AND (array_position(areas, NULL::text) IS NULL))),
  constraint criterion_check CHECK ((valid_from <= valid_to)),
  constraint criterion_check1 CHECK ((min_age <= max_age)),
  constraint criterion_check10 CHECK (((level_language IS NULL) OR ('level'::text = ANY (documented)))),
  constraint criterion_check11 CHECK (((women IS NULL) OR ('women'::text = ANY (documented)))),
  constraint criterion_check12 CHECK (((income_support IS NULL) OR ('income-support'::text = ANY (documented)))),
  constraint criterion_check13 CHECK (((disability IS NULL) OR ('disability'::text = ANY (documented)))),
  constraint criterion_check14 CHECK (((student IS NULL) OR ('student'::text = ANY (documented)))),
  constraint criterion_check15 CHECK (((worker IS NULL) OR ('worker'::text = ANY (documented)))),
  constraint criterion_check16 CHECK (((parent IS NULL) OR ('parent'::text = ANY (documented)))),
  constraint criterion_check2 CHECK ((min_months_residence <= max_months_residence)),
  constraint criterion_check3 CHECK ((min_level <= max_level)),
  constraint criterion_check4 CHECK (((level_language IS NULL) = ((min_level IS NULL) AND (max_level IS NULL)))),
  constraint criterion_check5 CHECK ((((min_age IS NULL) AND (max_age IS NULL)) OR ('age'::text = ANY (documented)))),
  constraint criterion_check6 CHECK ((((min_months_residence IS NULL) AND (max_months_residence IS NULL)) OR ('residence'::text = ANY (documented)))),
  constraint criterion_check7 CHECK (((statuses IS NULL) OR ('status'::text = ANY (documented)))),
  constraint criterion_check8 CHECK (((areas IS NULL) OR ('area'::text = ANY (documented)))),
  constraint criterion_check9 CHECK (((job_seeker IS NULL) OR ('job-seeker'::text = ANY (documented)))),
  constraint criterion_documented_check CHECK (((array_position(documented, NULL::text) IS NULL) AND (documented <@ directory.criterion_names()))),
  constraint criterion_level_language_check CHECK ((level_language ~ '^[a-z]{2,3}$'::text)),
  constraint criterion_max_age_check CHECK (((max_age >= 0) AND (max_age <= 120))),
  constraint criterion_max_level_check CHECK (((max_level >= 0) AND (max_level <= 6))),
  constraint criterion_max_months_residence_check CHECK (((max_months_residence >= 0) AND (max_months_residence <= 1200))),
  constraint criterion_min_age_check CHECK (((min_age >= 0) AND (min_age <= 120))),
  constraint criterion_min_level_check CHECK (((min_level >= 0) AND (min_level <= 6))),
  constraint criterion_min_months_residence_check CHECK (((min_months_residence >= 0) AND (min_months_residence <= 1200))),
  constraint criterion_position_check CHECK ((("position" >= 1) AND ("position" <= 50))),
  constraint criterion_statuses_check CHECK ((((cardinality(statuses) >= 1) AND (cardinality(statuses) <= 100)) AND (array_position(statuses, NULL::text) IS NULL) AND (statuses <@ (directory.status_codes() || directory.status_groups())))),
  constraint criterion_women_check CHECK (women),
);
alter table directory.criterion enable row level security;
alter table directory.criterion force row level security;
create policy known_to_all on directory.criterion for select to maillon_app, maillon_worker
  using ((service_id IS NOT NULL));
create policy opened on directory.criterion for insert to maillon_app
  with check ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = criterion.service_id) AND ctx.keeps_card(s.organisation_id)))));
create policy removed on directory.criterion for delete to maillon_app
  using ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = criterion.service_id) AND ctx.keeps_card(s.organisation_id)))));
grant delete, insert, select on directory.criterion to maillon_app;
grant select on directory.criterion to maillon_worker;

create table directory.error_report (
  -- @purpose a wrong card is put right @keep 90 days after it was answered, or 2 years
  id uuid not null,
  service_id uuid not null,
  told_by text not null,
  criterion text,
  words text not null,
  contact text,
  reported_at timestamp with time zone not null,
  state text not null default 'open'::text,
  answer text not null default ''::text,
  answered_by text,
  answered_at timestamp with time zone,
  version integer not null default 1,
  constraint error_report_pkey PRIMARY KEY (id),
  constraint error_report_service_id_fkey FOREIGN KEY (service_id) REFERENCES directory.service(id) ON DELETE CASCADE,
  constraint error_report_answer_check CHECK ((length(answer) <= 2000)),
  constraint error_report_answered_by_check CHECK (((length(answered_by) >= 1) AND (length(answered_by) <= 300))),
  constraint error_report_contact_check CHECK (((length(contact) >= 3) AND (length(contact) <= 320))),
  constraint error_report_criterion_check CHECK (((length(criterion) >= 1) AND (length(criterion) <= 100))),
  constraint error_report_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'not'::text]))),
  constraint error_report_told_by_check CHECK ((told_by = ANY (ARRAY['anyone'::text, 'referral'::text]))),
  constraint error_report_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
);
CREATE INDEX error_report_service_id_state_idx ON directory.error_report USING btree (service_id, state);
alter table directory.error_report enable row level security;
alter table directory.error_report force row level security;
create policy answered on directory.error_report for update to maillon_app
  using ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = error_report.service_id) AND ctx.keeps_card(s.organisation_id)))))
  with check ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = error_report.service_id) AND ctx.keeps_card(s.organisation_id)))));
create policy kept on directory.error_report for select to maillon_app
  using ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = error_report.service_id) AND ctx.keeps_card(s.organisation_id)))));
create policy outlived on directory.error_report for delete to maillon_definer
  using (((answered_at < (ctx.now() - '90 days'::interval)) OR (reported_at < (ctx.now() - '2 years'::interval))));
create policy told on directory.error_report for insert to maillon_app
  with check (((state = 'open'::text) AND (answer = ''::text) AND (answered_by IS NULL) AND (answered_at IS NULL) AND (EXISTS ( SELECT
   FROM directory.service s
  WHERE (s.id = error_report.service_id)))));
create policy weighed on directory.error_report for select to maillon_definer
  using (((answered_at < (ctx.now() - '90 days'::interval)) OR (reported_at < (ctx.now() - '2 years'::interval))));
grant delete, select on directory.error_report to maillon_definer;
grant insert, select, update (contact, state, answer, answered_by, answered_at, version) on directory.error_report to maillon_app;

create table directory.import (
  -- @purpose cards from elsewhere are brought in with care @keep 30 days after the last thing done with it
  id uuid not null,
  account_id uuid,
  organisation_id uuid,
  all_cards boolean not null,
  source text not null,
  format text not null,
  mapping jsonb,
  files text[] not null,
  size bigint not null,
  state text not null,
  done integer not null default 0,
  total integer not null default 0,
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint import_pkey PRIMARY KEY (id),
  constraint import_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE SET NULL,
  constraint import_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint import_done_check CHECK ((done >= 0)),
  constraint import_files_check CHECK (((cardinality(files) >= 1) AND (cardinality(files) <= 40))),
  constraint import_format_check CHECK ((format = ANY (ARRAY['data-inclusion'::text, 'hsds'::text, 'hsds-tabular'::text, 'csv'::text, 'ohana'::text]))),
  constraint import_mapping_check CHECK ((jsonb_typeof(mapping) = 'object'::text)),
  constraint import_size_check CHECK ((size >= 0)),
  constraint import_source_check CHECK ((((length(source) >= 1) AND (length(source) <= 80)) AND (source <> 'here'::text))),
  constraint import_state_check CHECK ((state = ANY (ARRAY['mapping'::text, 'reading'::text, 'ready'::text, 'applying'::text, 'done'::text, 'cancelled'::text, 'failed'::text]))),
  constraint import_total_check CHECK ((total >= 0)),
);
CREATE INDEX import_organisation_id_started_at_idx ON directory.import USING btree (organisation_id, started_at DESC);
alter table directory.import enable row level security;
alter table directory.import force row level security;
create policy decided on directory.import for update to maillon_app
  using (((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))
  with check (((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))));
create policy outlived on directory.import for delete to maillon_definer
  using ((changed_at < (ctx.now() - '30 days'::interval)));
create policy started on directory.import for insert to maillon_app
  with check (((account_id = (select ctx.account())) AND (organisation_id = (select ctx.organisation())) AND (state = ANY (ARRAY['mapping'::text, 'reading'::text])) AND ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((NOT all_cards) AND (select ctx.holds(VARIADIC ARRAY['manager'::text]))))));
create policy theirs on directory.import for select to maillon_app
  using (((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))));
create policy weighed on directory.import for select to maillon_definer
  using ((changed_at < (ctx.now() - '30 days'::interval)));
create policy worked_on on directory.import for all to maillon_worker
  using ((id IS NOT NULL))
  with check ((id IS NOT NULL));
grant delete, insert, select, update on directory.import to maillon_worker;
grant delete, select on directory.import to maillon_definer;
grant insert, select, update (mapping, state, done, total, changed_at, version) on directory.import to maillon_app;

create table directory.import_card (
  -- @purpose cards from elsewhere are brought in with care @keep as the import
  import_id uuid not null,
  position integer not null,
  kind text not null,
  card_id uuid not null,
  source text not null,
  source_id text not null,
  organisation_ref text not null,
  site_refs text[] not null default '{}'::text[],
  name text not null,
  file text not null,
  line integer not null,
  asks_line integer not null,
  asks_column integer not null,
  draft jsonb,
  fingerprint bytea not null,
  outcome text,
  constraint import_card_pkey PRIMARY KEY (import_id, "position"),
  constraint import_card_import_id_fkey FOREIGN KEY (import_id) REFERENCES directory.import(id) ON DELETE CASCADE,
  constraint import_card_asks_column_check CHECK ((asks_column > 0)),
  constraint import_card_asks_line_check CHECK ((asks_line > 0)),
  constraint import_card_file_check CHECK ((length(file) <= 255)),
  constraint import_card_fingerprint_check CHECK ((length(fingerprint) = 32)),
  constraint import_card_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'site'::text, 'service'::text]))),
  constraint import_card_line_check CHECK ((line > 0)),
  constraint import_card_name_check CHECK ((length(name) <= 300)),
  constraint import_card_organisation_ref_check CHECK ((length(organisation_ref) <= 300)),
  constraint import_card_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'changed'::text, 'unchanged'::text, 'kept-here'::text, 'not-yours'::text]))),
  constraint import_card_position_check CHECK (("position" > 0)),
  constraint import_card_site_refs_check CHECK ((array_position(site_refs, NULL::text) IS NULL)),
  constraint import_card_source_check CHECK (((length(source) >= 1) AND (length(source) <= 80))),
  constraint import_card_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 300))),
);
CREATE INDEX import_card_import_id_kind_source_source_id_idx ON directory.import_card USING btree (import_id, kind, source, source_id);
alter table directory.import_card enable row level security;
alter table directory.import_card force row level security;
create policy emptied on directory.import_card for delete to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy theirs on directory.import_card for select to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy worked_on on directory.import_card for all to maillon_worker
  using ((import_id IS NOT NULL))
  with check ((import_id IS NOT NULL));
grant delete, insert, select, update on directory.import_card to maillon_worker;
grant delete, select on directory.import_card to maillon_app;

create table directory.import_file (
  -- @purpose cards from elsewhere are brought in with care @keep until the import is decided, 30 days at most
  import_id uuid not null,
  position integer not null,
  name text not null,
  content bytea not null,
  constraint import_file_pkey PRIMARY KEY (import_id, "position"),
  constraint import_file_import_id_fkey FOREIGN KEY (import_id) REFERENCES directory.import(id) ON DELETE CASCADE,
  constraint import_file_content_check CHECK ((length(content) <= 33554432)),
  constraint import_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  constraint import_file_position_check CHECK ((("position" >= 0) AND ("position" <= 39))),
);
alter table directory.import_file enable row level security;
alter table directory.import_file force row level security;
create policy emptied on directory.import_file for delete to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy sent on directory.import_file for insert to maillon_app
  with check ((EXISTS ( SELECT
   FROM directory.import i
  WHERE ((i.id = import_file.import_id) AND (i.account_id = (select ctx.account())) AND (i.state = ANY (ARRAY['mapping'::text, 'reading'::text]))))));
create policy theirs on directory.import_file for select to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy worked_on on directory.import_file for all to maillon_worker
  using ((import_id IS NOT NULL))
  with check ((import_id IS NOT NULL));
grant delete, insert, select on directory.import_file to maillon_app;
grant delete, insert, select, update on directory.import_file to maillon_worker;

create table directory.import_problem (
  -- @purpose whoever sent a file can mend it @keep as the import
  import_id uuid not null,
  position integer not null,
  file text not null,
  line integer not null,
  col integer not null,
  path text not null,
  reason text not null,
  value text not null,
  known text not null,
  constraint import_problem_pkey PRIMARY KEY (import_id, "position"),
  constraint import_problem_import_id_fkey FOREIGN KEY (import_id) REFERENCES directory.import(id) ON DELETE CASCADE,
  constraint import_problem_col_check CHECK ((col > 0)),
  constraint import_problem_file_check CHECK ((length(file) <= 255)),
  constraint import_problem_known_check CHECK ((length(known) <= 200)),
  constraint import_problem_line_check CHECK ((line > 0)),
  constraint import_problem_path_check CHECK ((length(path) <= 500)),
  constraint import_problem_position_check CHECK (("position" > 0)),
  constraint import_problem_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 40))),
  constraint import_problem_value_check CHECK ((length(value) <= 200)),
);
alter table directory.import_problem enable row level security;
alter table directory.import_problem force row level security;
create policy emptied on directory.import_problem for delete to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy theirs on directory.import_problem for select to maillon_app
  using ((import_id IN ( SELECT i.id
   FROM directory.import i
  WHERE ((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((i.organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])))))));
create policy worked_on on directory.import_problem for all to maillon_worker
  using ((import_id IS NOT NULL))
  with check ((import_id IS NOT NULL));
grant delete, insert, select, update on directory.import_problem to maillon_worker;
grant delete, select on directory.import_problem to maillon_app;

create table directory.kept_facts (
  -- @purpose one need not say the same thing for each service @keep until the person removes them
  account_id uuid not null,
  facts jsonb not null,
  kept_at timestamp with time zone not null,
  constraint kept_facts_pkey PRIMARY KEY (account_id),
  constraint kept_facts_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id) ON DELETE CASCADE,
  constraint kept_facts_facts_check CHECK (((jsonb_typeof(facts) = 'object'::text) AND (length((facts)::text) <= 4000))),
);
alter table directory.kept_facts enable row level security;
alter table directory.kept_facts force row level security;
create policy own on directory.kept_facts for all to maillon_app
  using ((account_id = (select ctx.account())))
  with check ((account_id = (select ctx.account())));
grant delete, insert, select, update (facts, kept_at) on directory.kept_facts to maillon_app;

create table directory.likeness (
  -- @purpose two cards of one thing are found @keep as the card
  key bigint not null,
  card_id uuid not null,
  hand bigint not null,
  constraint likeness_pkey PRIMARY KEY (key, card_id),
);
CREATE INDEX likeness_card_id_idx ON directory.likeness USING btree (card_id);
alter table directory.likeness enable row level security;
alter table directory.likeness force row level security;
create policy worked_out on directory.likeness for all to maillon_worker
  using ((card_id IS NOT NULL))
  with check ((card_id IS NOT NULL));
grant delete, insert, select, update (hand) on directory.likeness to maillon_worker;

create table directory.organisation (
  -- @purpose people find who can help @keep until the organisation closes, then a year
  id uuid not null,
  member_id uuid,
  name text not null,
  description text not null default ''::text,
  written_in text not null default 'fr'::text,
  translations jsonb not null default '{}'::jsonb,
  territory text not null,
  legal_number text,
  networks text[] not null default '{}'::text[],
  migrant_association boolean not null default false,
  association_roles text[] not null default '{}'::text[],
  website text,
  email text,
  phone text,
  source text not null default 'here'::text,
  source_id text not null,
  source_fields jsonb not null default '{}'::jsonb,
  verified_on date,
  verified_by text,
  merged_into uuid,
  closed_on date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_source_source_id_key UNIQUE (source, source_id),
  constraint organisation_member_id_fkey FOREIGN KEY (member_id) REFERENCES identity.organisation(id),
  constraint organisation_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES directory.organisation(id),
  constraint organisation_association_roles_check CHECK ((array_position(association_roles, NULL::text) IS NULL)),
  constraint organisation_description_check CHECK ((length(description) <= 10000)),
  constraint organisation_email_check CHECK (((length(email) >= 3) AND (length(email) <= 320))),
  constraint organisation_legal_number_check CHECK (((length(legal_number) >= 1) AND (length(legal_number) <= 40))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint organisation_networks_check CHECK ((array_position(networks, NULL::text) IS NULL)),
  constraint organisation_phone_check CHECK (((length(phone) >= 1) AND (length(phone) <= 60))),
  constraint organisation_source_check CHECK (((length(source) >= 1) AND (length(source) <= 80))),
  constraint organisation_source_fields_check CHECK ((jsonb_typeof(source_fields) = 'object'::text)),
  constraint organisation_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 300))),
  constraint organisation_territory_check CHECK ((territory = ANY (ARRAY['QC'::text, 'FR'::text, 'IT'::text, 'other'::text]))),
  constraint organisation_translations_check CHECK ((jsonb_typeof(translations) = 'object'::text)),
  constraint organisation_verified_by_check CHECK (((length(verified_by) >= 1) AND (length(verified_by) <= 300))),
  constraint organisation_website_check CHECK (((website ~ '^https?://'::text) AND (length(website) <= 2083))),
  constraint organisation_written_in_check CHECK ((written_in ~ '^[a-z]{2,3}$'::text)),
);
CREATE INDEX organisation_changed ON directory.organisation USING btree (changed_at);
CREATE INDEX organisation_member_id_idx ON directory.organisation USING btree (member_id);
CREATE INDEX organisation_merged_into_idx ON directory.organisation USING btree (merged_into);
alter table directory.organisation enable row level security;
alter table directory.organisation force row level security;
create policy brought on directory.organisation for insert to maillon_worker
  with check ((source <> 'here'::text));
create policy brought_again on directory.organisation for update to maillon_worker
  using ((source <> 'here'::text))
  with check ((source <> 'here'::text));
create policy context on directory.organisation for select to maillon_definer
  using ((id IS NOT NULL));
create policy kept on directory.organisation for update to maillon_app
  using (ctx.keeps_card(id))
  with check (((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR (member_id = (select ctx.organisation()))));
create policy known_to_all on directory.organisation for select to maillon_app, maillon_worker
  using ((id IS NOT NULL));
create policy opened on directory.organisation for insert to maillon_app
  with check (((select ctx.holds(VARIADIC ARRAY['administrator'::text])) OR ((member_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text, 'counsellor'::text, 'cooperative-adviser'::text])))));
grant insert, select, update on directory.organisation to maillon_app;
grant insert, select, update on directory.organisation to maillon_worker;
grant select on directory.organisation to maillon_definer;

create table directory.provenance (
  -- @purpose it is known where each card comes from @keep as the card
  kind text not null,
  source text not null,
  source_id text not null,
  import_id uuid,
  file text not null,
  line integer not null,
  fingerprint bytea not null,
  card_version integer not null,
  brought_at timestamp with time zone not null,
  constraint provenance_pkey PRIMARY KEY (kind, source, source_id),
  constraint provenance_import_id_fkey FOREIGN KEY (import_id) REFERENCES directory.import(id) ON DELETE SET NULL,
  constraint provenance_card_version_check CHECK ((card_version > 0)),
  constraint provenance_file_check CHECK ((length(file) <= 255)),
  constraint provenance_fingerprint_check CHECK ((length(fingerprint) = 32)),
  constraint provenance_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'site'::text, 'service'::text]))),
  constraint provenance_line_check CHECK ((line > 0)),
  constraint provenance_source_check CHECK (((length(source) >= 1) AND (length(source) <= 80))),
  constraint provenance_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 300))),
);
CREATE INDEX provenance_import_id_idx ON directory.provenance USING btree (import_id);
alter table directory.provenance enable row level security;
alter table directory.provenance force row level security;
create policy known_to_keepers on directory.provenance for select to maillon_app
  using ((select ctx.holds(VARIADIC ARRAY['administrator'::text, 'manager'::text, 'counsellor'::text, 'cooperative-adviser'::text])));
create policy worked_on on directory.provenance for all to maillon_worker
  using ((source_id IS NOT NULL))
  with check ((source_id IS NOT NULL));
grant delete, insert, select, update on directory.provenance to maillon_worker;
grant select on directory.provenance to maillon_app;

create table directory.searchable (
  -- @purpose people find what is offered @keep as the service
  service_id uuid not null,
  site_id uuid not null,
  x double precision,
  y double precision,
  z double precision,
  keys text[] not null,
  spots text[] not null,
  named text not null,
  names tsvector not null,
  words tsvector not null,
  constraint searchable_pkey PRIMARY KEY (service_id, site_id),
  constraint searchable_service_id_fkey FOREIGN KEY (service_id) REFERENCES directory.service(id) ON DELETE CASCADE,
);
CREATE INDEX searchable_words ON directory.searchable USING gin (words) WITH (fastupdate=off);
alter table directory.searchable enable row level security;
alter table directory.searchable force row level security;
create policy kept_by_triggers on directory.searchable for all to maillon_definer
  using ((service_id IS NOT NULL))
  with check ((service_id IS NOT NULL));
create policy open_to_all on directory.searchable for select to maillon_app, maillon_worker
  using (true);
grant delete, insert, select on directory.searchable to maillon_definer;
grant select on directory.searchable to maillon_app;
grant select on directory.searchable to maillon_worker;

create table directory.service (
  -- @purpose people find what is offered, to whom and how to ask @keep until the service closes, then a year
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  description text not null default ''::text,
  written_in text not null default 'fr'::text,
  translations jsonb not null default '{}'::jsonb,
  kind text,
  needs text[] not null default '{}'::text[],
  stages text[] not null default '{}'::text[],
  languages text[] not null default '{}'::text[],
  in_person boolean,
  remote boolean,
  free boolean,
  cost_words text not null default ''::text,
  cost_cents bigint,
  currency text,
  conditions text not null default ''::text,
  audience text[],
  audience_words text not null default ''::text,
  papers text[] not null default '{}'::text[],
  opening jsonb not null default '[]'::jsonb,
  opening_words text not null default ''::text,
  asked_by text[],
  asked_how text[],
  asked_words text not null default ''::text,
  asked_at text,
  areas text[],
  weeks integer,
  hours_a_week numeric(6,2),
  seats integer,
  seats_free integer,
  seats_said_on date,
  email text,
  phone text,
  contact_name text,
  website text,
  example boolean not null default false,
  state text not null default 'open'::text,
  source text not null default 'here'::text,
  source_id text not null,
  source_fields jsonb not null default '{}'::jsonb,
  source_changed_on date,
  verified_on date,
  verified_by text,
  merged_into uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint service_pkey PRIMARY KEY (id),
  constraint service_source_source_id_key UNIQUE (source, source_id),
  constraint service_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES directory.service(id),
  constraint service_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES directory.organisation(id),
  constraint service_areas_check CHECK ((array_position(areas, NULL::text) IS NULL)),
  constraint service_asked_at_check CHECK (((asked_at ~ '^https?://'::text) AND (length(asked_at) <= 2083))),
  constraint service_asked_by_check CHECK ((array_position(asked_by, NULL::text) IS NULL)),
  constraint service_asked_how_check CHECK ((array_position(asked_how, NULL::text) IS NULL)),
  constraint service_asked_words_check CHECK ((length(asked_words) <= 5000)),
  constraint service_audience_check CHECK ((array_position(audience, NULL::text) IS NULL)),
  constraint service_audience_words_check CHECK ((length(audience_words) <= 5000)),
  constraint service_conditions_check CHECK ((length(conditions) <= 10000)),
  constraint service_contact_name_check CHECK (((length(contact_name) >= 1) AND (length(contact_name) <= 300))),
  constraint service_cost_cents_check CHECK ((cost_cents >= 0)),
  constraint service_cost_words_check CHECK ((length(cost_words) <= 2000)),
  constraint service_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
  constraint service_description_check CHECK ((length(description) <= 10000)),
  constraint service_email_check CHECK (((length(email) >= 3) AND (length(email) <= 320))),
  constraint service_hours_a_week_check CHECK ((hours_a_week >= (0)::numeric)),
  constraint service_kind_check CHECK ((kind = ANY (ARRAY['accompaniment'::text, 'money'::text, 'equipment'::text, 'workshop'::text, 'training'::text, 'information'::text]))),
  constraint service_languages_check CHECK ((array_position(languages, NULL::text) IS NULL)),
  constraint service_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint service_needs_check CHECK ((array_position(needs, NULL::text) IS NULL)),
  constraint service_opening_check CHECK ((jsonb_typeof(opening) = 'array'::text)),
  constraint service_opening_words_check CHECK ((length(opening_words) <= 5000)),
  constraint service_papers_check CHECK ((array_position(papers, NULL::text) IS NULL)),
  constraint service_phone_check CHECK (((length(phone) >= 1) AND (length(phone) <= 60))),
  constraint service_seats_check CHECK ((seats >= 0)),
  constraint service_seats_free_check CHECK ((seats_free >= 0)),
  constraint service_source_check CHECK (((length(source) >= 1) AND (length(source) <= 80))),
  constraint service_source_fields_check CHECK ((jsonb_typeof(source_fields) = 'object'::text)),
  constraint service_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 300))),
  constraint service_stages_check CHECK ((array_position(stages, NULL::text) IS NULL)),
  constraint service_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'open'::text, 'paused'::text, 'closed'::text]))),
  constraint service_translations_check CHECK ((jsonb_typeof(translations) = 'object'::text)),
  constraint service_verified_by_check CHECK (((length(verified_by) >= 1) AND (length(verified_by) <= 300))),
  constraint service_website_check CHECK (((website ~ '^https?://'::text) AND (length(website) <= 2083))),
  constraint service_weeks_check CHECK (((weeks >= 1) AND (weeks <= 520))),
  constraint service_written_in_check CHECK ((written_in ~ '^[a-z]{2,3}$'::text)),
);
CREATE INDEX service_merged_into_idx ON directory.service USING btree (merged_into);
CREATE INDEX service_open ON directory.service USING btree (id) INCLUDE (organisation_id) WHERE ((state = 'open'::text) AND (merged_into IS NULL));
CREATE INDEX service_open_changed ON directory.service USING btree (changed_at) WHERE ((state = 'open'::text) AND (merged_into IS NULL));
CREATE INDEX service_organisation_id_idx ON directory.service USING btree (organisation_id);
alter table directory.service enable row level security;
alter table directory.service force row level security;
create policy brought on directory.service for insert to maillon_worker
  with check ((source <> 'here'::text));
create policy brought_again on directory.service for update to maillon_worker
  using ((source <> 'here'::text))
  with check ((source <> 'here'::text));
create policy context on directory.service for select to maillon_definer
  using ((id IS NOT NULL));
create policy held_while_indexed on directory.service for update to maillon_definer
  using ((id IS NOT NULL))
  with check (false);
create policy kept on directory.service for update to maillon_app
  using (ctx.keeps_card(organisation_id))
  with check (ctx.keeps_card(organisation_id));
create policy known_to_all on directory.service for select to maillon_app, maillon_worker
  using (((state <> 'draft'::text) OR ctx.keeps_card(organisation_id)));
create policy offered on directory.service for select to maillon_definer
  using ((state = ANY (ARRAY['open'::text, 'paused'::text])));
create policy opened on directory.service for insert to maillon_app
  with check (ctx.keeps_card(organisation_id));
create policy verified on directory.service for update to maillon_definer
  using ((state = ANY (ARRAY['open'::text, 'paused'::text])))
  with check ((state = ANY (ARRAY['open'::text, 'paused'::text])));
grant insert, select, update on directory.service to maillon_app;
grant insert, select, update on directory.service to maillon_worker;
grant select, update (verified_on, verified_by, version) on directory.service to maillon_definer;

create table directory.service_site (
  -- @purpose people find where to go @keep as the service
  service_id uuid not null,
  site_id uuid not null,
  constraint service_site_pkey PRIMARY KEY (service_id, site_id),
  constraint service_site_service_id_fkey FOREIGN KEY (service_id) REFERENCES directory.service(id) ON DELETE CASCADE,
  constraint service_site_site_id_fkey FOREIGN KEY (site_id) REFERENCES directory.site(id) ON DELETE CASCADE,
);
CREATE INDEX service_site_pair ON directory.service_site USING btree (directory.pair_id(service_id, site_id));
CREATE INDEX service_site_site_id_idx ON directory.service_site USING btree (site_id);
alter table directory.service_site enable row level security;
alter table directory.service_site force row level security;
create policy brought on directory.service_site for insert to maillon_worker
  with check ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = service_site.service_id) AND (s.source <> 'here'::text)))));
create policy brought_again on directory.service_site for delete to maillon_worker
  using ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = service_site.service_id) AND (s.source <> 'here'::text)))));
create policy context on directory.service_site for select to maillon_definer
  using ((service_id IS NOT NULL));
create policy known_to_all on directory.service_site for select to maillon_app, maillon_worker
  using ((service_id IS NOT NULL));
create policy opened on directory.service_site for insert to maillon_app
  with check ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = service_site.service_id) AND ctx.keeps_card(s.organisation_id)))));
create policy removed on directory.service_site for delete to maillon_app
  using ((EXISTS ( SELECT
   FROM directory.service s
  WHERE ((s.id = service_site.service_id) AND ctx.keeps_card(s.organisation_id)))));
grant delete, insert, select on directory.service_site to maillon_app;
grant delete, insert, select on directory.service_site to maillon_worker;
grant select on directory.service_site to maillon_definer;

create table directory.settled_pair (
  -- @purpose two cards of one thing are merged once, and can be parted again @keep as long as the directory
  kind text not null,
  one uuid not null,
  other uuid not null,
  outcome text not null,
  gone uuid,
  services uuid[] not null default '{}'::uuid[],
  sites uuid[] not null default '{}'::uuid[],
  settled_at timestamp with time zone not null,
  constraint settled_pair_pkey PRIMARY KEY (kind, one, other),
  constraint settled_pair_check CHECK ((((gone IS NOT NULL) = (outcome = 'merged'::text)) AND ((gone = one) OR (gone = other)))),
  constraint settled_pair_check1 CHECK ((one < other)),
  constraint settled_pair_kind_check CHECK ((kind = ANY (ARRAY['organisation'::text, 'service'::text]))),
  constraint settled_pair_outcome_check CHECK ((outcome = ANY (ARRAY['both'::text, 'merged'::text]))),
  constraint settled_pair_services_check CHECK ((array_position(services, NULL::uuid) IS NULL)),
  constraint settled_pair_sites_check CHECK ((array_position(sites, NULL::uuid) IS NULL)),
);
CREATE INDEX settled_pair_gone_idx ON directory.settled_pair USING btree (gone) WHERE (gone IS NOT NULL);
CREATE INDEX settled_pair_settled_at_idx ON directory.settled_pair USING btree (settled_at DESC);
alter table directory.settled_pair enable row level security;
alter table directory.settled_pair force row level security;
create policy followed on directory.settled_pair for select to maillon_worker
  using ((outcome = 'merged'::text));
create policy followed_on on directory.settled_pair for update to maillon_worker
  using ((outcome = 'merged'::text))
  with check ((outcome = 'merged'::text));
create policy known_to_keepers on directory.settled_pair for select to maillon_app
  using ((select ctx.holds(VARIADIC ARRAY['administrator'::text, 'manager'::text, 'counsellor'::text, 'cooperative-adviser'::text])));
create policy settled on directory.settled_pair for insert to maillon_app
  with check (ctx.keeps_one(kind, one, other));
create policy undone on directory.settled_pair for delete to maillon_app
  using (((outcome = 'merged'::text) AND ctx.keeps_one(kind, one, other)));
grant delete, insert, select on directory.settled_pair to maillon_app;
grant select, update (services, sites) on directory.settled_pair to maillon_worker;

create table directory.site (
  -- @purpose people find where to go @keep until the organisation closes, then a year
  id uuid not null,
  organisation_id uuid not null,
  name text not null default ''::text,
  address text not null default ''::text,
  address_more text not null default ''::text,
  postal_code text,
  town text not null default ''::text,
  place_id text,
  country text not null,
  latitude double precision,
  longitude double precision,
  accessibility text not null default ''::text,
  source_fields jsonb not null default '{}'::jsonb,
  source text not null default 'here'::text,
  source_id text,
  constraint site_pkey PRIMARY KEY (id),
  constraint site_source_key UNIQUE (source, source_id),
  constraint site_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES directory.organisation(id),
  constraint site_accessibility_check CHECK ((length(accessibility) <= 2000)),
  constraint site_address_check CHECK ((length(address) <= 500)),
  constraint site_address_more_check CHECK ((length(address_more) <= 500)),
  constraint site_check CHECK (((latitude IS NULL) = (longitude IS NULL))),
  constraint site_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint site_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  constraint site_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  constraint site_name_check CHECK ((length(name) <= 300)),
  constraint site_place_id_check CHECK ((place_id ~ '^[a-z]{2}-[0-9A-Za-z-]{1,16}$'::text)),
  constraint site_postal_code_check CHECK (((length(postal_code) >= 2) AND (length(postal_code) <= 12))),
  constraint site_source_check CHECK (((length(source) >= 1) AND (length(source) <= 80))),
  constraint site_source_fields_check CHECK ((jsonb_typeof(source_fields) = 'object'::text)),
  constraint site_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 300))),
  constraint site_town_check CHECK ((length(town) <= 200)),
);
CREATE INDEX site_organisation_id_idx ON directory.site USING btree (organisation_id);
alter table directory.site enable row level security;
alter table directory.site force row level security;
create policy brought on directory.site for insert to maillon_worker
  with check ((source <> 'here'::text));
create policy brought_again on directory.site for update to maillon_worker
  using ((source <> 'here'::text))
  with check ((source <> 'here'::text));
create policy context on directory.site for select to maillon_definer
  using ((id IS NOT NULL));
create policy kept on directory.site for update to maillon_app
  using (ctx.keeps_card(organisation_id))
  with check (ctx.keeps_card(organisation_id));
create policy known_to_all on directory.site for select to maillon_app, maillon_worker
  using ((id IS NOT NULL));
create policy opened on directory.site for insert to maillon_app
  with check (ctx.keeps_card(organisation_id));
create policy removed on directory.site for delete to maillon_app
  using (ctx.keeps_card(organisation_id));
grant delete, insert, select, update on directory.site to maillon_app;
grant insert, select, update on directory.site to maillon_worker;
grant select on directory.site to maillon_definer;

create table directory.still_true (
  -- @purpose an organisation says in one click that its cards are still true @keep 400 days after the link ended, so that it is not asked too often
  id uuid not null,
  organisation_id uuid not null,
  services uuid[] not null,
  token_hash bytea not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint still_true_pkey PRIMARY KEY (id),
  constraint still_true_token_hash_key UNIQUE (token_hash),
  constraint still_true_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES directory.organisation(id) ON DELETE CASCADE,
  constraint still_true_services_check CHECK ((((cardinality(services) >= 1) AND (cardinality(services) <= 200)) AND (array_position(services, NULL::uuid) IS NULL))),
  constraint still_true_token_hash_check CHECK ((length(token_hash) = 32)),
);
CREATE INDEX still_true_organisation_id_sent_at_idx ON directory.still_true USING btree (organisation_id, sent_at DESC);
alter table directory.still_true enable row level security;
alter table directory.still_true force row level security;
create policy answered on directory.still_true for update to maillon_definer
  using ((used_at IS NULL))
  with check ((used_at IS NOT NULL));
create policy counted on directory.still_true for select to maillon_worker
  using ((id IS NOT NULL));
create policy found on directory.still_true for select to maillon_definer
  using ((id IS NOT NULL));
create policy outlived on directory.still_true for delete to maillon_definer
  using ((expires_at < (ctx.now() - '400 days'::interval)));
create policy sent on directory.still_true for insert to maillon_worker
  with check ((used_at IS NULL));
grant delete, select, update (used_at) on directory.still_true to maillon_definer;
grant insert, select on directory.still_true to maillon_worker;

create table directory.word (
  -- @purpose a misspelt word still finds @keep as long as the directory
  word text not null,
  lexeme text not null,
  at xid8 not null default pg_current_xact_id(),
  constraint word_pkey PRIMARY KEY (word, at),
  constraint word_word_check CHECK (((length(word) >= 2) AND (length(word) <= 40))),
);
CREATE INDEX word_at_idx ON directory.word USING btree (at);
alter table directory.word enable row level security;
alter table directory.word force row level security;
create policy kept_by_triggers on directory.word for all to maillon_definer
  using ((word IS NOT NULL))
  with check ((word IS NOT NULL));
create policy open_to_all on directory.word for select to maillon_app, maillon_worker
  using (true);
grant insert, select on directory.word to maillon_definer;
grant select on directory.word to maillon_app;
grant select on directory.word to maillon_worker;

-- function directory.compared_name(said text) returns text, search_path=pg_catalog, pg_temp; owner any; called by maillon_worker
-- function directory.criteria_written() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.criterion_names() returns text[]; owner any; called by maillon_app, maillon_worker
-- function directory.drawers(words text[]) returns bigint; owner any; called by maillon_app, maillon_worker
-- function directory.eligibility(service uuid, said jsonb, day date) returns smallint; owner any; called by maillon_app, maillon_worker
-- function directory.fits(c directory.criterion, f directory.facts) returns boolean; owner any; called by maillon_app, maillon_worker
-- function directory.full_months(since date, day date) returns integer; owner any; called by maillon_app, maillon_worker
-- function directory.in_force(c directory.criterion, day date) returns boolean; owner any; called by maillon_app, maillon_worker
-- function directory.index_services(changed uuid[]) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_worker
-- function directory.make_searchable(changed uuid[]) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.members() returns TABLE(id uuid, name text), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function directory.musts(VARIADIC flags boolean[]) returns integer; owner any; called by maillon_app, maillon_worker
-- function directory.note_changed(changed uuid[]) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.organisation_changed() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.outcome(reach integer) returns smallint; owner any; called by maillon_app, maillon_worker
-- function directory.pair_id(one uuid, other uuid) returns uuid, search_path=pg_catalog, pg_temp; owner any; called by maillon_app, maillon_worker
-- function directory.plain(said text) returns text, search_path=pg_catalog, pg_temp; owner any; called by maillon_app, maillon_definer, maillon_worker
-- function directory.reach(fits boolean, complete boolean) returns integer; owner any; called by maillon_app, maillon_worker
-- function directory.read_facts(said jsonb, day date) returns directory.facts, search_path=pg_catalog, pg_temp; owner any; called by maillon_app, maillon_worker
-- function directory.service_changed() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.service_removed() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.service_written() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.site_changed() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.sites_of_service_changed() returns trigger, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by its owner
-- function directory.standing_card(organisation uuid) returns uuid, search_path=pg_catalog, pg_temp; owner any; called by maillon_worker
-- function directory.status_codes() returns text[]; owner any; called by maillon_app, maillon_worker
-- function directory.status_groups() returns text[]; owner any; called by maillon_app, maillon_worker
