-- journey, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table journey.answer (
  -- @purpose the person takes stock of herself @keep as the record
  person_id uuid not null,
  indicator_id text not null,
  level text,
  proof text not null default ''::text,
  barriers text[] not null default '{}'::text[],
  wish text not null default ''::text,
  level_before text,
  level_before_at timestamp with time zone,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint answer_pkey PRIMARY KEY (person_id, indicator_id),
  constraint answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint answer_level_check CHECK ((level = ANY (ARRAY['not-yet'::text, 'with-help'::text, 'alone'::text, 'can-show'::text, 'not-useful'::text, 'rather-not-say'::text]))),
  constraint answer_proof_check CHECK ((length(proof) <= 2000)),
  constraint answer_wish_check CHECK ((length(wish) <= 2000)),
);
alter table journey.answer enable row level security;
alter table journey.answer force row level security;
create policy own on journey.answer for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.answer for select to maillon_app
  using ((person_id IN (select ctx.shared('assessment'::text))));
grant insert, select, update (level, proof, barriers, wish, level_before, level_before_at, at, version) on journey.answer to maillon_app;

create table journey.budget (
  -- @purpose the person sees whether the money is enough @keep as the record
  person_id uuid not null,
  currency text not null,
  opening_cents bigint not null default 0,
  first_month date not null,
  version integer not null default 1,
  constraint budget_pkey PRIMARY KEY (person_id),
  constraint budget_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint budget_currency_check CHECK ((currency = ANY (ARRAY['CAD'::text, 'EUR'::text]))),
  constraint budget_first_month_check CHECK ((EXTRACT(day FROM first_month) = (1)::numeric)),
  constraint budget_opening_cents_check CHECK (((opening_cents >= 0) AND (opening_cents <= '99999999999'::bigint))),
);
alter table journey.budget enable row level security;
alter table journey.budget force row level security;
create policy own on journey.budget for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.budget for select to maillon_app
  using ((person_id IN (select ctx.shared('money'::text))));
grant insert, select, update (currency, opening_cents, first_month, version) on journey.budget to maillon_app;

create table journey.budget_line (
  -- @purpose the person sees whether the money is enough @keep as the record
  id uuid not null,
  person_id uuid not null,
  purse text not null,
  kind text not null,
  label text not null,
  cents bigint not null,
  mandatory boolean not null default false,
  first_month date,
  last_month date,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint budget_line_pkey PRIMARY KEY (id),
  constraint budget_line_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint budget_line_cents_check CHECK (((cents >= 0) AND (cents <= '99999999999'::bigint))),
  constraint budget_line_check CHECK ((last_month >= first_month)),
  constraint budget_line_check1 CHECK (((kind = 'start-up'::text) OR (NOT mandatory))),
  constraint budget_line_check2 CHECK (((kind <> 'start-up'::text) OR (last_month IS NULL))),
  constraint budget_line_first_month_check CHECK ((EXTRACT(day FROM first_month) = (1)::numeric)),
  constraint budget_line_kind_check CHECK ((kind = ANY (ARRAY['in'::text, 'out'::text, 'start-up'::text]))),
  constraint budget_line_label_check CHECK (((length(label) >= 1) AND (length(label) <= 200))),
  constraint budget_line_last_month_check CHECK ((EXTRACT(day FROM last_month) = (1)::numeric)),
  constraint budget_line_purse_check CHECK ((purse = ANY (ARRAY['project'::text, 'household'::text]))),
);
CREATE INDEX budget_line_person_id_created_at_idx ON journey.budget_line USING btree (person_id, created_at);
alter table journey.budget_line enable row level security;
alter table journey.budget_line force row level security;
create policy own on journey.budget_line for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.budget_line for select to maillon_app
  using ((person_id IN (select ctx.shared('money'::text))));
grant delete, insert, select, update (purse, label, cents, mandatory, first_month, last_month, changed_at, version) on journey.budget_line to maillon_app;

