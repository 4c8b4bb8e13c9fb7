-- people, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table people.accompaniment (
  -- @purpose know who accompanies the person @keep as the record
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  sort_name text not null,
  reason text not null,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  companion_name text not null default ''::text,
  constraint accompaniment_pkey PRIMARY KEY (id),
  constraint accompaniment_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint accompaniment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint accompaniment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint accompaniment_reason_check CHECK ((length(reason) <= 500)),
);
CREATE INDEX caseload ON people.accompaniment USING btree (account_id, organisation_id, sort_name, person_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX accompaniment_once ON people.accompaniment USING btree (person_id, organisation_id, account_id) WHERE (ended_at IS NULL);
alter table people.accompaniment enable row level security;
alter table people.accompaniment force row level security;
create policy begun_by_advisers on people.accompaniment for insert to maillon_app
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text])) AND ctx.shared_with((select ctx.organisation()), (select ctx.today()), person_id, 'contact'::text)));
create policy context on people.accompaniment for select to maillon_definer
  using ((id IS NOT NULL));
create policy ended_by_advisers on people.accompaniment for update to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text]))))
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account()))));
create policy ended_by_person on people.accompaniment for update to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((ended_at IS NOT NULL));
create policy of_my_organisation on people.accompaniment for select to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text]))));
create policy own on people.accompaniment for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy put_in_order on people.accompaniment for update to maillon_definer
  using ((id IS NOT NULL))
  with check ((id IS NOT NULL));
grant insert, select, update (sort_name, ended_at) on people.accompaniment to maillon_app;
grant select, update (sort_name) on people.accompaniment to maillon_definer;

create table people.appointment (
  -- @purpose meet @keep 2 years
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  place text not null,
  state text not null default 'planned'::text,
  cause text,
  version integer not null default 1,
  constraint appointment_pkey PRIMARY KEY (id),
  constraint appointment_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint appointment_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint appointment_cause_check CHECK ((cause = ANY (ARRAY['person'::text, 'host'::text, 'us'::text, 'unknown'::text]))),
  constraint appointment_minutes_check CHECK (((minutes >= 5) AND (minutes <= 480))),
  constraint appointment_place_check CHECK ((length(place) <= 300)),
  constraint appointment_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text, 'missed'::text]))),
);
CREATE INDEX appointment_account_id_starts_at_idx ON people.appointment USING btree (account_id, starts_at);
CREATE INDEX appointment_person_id_starts_at_idx ON people.appointment USING btree (person_id, starts_at);
alter table people.appointment enable row level security;
alter table people.appointment force row level security;
create policy of_advisers on people.appointment for all to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))))
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy own on people.appointment for select to maillon_app
  using ((person_id = (select ctx.person())));
grant insert, select, update (starts_at, minutes, place, state, cause, version) on people.appointment to maillon_app;

create table people.consent (
  -- @purpose prove what the person agreed to @keep 3 years after it ended
  id uuid not null,
  receipt_id uuid not null,
  person_id uuid not null,
  recipient_id uuid not null,
  purpose text not null,
  field_group text not null,
  given_at timestamp with time zone not null,
  until date not null,
  wording_version text not null,
  language text not null,
  way text not null,
  recorded_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_way text,
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint consent_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES identity.organisation(id),
  constraint consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id),
  constraint consent_field_group_check CHECK ((field_group = ANY (ARRAY['contact'::text, 'assessment'::text, 'plan'::text, 'decision'::text, 'means'::text, 'money'::text, 'network'::text, 'pitch'::text, 'evidence'::text]))),
  constraint consent_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint consent_purpose_check CHECK ((purpose = 'accompaniment'::text)),
  constraint consent_way_check CHECK ((way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text]))),
  constraint consent_withdrawn_way_check CHECK ((withdrawn_way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text]))),
);
CREATE INDEX consent_person_id_recipient_id_field_group_idx ON people.consent USING btree (person_id, recipient_id, field_group) WHERE (withdrawn_at IS NULL);
alter table people.consent enable row level security;
alter table people.consent force row level security;
create policy context on people.consent for select to maillon_definer
  using ((id IS NOT NULL));
create policy given_by_person on people.consent for insert to maillon_app
  with check (((person_id = (select ctx.person())) AND (way = 'screen'::text) AND (recorded_by IS NULL) AND (withdrawn_at IS NULL)));
create policy own on people.consent for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy read_by_recipient on people.consent for select to maillon_app
  using (((recipient_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy recorded_by_advisers on people.consent for insert to maillon_app
  with check (((recipient_id = (select ctx.organisation())) AND (recorded_by = (select ctx.account())) AND (way <> 'screen'::text) AND (withdrawn_at IS NULL) AND ctx.may_record_consent(person_id)));
create policy withdrawn_by_person on people.consent for update to maillon_app
  using (((person_id = (select ctx.person())) AND (withdrawn_at IS NULL)))
  with check (((person_id = (select ctx.person())) AND (withdrawn_at IS NOT NULL) AND (withdrawn_way = 'screen'::text)));
create policy withdrawn_for_person on people.consent for update to maillon_app
  using (((recipient_id = (select ctx.organisation())) AND (withdrawn_at IS NULL) AND (person_id IN (select ctx.shared('contact'::text)))))
  with check (((recipient_id = (select ctx.organisation())) AND (withdrawn_at IS NOT NULL) AND (withdrawn_way <> 'screen'::text)));
grant insert, select, update (withdrawn_at, withdrawn_way) on people.consent to maillon_app;
grant select on people.consent to maillon_definer;

create table people.name_key (
  -- @purpose find a record before making a second one @keep as the record
  organisation_id uuid not null,
  key text not null,
  person_id uuid not null,
  sort_name text not null default ''::text,
  constraint name_key_pkey PRIMARY KEY (organisation_id, key, sort_name, person_id),
  constraint name_key_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
);
CREATE INDEX name_key_person_id_idx ON people.name_key USING btree (person_id);
alter table people.name_key enable row level security;
alter table people.name_key force row level security;
create policy forgotten_by_advisers on people.name_key for delete to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy forgotten_by_person on people.name_key for delete to maillon_app
  using ((person_id = (select ctx.person())));
create policy found_by_advisers on people.name_key for select to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text]))));
create policy indexed on people.name_key for all to maillon_definer
  using ((person_id IS NOT NULL))
  with check ((person_id IS NOT NULL));