create table journey.check_point (
  -- @purpose the person looks back and says how she goes on @keep as the record
  id uuid not null,
  person_id uuid not null,
  way text not null,
  words text not null default ''::text,
  keeps text not null default ''::text,
  at timestamp with time zone not null,
  constraint check_point_pkey PRIMARY KEY (id),
  constraint check_point_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint check_point_keeps_check CHECK ((length(keeps) <= 2000)),
  constraint check_point_way_check CHECK ((way = ANY (ARRAY['continue'::text, 'change'::text, 'stop'::text]))),
  constraint check_point_words_check CHECK ((length(words) <= 5000)),
);
CREATE INDEX check_point_person_id_at_idx ON journey.check_point USING btree (person_id, at DESC);
alter table journey.check_point enable row level security;
alter table journey.check_point force row level security;
create policy own on journey.check_point for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy shared on journey.check_point for select to maillon_app
  using ((person_id IN (select ctx.shared('decision'::text, '2026-11-23'::text))));
create policy written_by_person on journey.check_point for insert to maillon_app
  with check ((person_id = (select ctx.person())));
grant insert, select on journey.check_point to maillon_app;

create table journey.decision (
  -- @purpose the person decides @keep as the record
  id uuid not null,
  person_id uuid not null,
  outcome text not null,
  words text not null,
  at timestamp with time zone not null,
  way text not null,
  signed_on date,
  attested_by uuid,
  attested_name text,
  organisation_id uuid,
  constraint decision_pkey PRIMARY KEY (id),
  constraint decision_attested_by_fkey FOREIGN KEY (attested_by) REFERENCES identity.account(id),
  constraint decision_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint decision_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint decision_check CHECK ((((way = 'self'::text) AND (attested_by IS NULL) AND (signed_on IS NULL) AND (organisation_id IS NULL)) OR ((way = 'paper'::text) AND (attested_by IS NOT NULL) AND (signed_on IS NOT NULL) AND (organisation_id IS NOT NULL)))),
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['full-time'::text, 'part-time'::text, 'no'::text, 'job-first'::text, 'studies-first'::text, 'other'::text]))),
  constraint decision_way_check CHECK ((way = ANY (ARRAY['self'::text, 'paper'::text]))),
  constraint decision_words_check CHECK ((length(words) <= 5000)),
);
CREATE INDEX decision_person_id_at_idx ON journey.decision USING btree (person_id, at DESC);
alter table journey.decision enable row level security;
alter table journey.decision force row level security;
create policy own on journey.decision for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy paper_attested on journey.decision for insert to maillon_app
  with check (((way = 'paper'::text) AND (attested_by = (select ctx.account())) AND (organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('decision'::text)))));
create policy shared on journey.decision for select to maillon_app
  using ((person_id IN (select ctx.shared('decision'::text))));
create policy written_by_person on journey.decision for insert to maillon_app
  with check (((person_id = (select ctx.person())) AND (way = 'self'::text)));
grant insert, select on journey.decision to maillon_app;

create table journey.evidence_action (
  -- @purpose the person ties a piece to her plan @keep as the record
  piece_id uuid not null,
  action_id uuid not null,
  person_id uuid not null,
  constraint evidence_action_pkey PRIMARY KEY (piece_id, action_id),
  constraint evidence_action_action_id_person_id_fkey FOREIGN KEY (action_id, person_id) REFERENCES journey.plan_action(id, person_id) ON DELETE CASCADE,
  constraint evidence_action_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint evidence_action_piece_id_person_id_fkey FOREIGN KEY (piece_id, person_id) REFERENCES journey.evidence_piece(id, person_id) ON DELETE CASCADE,
);
CREATE INDEX evidence_action_action_id_person_id_idx ON journey.evidence_action USING btree (action_id, person_id);
CREATE INDEX evidence_action_person_id_idx ON journey.evidence_action USING btree (person_id);
alter table journey.evidence_action enable row level security;
alter table journey.evidence_action force row level security;
create policy own on journey.evidence_action for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.evidence_action for select to maillon_app
  using ((person_id IN (select ctx.shared('evidence'::text))));
grant delete, insert, select on journey.evidence_action to maillon_app;

create table journey.evidence_file (
  -- @purpose the person keeps what shows what she can do @keep as the record
  piece_id uuid not null,
  person_id uuid not null,
  name text not null,
  content_type text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null,
  constraint evidence_file_pkey PRIMARY KEY (piece_id),
  constraint evidence_file_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint evidence_file_piece_id_person_id_fkey FOREIGN KEY (piece_id, person_id) REFERENCES journey.evidence_piece(id, person_id) ON DELETE CASCADE,
  constraint evidence_file_check CHECK ((((size >= 1) AND (size <= 10000000)) AND (size = octet_length(content)))),
  constraint evidence_file_content_type_check CHECK ((content_type = ANY (ARRAY['image/jpeg'::text, 'application/pdf'::text]))),
  constraint evidence_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint evidence_file_sha256_check CHECK ((octet_length(sha256) = 32)),
);
CREATE INDEX evidence_file_person_id_size_idx ON journey.evidence_file USING btree (person_id) INCLUDE (size);
alter table journey.evidence_file enable row level security;
alter table journey.evidence_file force row level security;
create policy own on journey.evidence_file for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.evidence_file for select to maillon_app
  using ((person_id IN (select ctx.shared('evidence'::text))));
grant insert, select on journey.evidence_file to maillon_app;

create table journey.evidence_piece (
  -- @purpose the person keeps what shows what she can do @keep as the record
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  title text not null,
  happened_on date not null,
  source text not null,
  words text not null default ''::text,
  url text,
  indicators text[] not null default '{}'::text[],
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint evidence_piece_id_person_id_key UNIQUE (id, person_id),
  constraint evidence_piece_pkey PRIMARY KEY (id),
  constraint evidence_piece_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint evidence_piece_check CHECK (((kind = 'link'::text) = (url IS NOT NULL))),
  constraint evidence_piece_indicators_check CHECK ((cardinality(indicators) <= 60)),
  constraint evidence_piece_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'link'::text, 'file'::text]))),
  constraint evidence_piece_source_check CHECK (((length(source) >= 1) AND (length(source) <= 300))),
  constraint evidence_piece_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint evidence_piece_url_check CHECK (((url ~ '^https://'::text) AND (length(url) <= 2000))),
  constraint evidence_piece_words_check CHECK ((length(words) <= 2000)),
);
CREATE INDEX evidence_piece_person_id_happened_on_idx ON journey.evidence_piece USING btree (person_id, happened_on DESC);
alter table journey.evidence_piece enable row level security;
alter table journey.evidence_piece force row level security;
create policy own on journey.evidence_piece for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.evidence_piece for select to maillon_app
  using ((person_id IN (select ctx.shared('evidence'::text))));
grant delete, insert, select, update (title, happened_on, source, words, url, indicators, changed_at, version) on journey.evidence_piece to maillon_app;

create table journey.field_note (
  -- @purpose the person keeps what she learned from somebody she met @keep as the record
  id uuid not null,
  person_id uuid not null,
  contact_id uuid,
  who text not null default ''::text,
  met_on date,
  place text not null default ''::text,
  questions text[] not null,
  answers text[] not null,
  learned text not null default ''::text,
  proof text not null default ''::text,
  next_step text not null default ''::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint field_note_pkey PRIMARY KEY (id),
  constraint field_note_contact_id_person_id_fkey FOREIGN KEY (contact_id, person_id) REFERENCES journey.network_contact(id, person_id) ON DELETE SET NULL (contact_id),
  constraint field_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint field_note_answers_check CHECK (((cardinality(answers) = 3) AND (length(array_to_string(answers, ''::text, ''::text)) <= 6000))),
  constraint field_note_learned_check CHECK ((length(learned) <= 2000)),
  constraint field_note_next_step_check CHECK ((length(next_step) <= 500)),
  constraint field_note_place_check CHECK ((length(place) <= 200)),
  constraint field_note_proof_check CHECK ((length(proof) <= 2000)),
  constraint field_note_questions_check CHECK (((cardinality(questions) = 3) AND (length(array_to_string(questions, ''::text, ''::text)) <= 900))),
  constraint field_note_who_check CHECK ((length(who) <= 200)),
);
CREATE INDEX field_note_contact_id_idx ON journey.field_note USING btree (contact_id);
CREATE INDEX field_note_person_id_met_on_idx ON journey.field_note USING btree (person_id, met_on);
alter table journey.field_note enable row level security;
alter table journey.field_note force row level security;
create policy own on journey.field_note for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.field_note for select to maillon_app
  using ((person_id IN (select ctx.shared('network'::text))));