create policy named_by_advisers on people.name_key for insert to maillon_app
  with check (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy own on people.name_key for select to maillon_app
  using ((person_id = (select ctx.person())));
grant delete, insert, select on people.name_key to maillon_app;
grant delete, insert, select on people.name_key to maillon_definer;

create table people.person (
  -- @purpose accompany the person @keep 2 years after the last contact, then a restricted archive
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid,
  name text not null,
  native_name text,
  sort_name text not null,
  birth text,
  language text not null,
  phone text,
  email text,
  reach text not null,
  stage text not null default 'welcome'::text,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint person_account_id_key UNIQUE (account_id),
  constraint person_pkey PRIMARY KEY (id),
  constraint person_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint person_created_by_fkey FOREIGN KEY (created_by) REFERENCES identity.account(id),
  constraint person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint person_birth_check CHECK ((birth ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
  constraint person_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint person_native_name_check CHECK (((length(native_name) >= 1) AND (length(native_name) <= 300))),
  constraint person_reach_check CHECK ((reach = ANY (ARRAY['email'::text, 'phone'::text, 'sms'::text, 'letter'::text, 'in-person'::text]))),
  constraint person_stage_check CHECK ((stage = ANY (ARRAY['welcome'::text, 'exploration'::text, 'decision'::text, 'plan'::text, 'prevalidation'::text, 'hand-over'::text, 'follow-up'::text, 'closed'::text]))),
);
CREATE INDEX person_of_organisation ON people.person USING btree (organisation_id, sort_name, id);
CREATE INDEX person_organisation_id_language_sort_name_id_idx ON people.person USING btree (organisation_id, language, sort_name, id);
CREATE INDEX person_organisation_id_stage_sort_name_id_idx ON people.person USING btree (organisation_id, stage, sort_name, id);
alter table people.person enable row level security;
alter table people.person force row level security;
create policy context on people.person for select to maillon_definer
  using ((id IS NOT NULL));
create policy corrected_by_advisers on people.person for update to maillon_app
  using ((id IN (select ctx.shared('contact'::text))))
  with check ((id IN (select ctx.shared('contact'::text))));
create policy corrected_by_person on people.person for update to maillon_app
  using ((account_id = (select ctx.account())))
  with check ((account_id = (select ctx.account())));
create policy linked_to_account on people.person for update to maillon_definer
  using ((account_id IS NULL))
  with check ((account_id IS NOT NULL));
create policy locked on people.person for update to maillon_definer
  using ((id IS NOT NULL))
  with check (false);
create policy opened_by_advisers on people.person for insert to maillon_app
  with check (((select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text])) AND (organisation_id = (select ctx.organisation())) AND (created_by = (select ctx.account())) AND (account_id IS NULL)));
create policy own on people.person for select to maillon_app
  using ((account_id = (select ctx.account())));
create policy read_by_advisers on people.person for select to maillon_app
  using (((select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text])) AND ctx.shared_with((select ctx.organisation()), (select ctx.today()), id, 'contact'::text)));
grant insert, select, update (name, native_name, sort_name, birth, language, phone, email, reach, stage, version) on people.person to maillon_app;
grant select, update on people.person to maillon_definer;

create table people.private_note (
  -- @purpose the memory of one adviser @keep until the accompaniment ends
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  body text not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint private_note_pkey PRIMARY KEY (id),
  constraint private_note_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint private_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint private_note_body_check CHECK ((length(body) <= 10000)),
);
CREATE INDEX private_note_person_id_account_id_at_idx ON people.private_note USING btree (person_id, account_id, at DESC);
alter table people.private_note enable row level security;
alter table people.private_note force row level security;
create policy author_alone on people.private_note for all to maillon_app
  using (((account_id = (select ctx.account())) AND ((select ctx.roles()) <> '{}'::text[])))
  with check (((account_id = (select ctx.account())) AND ((select ctx.roles()) <> '{}'::text[]) AND (person_id IN (select ctx.shared('contact'::text)))));
grant delete, insert, select, update (body, version) on people.private_note to maillon_app;

create table people.reading (
  -- @purpose show the person who read her record @keep 2 years
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  reader_name text not null,
  what text not null,
  reason text not null,
  at timestamp with time zone not null,
  constraint reading_pkey PRIMARY KEY (id),
  constraint reading_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
);
CREATE INDEX reading_person_id_at_idx ON people.reading USING btree (person_id, at DESC);
alter table people.reading enable row level security;
alter table people.reading force row level security;
create policy left_by_reader on people.reading for insert to maillon_definer
  with check (((account_id = (select ctx.account())) OR ((account_id = '00000000-0000-0000-0000-000000000000'::uuid) AND ((select ctx.referral_by_link()) IS NOT NULL))));
create policy seen_by_person on people.reading for select to maillon_app
  using ((person_id = (select ctx.person())));
grant insert on people.reading to maillon_definer;
grant select on people.reading to maillon_app;

-- function people.index_name(person uuid, keys text[]) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function people.open_account(person uuid, account uuid) returns uuid, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