grant delete, insert, select, update (contact_id, who, met_on, place, questions, answers, learned, proof, next_step, changed_at, version) on journey.field_note to maillon_app;

create table journey.loss (
  -- @purpose the person sets what she is willing to lose @keep as the record
  person_id uuid not null,
  resource text not null,
  can_words text not null default ''::text,
  willing_words text not null default ''::text,
  can_cents bigint,
  willing_cents bigint,
  can_hours smallint,
  willing_hours smallint,
  can_months smallint,
  willing_months smallint,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint loss_pkey PRIMARY KEY (person_id, resource),
  constraint loss_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint loss_can_cents_check CHECK (((can_cents >= 0) AND (can_cents <= '99999999999'::bigint))),
  constraint loss_can_hours_check CHECK (((can_hours >= 0) AND (can_hours <= 168))),
  constraint loss_can_months_check CHECK (((can_months >= 0) AND (can_months <= 120))),
  constraint loss_can_words_check CHECK ((length(can_words) <= 1000)),
  constraint loss_check CHECK (((resource = 'money'::text) OR ((can_cents IS NULL) AND (willing_cents IS NULL)))),
  constraint loss_check1 CHECK (((resource = 'time'::text) OR ((can_hours IS NULL) AND (willing_hours IS NULL) AND (can_months IS NULL) AND (willing_months IS NULL)))),
  constraint loss_resource_check CHECK ((resource = ANY (ARRAY['money'::text, 'time'::text, 'relations'::text, 'reputation'::text]))),
  constraint loss_willing_cents_check CHECK (((willing_cents >= 0) AND (willing_cents <= '99999999999'::bigint))),
  constraint loss_willing_hours_check CHECK (((willing_hours >= 0) AND (willing_hours <= 168))),
  constraint loss_willing_months_check CHECK (((willing_months >= 0) AND (willing_months <= 120))),
  constraint loss_willing_words_check CHECK ((length(willing_words) <= 1000)),
);
alter table journey.loss enable row level security;
alter table journey.loss force row level security;
create policy own on journey.loss for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.loss for select to maillon_app
  using ((person_id IN (select ctx.shared('money'::text))));
grant insert, select, update (can_words, willing_words, can_cents, willing_cents, can_hours, willing_hours, can_months, willing_months, at, version) on journey.loss to maillon_app;

create table journey.means_item (
  -- @purpose the person sees what she starts from @keep as the record
  id uuid not null,
  person_id uuid not null,
  door text not null,
  words text not null,
  serves text not null default ''::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint means_item_pkey PRIMARY KEY (id),
  constraint means_item_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint means_item_door_check CHECK ((door = ANY (ARRAY['who-i-am'::text, 'what-i-know'::text, 'whom-i-know'::text]))),
  constraint means_item_serves_check CHECK ((length(serves) <= 500)),
  constraint means_item_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
);
CREATE INDEX means_item_person_id_created_at_idx ON journey.means_item USING btree (person_id, created_at);
alter table journey.means_item enable row level security;
alter table journey.means_item force row level security;
create policy own on journey.means_item for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.means_item for select to maillon_app
  using ((person_id IN (select ctx.shared('means'::text))));
grant delete, insert, select, update (door, words, serves, changed_at, version) on journey.means_item to maillon_app;

create table journey.message (
  -- @purpose the person writes short messages that she sends herself @keep as the record
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  for_whom text not null default ''::text,
  language text not null,
  words text not null default ''::text,
  other_language text,
  other_words text not null default ''::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint message_pkey PRIMARY KEY (id),
  constraint message_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint message_check CHECK (((words <> ''::text) OR (other_words <> ''::text))),
  constraint message_check1 CHECK (((other_words = ''::text) OR (other_language IS NOT NULL))),
  constraint message_for_whom_check CHECK ((length(for_whom) <= 200)),
  constraint message_kind_check CHECK ((kind ~ '^[a-z-]{2,20}$'::text)),
  constraint message_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint message_other_language_check CHECK ((other_language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint message_other_words_check CHECK ((length(other_words) <= 2000)),
  constraint message_words_check CHECK ((length(words) <= 2000)),
);
CREATE INDEX message_person_id_changed_at_idx ON journey.message USING btree (person_id, changed_at DESC);
alter table journey.message enable row level security;
alter table journey.message force row level security;
create policy own on journey.message for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.message for select to maillon_app
  using ((person_id IN (select ctx.shared('pitch'::text))));
grant delete, insert, select, update (for_whom, language, words, other_language, other_words, changed_at, version) on journey.message to maillon_app;

create table journey.network_contact (
  -- @purpose the person draws whom she knows @keep as the record
  id uuid not null,
  person_id uuid not null,
  name text not null,
  origin text not null,
  closeness text not null,
  brings text[] not null default '{}'::text[],
  words text not null default ''::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint network_contact_id_person_id_key UNIQUE (id, person_id),
  constraint network_contact_pkey PRIMARY KEY (id),
  constraint network_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint network_contact_brings_check CHECK ((brings <@ ARRAY['advice'::text, 'hand'::text, 'customers'::text, 'place'::text, 'encouragement'::text, 'language'::text, 'other'::text])),
  constraint network_contact_closeness_check CHECK ((closeness = ANY (ARRAY['near'::text, 'known'::text, 'to-meet'::text]))),
  constraint network_contact_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint network_contact_origin_check CHECK ((origin = ANY (ARRAY['family'::text, 'community'::text, 'work'::text, 'school'::text, 'neighbourhood'::text, 'organisation'::text, 'trade'::text, 'other'::text]))),
  constraint network_contact_words_check CHECK ((length(words) <= 300)),
);
CREATE INDEX network_contact_person_id_created_at_idx ON journey.network_contact USING btree (person_id, created_at);
alter table journey.network_contact enable row level security;
alter table journey.network_contact force row level security;
create policy own on journey.network_contact for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.network_contact for select to maillon_app
  using ((person_id IN (select ctx.shared('network'::text))));
grant delete, insert, select, update (name, origin, closeness, brings, words, changed_at, version) on journey.network_contact to maillon_app;

create table journey.observation (
  -- @purpose talk about the self-assessment @keep as the record
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  author_name text not null,
  indicator_id text,
  body text not null,
  observed_on date not null,
  at timestamp with time zone not null,
  reply text,
  replied_at timestamp with time zone,
  reply_version integer not null default 0,
  constraint observation_pkey PRIMARY KEY (id),
  constraint observation_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint observation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint observation_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint observation_body_check CHECK (((length(body) >= 1) AND (length(body) <= 2000))),
  constraint observation_reply_check CHECK ((length(reply) <= 2000)),
);
CREATE INDEX observation_person_id_at_idx ON journey.observation USING btree (person_id, at DESC);
alter table journey.observation enable row level security;
alter table journey.observation force row level security;
create policy accompanied on journey.observation for select to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy own on journey.observation for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy replied_by_person on journey.observation for update to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy written_by_advisers on journey.observation for insert to maillon_app
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (reply IS NULL) AND (person_id IN (select ctx.shared('contact'::text)))));
grant insert, select, update (reply, replied_at, reply_version) on journey.observation to maillon_app;

create table journey.pitch_answer (
  -- @purpose the person prepares what she will say aloud @keep as the record
  person_id uuid not null,
  length text not null,
  prompt text not null,
  language text not null,
  words text not null default ''::text,
  other_language text,
  other_words text not null default ''::text,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint pitch_answer_pkey PRIMARY KEY (person_id, length, prompt),
  constraint pitch_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint pitch_answer_check CHECK (((other_words = ''::text) OR (other_language IS NOT NULL))),
  constraint pitch_answer_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint pitch_answer_length_check CHECK ((length = ANY (ARRAY['one'::text, 'three'::text]))),
  constraint pitch_answer_other_language_check CHECK ((other_language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint pitch_answer_other_words_check CHECK ((length(other_words) <= 2000)),
  constraint pitch_answer_prompt_check CHECK ((prompt ~ '^[a-z]{2,20}$'::text)),
  constraint pitch_answer_words_check CHECK ((length(words) <= 2000)),
);
alter table journey.pitch_answer enable row level security;
alter table journey.pitch_answer force row level security;
create policy own on journey.pitch_answer for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.pitch_answer for select to maillon_app
  using ((person_id IN (select ctx.shared('pitch'::text))));
grant insert, select, update (language, words, other_language, other_words, at, version) on journey.pitch_answer to maillon_app;

create table journey.plan_action (
  -- @purpose the person plans @keep as the record
  id uuid not null,
  person_id uuid not null,
  what text not null,
  due_on date,
  resource text not null default ''::text,
  trace text not null default ''::text,
  state text not null default 'planned'::text,
  word text not null default ''::text,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint plan_action_id_person_id_key UNIQUE (id, person_id),
  constraint plan_action_pkey PRIMARY KEY (id),
  constraint plan_action_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint plan_action_resource_check CHECK ((length(resource) <= 300)),
  constraint plan_action_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'changed'::text, 'dropped'::text]))),
  constraint plan_action_trace_check CHECK ((length(trace) <= 2000)),
  constraint plan_action_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500))),
  constraint plan_action_word_check CHECK ((length(word) <= 1000)),
);
CREATE INDEX plan_action_person_id_due_on_idx ON journey.plan_action USING btree (person_id, due_on);
alter table journey.plan_action enable row level security;
alter table journey.plan_action force row level security;
create policy own on journey.plan_action for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.plan_action for select to maillon_app
  using ((person_id IN (select ctx.shared('plan'::text))));
grant insert, select, update (what, due_on, resource, trace, state, word, changed_at, version) on journey.plan_action to maillon_app;

create table journey.plan_change (
  -- @purpose the person sees what she changed @keep as the record
  id uuid not null,
  action_id uuid not null,
  person_id uuid not null,
  state text not null,
  what text not null,
  due_on date,
  word text not null,
  at timestamp with time zone not null,
  constraint plan_change_pkey PRIMARY KEY (id),
  constraint plan_change_action_id_person_id_fkey FOREIGN KEY (action_id, person_id) REFERENCES journey.plan_action(id, person_id) ON DELETE CASCADE,
  constraint plan_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
);
CREATE INDEX plan_change_action_id_person_id_idx ON journey.plan_change USING btree (action_id, person_id);
CREATE INDEX plan_change_person_id_at_idx ON journey.plan_change USING btree (person_id, at);
alter table journey.plan_change enable row level security;
alter table journey.plan_change force row level security;
create policy own on journey.plan_change for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.plan_change for select to maillon_app
  using ((person_id IN (select ctx.shared('plan'::text))));
grant insert, select on journey.plan_change to maillon_app;

create table journey.process_check (
  -- @purpose look back at how the work was done @keep as the record
  person_id uuid not null,
  organisation_id uuid not null,
  item text not null,
  state text not null,
  comment text not null default ''::text,
  account_id uuid not null,
  author_name text not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint process_check_pkey PRIMARY KEY (person_id, organisation_id, item),
  constraint process_check_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint process_check_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint process_check_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint process_check_comment_check CHECK ((length(comment) <= 500)),
  constraint process_check_item_check CHECK ((item ~ '^P([1-9]|10)$'::text)),
  constraint process_check_state_check CHECK ((state = ANY (ARRAY['yes'::text, 'not-yet'::text, 'not-applicable'::text]))),
);
alter table journey.process_check enable row level security;
alter table journey.process_check force row level security;
create policy accompanied on journey.process_check for all to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))))
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy own on journey.process_check for select to maillon_app
  using ((person_id = (select ctx.person())));
grant insert, select, update (state, comment, account_id, author_name, at, version) on journey.process_check to maillon_app;

create table journey.process_word (
  -- @purpose her own word on how the work was done @keep as the record
  person_id uuid not null,
  item text not null,
  words text not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint process_word_pkey PRIMARY KEY (person_id, item),
  constraint process_word_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint process_word_item_check CHECK ((item ~ '^P([1-9]|10)$'::text)),
  constraint process_word_words_check CHECK ((length(words) <= 1000)),
);
alter table journey.process_word enable row level security;
alter table journey.process_word force row level security;
create policy own on journey.process_word for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.process_word for select to maillon_app
  using ((person_id IN (select ctx.shared('contact'::text))));
grant insert, select, update (words, at, version) on journey.process_word to maillon_app;

create table journey.self_check (
  -- @purpose one adviser looks at her own manner @keep until its author removes it, or as the record
  id uuid not null,
  person_id uuid not null,
  account_id uuid not null,
  met_on date not null,
  noticed text[] not null default '{}'::text[],
  assumed_from text[] not null default '{}'::text[],
  words text not null default ''::text,
  next_time text not null default ''::text,
  at timestamp with time zone not null,
  constraint self_check_pkey PRIMARY KEY (id),
  constraint self_check_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint self_check_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint self_check_assumed_from_check CHECK ((cardinality(assumed_from) <= 20)),
  constraint self_check_next_time_check CHECK ((length(next_time) <= 1000)),
  constraint self_check_noticed_check CHECK ((cardinality(noticed) <= 20)),
  constraint self_check_words_check CHECK ((length(words) <= 5000)),
);
CREATE INDEX self_check_account_id_idx ON journey.self_check USING btree (account_id);
CREATE INDEX self_check_person_id_account_id_at_idx ON journey.self_check USING btree (person_id, account_id, at DESC);
alter table journey.self_check enable row level security;
alter table journey.self_check force row level security;
create policy author_alone on journey.self_check for all to maillon_app
  using (((account_id = (select ctx.account())) AND ((select ctx.roles()) <> '{}'::text[])))
  with check (((account_id = (select ctx.account())) AND ((select ctx.roles()) <> '{}'::text[]) AND (person_id IN (select ctx.shared('contact'::text)))));
grant delete, insert, select on journey.self_check to maillon_app;

create table journey.sketch_before (
  -- @purpose the person finds again what she wrote @keep as the record
  person_id uuid not null,
  part text not null,
  version integer not null,
  words text not null,
  not_yet boolean not null,
  at timestamp with time zone not null,
  constraint sketch_before_pkey PRIMARY KEY (person_id, part, version),
  constraint sketch_before_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint sketch_before_words_check CHECK ((length(words) <= 3000)),
);
alter table journey.sketch_before enable row level security;
alter table journey.sketch_before force row level security;
create policy own on journey.sketch_before for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
grant insert, select on journey.sketch_before to maillon_app;

create table journey.sketch_part (
  -- @purpose the person sketches her project @keep as the record
  person_id uuid not null,
  part text not null,
  words text not null,
  not_yet boolean not null,
  at timestamp with time zone not null,
  version integer not null default 1,
  constraint sketch_part_pkey PRIMARY KEY (person_id, part),
  constraint sketch_part_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint sketch_part_check CHECK ((not_yet OR (words <> ''::text))),
  constraint sketch_part_part_check CHECK ((part = ANY (ARRAY['problem'::text, 'people'::text, 'offer'::text, 'rules'::text, 'resources'::text, 'partners'::text, 'costs'::text, 'loss'::text, 'deciding'::text]))),
  constraint sketch_part_words_check CHECK ((length(words) <= 3000)),
);
alter table journey.sketch_part enable row level security;
alter table journey.sketch_part force row level security;
create policy own on journey.sketch_part for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy shared on journey.sketch_part for select to maillon_app
  using ((person_id IN (select ctx.shared('means'::text))));
grant insert, select, update (words, not_yet, at, version) on journey.sketch_part to maillon_app;

create table journey.stage_change (
  -- @purpose keep the path, both ways @keep as the record
  id uuid not null,
  person_id uuid not null,
  stage_before text not null,
  stage_after text not null,
  at timestamp with time zone not null,
  account_id uuid not null,
  constraint stage_change_pkey PRIMARY KEY (id),
  constraint stage_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
);
CREATE INDEX stage_change_person_id_at_idx ON journey.stage_change USING btree (person_id, at);
alter table journey.stage_change enable row level security;
alter table journey.stage_change force row level security;
create policy accompanied on journey.stage_change for all to maillon_app
  using ((person_id IN (select ctx.shared('contact'::text))))
  with check (((person_id IN (select ctx.shared('contact'::text))) AND (account_id = (select ctx.account()))));
create policy own on journey.stage_change for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check (((person_id = (select ctx.person())) AND (account_id = (select ctx.account()))));
grant insert, select on journey.stage_change to maillon_app;
