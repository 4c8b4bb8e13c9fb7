-- referrals, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table referrals.answer_link (
  -- @purpose let a service answer without an account @keep 90 days after it ended
  id uuid not null,
  referral_id uuid not null,
  token_hash bytea not null,
  sent_to text not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  first_used_at timestamp with time zone,
  constraint answer_link_pkey PRIMARY KEY (id),
  constraint answer_link_token_hash_key UNIQUE (token_hash),
  constraint answer_link_referral_id_fkey FOREIGN KEY (referral_id) REFERENCES referrals.referral(id) ON DELETE CASCADE,
  constraint answer_link_sent_to_check CHECK (((length(sent_to) >= 3) AND (length(sent_to) <= 320))),
);
CREATE INDEX answer_link_referral_id_idx ON referrals.answer_link USING btree (referral_id);
alter table referrals.answer_link enable row level security;
alter table referrals.answer_link force row level security;
create policy clock on referrals.answer_link for all to maillon_worker
  using ((id IS NOT NULL))
  with check ((id IS NOT NULL));
create policy context on referrals.answer_link for select to maillon_definer
  using ((id IS NOT NULL));
create policy outlived on referrals.answer_link for delete to maillon_definer
  using ((LEAST(COALESCE(revoked_at, expires_at), expires_at) < (ctx.now() - '90 days'::interval)));
create policy sent_here on referrals.answer_link for select to maillon_app
  using ((referral_id IN (select ctx.referrals_sent())));
create policy shown on referrals.answer_link for select to maillon_app
  using ((token_hash = (select ctx.link_hash())));
create policy used on referrals.answer_link for update to maillon_app
  using (((token_hash = (select ctx.link_hash())) AND (first_used_at IS NULL)))
  with check (((token_hash = (select ctx.link_hash())) AND (first_used_at IS NOT NULL)));
grant delete, select on referrals.answer_link to maillon_definer;
grant insert, select, update (revoked_at) on referrals.answer_link to maillon_worker;
grant select (id, referral_id, token_hash, sent_to, made_at, expires_at, revoked_at, first_used_at), update (first_used_at) on referrals.answer_link to maillon_app;

create table referrals.answer_template (
  -- @purpose answer many requests without writing each time @keep until the organisation removes it
  id uuid not null,
  organisation_id uuid not null,
  step text not null,
  reason text,
  title text not null,
  words text not null default ''::text,
  alternative text not null default ''::text,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  constraint answer_template_pkey PRIMARY KEY (id),
  constraint answer_template_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint answer_template_alternative_check CHECK ((length(alternative) <= 2000)),
  constraint answer_template_check CHECK (((step = 'refuse'::text) = ((reason IS NOT NULL) AND (alternative <> ''::text)))),
  constraint answer_template_reason_check CHECK ((reason ~ '^[a-z-]{2,40}$'::text)),
  constraint answer_template_step_check CHECK ((step = ANY (ARRAY['accept'::text, 'ask-time'::text, 'refuse'::text]))),
  constraint answer_template_title_check CHECK (((length(title) >= 1) AND (length(title) <= 80))),
  constraint answer_template_words_check CHECK ((length(words) <= 2000)),
);
CREATE INDEX answer_template_organisation_id_title_idx ON referrals.answer_template USING btree (organisation_id, title);
alter table referrals.answer_template enable row level security;
alter table referrals.answer_template force row level security;
create policy kept_here on referrals.answer_template for all to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text, 'manager'::text]))))
  with check (((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['counsellor'::text, 'cooperative-adviser'::text, 'manager'::text]))));
grant delete, insert, select, update (step, reason, title, words, alternative, version) on referrals.answer_template to maillon_app;

create table referrals.follow_up (
  -- @purpose ask how it went @keep 2 years after it ended
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  asked_of text not null,
  days integer not null,
  due_at timestamp with time zone not null,
  asked_at timestamp with time zone,
  answered_at timestamp with time zone,
  way text,
  answer text,
  words text not null default ''::text,
  version integer not null default 1,
  constraint follow_up_pkey PRIMARY KEY (id),
  constraint follow_up_referral_id_asked_of_days_key UNIQUE (referral_id, asked_of, days),
  constraint follow_up_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint follow_up_referral_id_person_id_fkey FOREIGN KEY (referral_id, person_id) REFERENCES referrals.referral(id, person_id) ON DELETE CASCADE,
  constraint follow_up_answer_check CHECK ((answer = ANY (ARRAY['goes-on'::text, 'finished'::text, 'stopped'::text, 'never-began'::text, 'rather-not-say'::text]))),
  constraint follow_up_asked_of_check CHECK ((asked_of = ANY (ARRAY['person'::text, 'resource'::text]))),
  constraint follow_up_check CHECK (((answered_at IS NULL) = (answer IS NULL))),
  constraint follow_up_days_check CHECK ((days = ANY (ARRAY[30, 90]))),
  constraint follow_up_way_check CHECK ((way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text, 'link'::text]))),
  constraint follow_up_words_check CHECK ((length(words) <= 2000)),
);
CREATE INDEX follow_up_due_at_idx ON referrals.follow_up USING btree (due_at) WHERE (asked_at IS NULL);
CREATE INDEX follow_up_person_id_idx ON referrals.follow_up USING btree (person_id);
alter table referrals.follow_up enable row level security;
alter table referrals.follow_up force row level security;
create policy answered_by_person on referrals.follow_up for update to maillon_app
  using (((person_id = (select ctx.person())) AND (asked_of = 'person'::text)))
  with check (((person_id = (select ctx.person())) AND (asked_of = 'person'::text)));
create policy answered_by_recipient on referrals.follow_up for update to maillon_app
  using (((asked_of = 'resource'::text) AND ((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link())))))
  with check (((asked_of = 'resource'::text) AND ((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link())))));
create policy clock on referrals.follow_up for all to maillon_worker
  using ((id IS NOT NULL))
  with check ((id IS NOT NULL));
create policy own on referrals.follow_up for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy planned_by_person on referrals.follow_up for insert to maillon_app
  with check (((person_id = (select ctx.person())) AND (answered_at IS NULL)));
create policy planned_by_recipient on referrals.follow_up for insert to maillon_app
  with check (((answered_at IS NULL) AND ((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link())))));
create policy received on referrals.follow_up for select to maillon_app
  using (((asked_of = 'resource'::text) AND ((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link())))));
create policy sent_here on referrals.follow_up for all to maillon_app
  using ((referral_id IN (select ctx.referrals_sent())))
  with check ((referral_id IN (select ctx.referrals_sent())));
grant insert, select (id, referral_id, person_id, asked_of, days, due_at, asked_at, answered_at), update (asked_at) on referrals.follow_up to maillon_worker;
grant insert, select, update (answered_at, way, answer, words, version) on referrals.follow_up to maillon_app;

create table referrals.meeting (
  -- @purpose meet @keep 2 years after it ended
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  place text not null default ''::text,
  way text not null,
  host_name text not null default ''::text,
  with_counsellor boolean not null,
  proposed_by text not null,
  state text not null default 'proposed'::text,
  cause text,
  proposed_at timestamp with time zone not null,
  version integer not null default 1,
  constraint meeting_pkey PRIMARY KEY (id),
  constraint meeting_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint meeting_referral_id_person_id_fkey FOREIGN KEY (referral_id, person_id) REFERENCES referrals.referral(id, person_id) ON DELETE CASCADE,
  constraint meeting_cause_check CHECK ((cause = ANY (ARRAY['person'::text, 'host'::text, 'us'::text, 'unknown'::text]))),
  constraint meeting_check CHECK (((state = 'missed'::text) = (cause IS NOT NULL))),
  constraint meeting_host_name_check CHECK ((length(host_name) <= 300)),
  constraint meeting_minutes_check CHECK (((minutes >= 5) AND (minutes <= 480))),
  constraint meeting_place_check CHECK ((length(place) <= 300)),
  constraint meeting_proposed_by_check CHECK ((proposed_by = ANY (ARRAY['person'::text, 'counsellor'::text, 'recipient'::text]))),
  constraint meeting_state_check CHECK ((state = ANY (ARRAY['proposed'::text, 'chosen'::text, 'held'::text, 'missed'::text, 'dropped'::text]))),
  constraint meeting_way_check CHECK ((way = ANY (ARRAY['in-person'::text, 'phone'::text, 'video'::text]))),
);
CREATE INDEX meeting_person_id_starts_at_idx ON referrals.meeting USING btree (person_id, starts_at);
CREATE INDEX meeting_referral_id_starts_at_idx ON referrals.meeting USING btree (referral_id, starts_at);
CREATE UNIQUE INDEX meeting_chosen ON referrals.meeting USING btree (referral_id) WHERE (state = 'chosen'::text);
alter table referrals.meeting enable row level security;
alter table referrals.meeting force row level security;
create policy clock on referrals.meeting for select to maillon_worker
  using ((id IS NOT NULL));
create policy own on referrals.meeting for all to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy received on referrals.meeting for all to maillon_app
  using (((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link()))))
  with check (((referral_id IN (select ctx.referrals_received())) OR (referral_id = (select ctx.referral_by_link()))));
create policy sent_here on referrals.meeting for all to maillon_app
  using ((referral_id IN (select ctx.referrals_sent())))
  with check ((referral_id IN (select ctx.referrals_sent())));
grant insert, select, update (state, cause, version) on referrals.meeting to maillon_app;
grant select (id, referral_id, starts_at, minutes, state) on referrals.meeting to maillon_worker;

create table referrals.referral (
  -- @purpose put the person in touch with a service, until they meet @keep 2 years after it ended
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  counsellor_name text not null,
  service_id uuid not null,
  service_name text not null,
  card_id uuid not null,
  card_name text not null,
  recipient_id uuid,
  state text not null default 'draft'::text,
  looks_for text not null,
  parts text[] not null default '{}'::text[],
  language text not null,
  follows_id uuid,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  answered_at timestamp with time zone,
  answer_by date,
  met_at timestamp with time zone,
  ended_at timestamp with time zone,
  due_at timestamp with time zone not null,
  first_reminder_at timestamp with time zone,
  second_reminder_at timestamp with time zone,
  nudged_at timestamp with time zone,
  version integer not null default 1,
  constraint referral_id_person_id_key UNIQUE (id, person_id),
  constraint referral_pkey PRIMARY KEY (id),
  constraint referral_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint referral_follows_id_fkey FOREIGN KEY (follows_id) REFERENCES referrals.referral(id) ON DELETE SET NULL,
  constraint referral_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint referral_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint referral_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES identity.organisation(id),
  constraint referral_card_name_check CHECK (((length(card_name) >= 1) AND (length(card_name) <= 300))),
  constraint referral_counsellor_name_check CHECK (((length(counsellor_name) >= 1) AND (length(counsellor_name) <= 300))),
  constraint referral_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint referral_looks_for_check CHECK (((length(looks_for) >= 1) AND (length(looks_for) <= 2000))),
  constraint referral_parts_check CHECK (((array_position(parts, NULL::text) IS NULL) AND (cardinality(parts) <= 40))),
  constraint referral_service_name_check CHECK (((length(service_name) >= 1) AND (length(service_name) <= 300))),
  constraint referral_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'consented'::text, 'sent'::text, 'received'::text, 'accepted'::text, 'first-contact'::text, 'meeting-proposed'::text, 'met'::text, 'engaged'::text, 'declined-by-person'::text, 'redirected'::text, 'refused'::text, 'no-answer'::text, 'withdrawn'::text]))),
);
CREATE INDEX referral_account_id_idx ON referrals.referral USING btree (account_id);
CREATE INDEX referral_due_at_idx ON referrals.referral USING btree (due_at) WHERE (ended_at IS NULL);
CREATE INDEX referral_follows_id_idx ON referrals.referral USING btree (follows_id);
CREATE INDEX referral_organisation_id_state_due_at_idx ON referrals.referral USING btree (organisation_id, state, due_at);
CREATE INDEX referral_person_id_created_at_idx ON referrals.referral USING btree (person_id, created_at DESC);
CREATE INDEX referral_recipient_id_state_due_at_idx ON referrals.referral USING btree (recipient_id, state, due_at);
CREATE INDEX referral_service_id_sent_at_idx ON referrals.referral USING btree (service_id, sent_at);
alter table referrals.referral enable row level security;
alter table referrals.referral force row level security;
create policy clock on referrals.referral for all to maillon_worker
  using ((id IS NOT NULL))
  with check ((id IS NOT NULL));
create policy context on referrals.referral for select to maillon_definer
  using ((id IS NOT NULL));
create policy drafted_here on referrals.referral for insert to maillon_app
  with check (((organisation_id = (select ctx.organisation())) AND (account_id = (select ctx.account())) AND (state = 'draft'::text) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy moved_by_person on referrals.referral for update to maillon_app
  using ((person_id = (select ctx.person())))
  with check ((person_id = (select ctx.person())));
create policy moved_by_recipient on referrals.referral for update to maillon_app
  using (((id IN (select ctx.referrals_received())) OR (id = (select ctx.referral_by_link()))))
  with check ((((id IN (select ctx.referrals_received())) OR (id = (select ctx.referral_by_link()))) AND (state <> ALL (ARRAY['draft'::text, 'consented'::text, 'withdrawn'::text, 'no-answer'::text]))));
create policy moved_here on referrals.referral for update to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))))
  with check (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
create policy outlived on referrals.referral for delete to maillon_definer
  using ((ended_at < (ctx.now() - '2 years'::interval)));
create policy own on referrals.referral for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy received on referrals.referral for select to maillon_app
  using (((id IN (select ctx.referrals_received())) OR (id = (select ctx.referral_by_link()))));
create policy sent_here on referrals.referral for select to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND (person_id IN (select ctx.shared('contact'::text)))));
grant delete, select on referrals.referral to maillon_definer;
grant insert, select (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, recipient_id, state, parts, language, follows_id, created_at, changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, first_reminder_at, second_reminder_at, nudged_at, version), update (state, looks_for, parts, language, changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, nudged_at, version) on referrals.referral to maillon_app;
grant select (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, recipient_id, state, language, created_at, changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, first_reminder_at, second_reminder_at, nudged_at, version), update (state, changed_at, ended_at, due_at, first_reminder_at, second_reminder_at, version) on referrals.referral to maillon_worker;

create table referrals.sheet (
  -- @purpose prove what the person agreed to let go @keep 2 years after it ended
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  content jsonb not null,
  field_groups text[] not null,
  wording_version text not null,
  language text not null,
  given_at timestamp with time zone not null,
  way text not null,
  recorded_by uuid,
  recorded_name text,
  withdrawn_at timestamp with time zone,
  withdrawn_way text,
  constraint sheet_pkey PRIMARY KEY (id),
  constraint sheet_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint sheet_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES identity.account(id),
  constraint sheet_referral_id_person_id_fkey FOREIGN KEY (referral_id, person_id) REFERENCES referrals.referral(id, person_id) ON DELETE CASCADE,
  constraint sheet_check CHECK ((((way = 'screen'::text) = (recorded_by IS NULL)) AND ((recorded_by IS NULL) = (recorded_name IS NULL)))),
  constraint sheet_check1 CHECK (((withdrawn_at IS NULL) = (withdrawn_way IS NULL))),
  constraint sheet_content_check CHECK ((jsonb_typeof(content) = 'object'::text)),
  constraint sheet_field_groups_check CHECK ((array_position(field_groups, NULL::text) IS NULL)),
  constraint sheet_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint sheet_recorded_name_check CHECK (((length(recorded_name) >= 1) AND (length(recorded_name) <= 300))),
  constraint sheet_way_check CHECK ((way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text]))),
  constraint sheet_withdrawn_way_check CHECK ((withdrawn_way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text]))),
  constraint sheet_wording_version_check CHECK (((length(wording_version) >= 1) AND (length(wording_version) <= 20))),
);
CREATE INDEX sheet_person_id_idx ON referrals.sheet USING btree (person_id);
CREATE INDEX sheet_recorded_by_idx ON referrals.sheet USING btree (recorded_by);
CREATE INDEX sheet_referral_id_idx ON referrals.sheet USING btree (referral_id);
CREATE UNIQUE INDEX sheet_stands ON referrals.sheet USING btree (referral_id) WHERE (withdrawn_at IS NULL);
alter table referrals.sheet enable row level security;
alter table referrals.sheet force row level security;
create policy attested_here on referrals.sheet for insert to maillon_app
  with check (((referral_id IN (select ctx.referrals_sent())) AND (way <> 'screen'::text) AND (recorded_by = (select ctx.account())) AND (withdrawn_at IS NULL) AND (NOT (EXISTS ( SELECT
   FROM unnest(sheet.field_groups) part(part)
  WHERE (NOT ctx.organisation_may(sheet.person_id, part.part)))))));
create policy clock on referrals.sheet for select to maillon_worker
  using ((id IS NOT NULL));
create policy context on referrals.sheet for select to maillon_definer
  using ((id IS NOT NULL));
create policy given_by_person on referrals.sheet for insert to maillon_app
  with check (((person_id = (select ctx.person())) AND (way = 'screen'::text) AND (withdrawn_at IS NULL)));
create policy own on referrals.sheet for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy received on referrals.sheet for select to maillon_app
  using (((withdrawn_at IS NULL) AND ((referral_id IN (select ctx.referrals_received())) OR ((referral_id = (select ctx.referral_by_link())) AND (select ctx.link_proved())))));
create policy sent_here on referrals.sheet for select to maillon_app
  using (((referral_id IN (select ctx.referrals_sent())) AND (NOT (EXISTS ( SELECT
   FROM unnest(sheet.field_groups) part(part)
  WHERE (NOT ctx.organisation_may(sheet.person_id, part.part)))))));
create policy taken_back on referrals.sheet for update to maillon_definer
  using ((withdrawn_at IS NULL))
  with check (((withdrawn_at IS NOT NULL) AND (withdrawn_way <> 'screen'::text)));
create policy withdrawn_by_person on referrals.sheet for update to maillon_app
  using (((person_id = (select ctx.person())) AND (withdrawn_at IS NULL)))
  with check (((person_id = (select ctx.person())) AND (withdrawn_at IS NOT NULL) AND (withdrawn_way = 'screen'::text)));
grant insert, select, update (withdrawn_at, withdrawn_way) on referrals.sheet to maillon_app;
grant select (id, referral_id, withdrawn_at) on referrals.sheet to maillon_worker;
grant select, update (withdrawn_at, withdrawn_way) on referrals.sheet to maillon_definer;

create table referrals.sheet_code (
  -- @purpose open the sheet to who reads the address written to @keep a day after it closed
  id uuid not null,
  link_id uuid not null,
  code_hash bytea not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint sheet_code_pkey PRIMARY KEY (id),
  constraint sheet_code_link_id_fkey FOREIGN KEY (link_id) REFERENCES referrals.answer_link(id) ON DELETE CASCADE,
);
CREATE INDEX sheet_code_link_id_made_at_idx ON referrals.sheet_code USING btree (link_id, made_at DESC);
alter table referrals.sheet_code enable row level security;
alter table referrals.sheet_code force row level security;
create policy of_the_link on referrals.sheet_code for all to maillon_app
  using ((link_id = (select ctx.live_link())))
  with check ((link_id = (select ctx.live_link())));
create policy outlived on referrals.sheet_code for delete to maillon_definer
  using ((expires_at < (ctx.now() - '1 day'::interval)));
create policy weighed on referrals.sheet_code for select to maillon_definer
  using ((expires_at < (ctx.now() - '1 day'::interval)));
grant delete, select on referrals.sheet_code to maillon_definer;
grant insert, select, update (used_at) on referrals.sheet_code to maillon_app;

create table referrals.sheet_pass (
  -- @purpose open the sheet in the browser where the code was given @keep 8 hours
  pass_hash bytea not null,
  link_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint sheet_pass_pkey PRIMARY KEY (pass_hash),
  constraint sheet_pass_link_id_fkey FOREIGN KEY (link_id) REFERENCES referrals.answer_link(id) ON DELETE CASCADE,
);
CREATE INDEX sheet_pass_link_id_idx ON referrals.sheet_pass USING btree (link_id);
alter table referrals.sheet_pass enable row level security;
alter table referrals.sheet_pass force row level security;
create policy context on referrals.sheet_pass for select to maillon_definer
  using ((pass_hash IS NOT NULL));
create policy of_the_link on referrals.sheet_pass for insert to maillon_app
  with check ((link_id = (select ctx.live_link())));
create policy outlived on referrals.sheet_pass for delete to maillon_definer
  using ((expires_at < ctx.now()));
grant delete, select on referrals.sheet_pass to maillon_definer;
grant insert on referrals.sheet_pass to maillon_app;

create table referrals.step (
  -- @purpose know what happened, who said it and why @keep 2 years after it ended
  id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  step text not null,
  state_before text,
  state_after text not null,
  by_side text not null,
  account_id uuid,
  by_name text not null default ''::text,
  way text not null,
  reason text,
  cause text,
  words text not null default ''::text,
  alternative text not null default ''::text,
  alternative_service_id uuid,
  confidential boolean not null default false,
  at timestamp with time zone not null,
  condition text not null default ''::text,
  said_on date,
  noted_by text,
  constraint step_pkey PRIMARY KEY (id),
  constraint step_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id) ON DELETE CASCADE,
  constraint step_referral_id_person_id_fkey FOREIGN KEY (referral_id, person_id) REFERENCES referrals.referral(id, person_id) ON DELETE CASCADE,
  constraint step_alternative_check CHECK ((length(alternative) <= 2000)),
  constraint step_by_name_check CHECK ((length(by_name) <= 300)),
  constraint step_by_side_check CHECK ((by_side = ANY (ARRAY['person'::text, 'counsellor'::text, 'recipient'::text, 'clock'::text]))),
  constraint step_cause_check CHECK ((cause = ANY (ARRAY['person'::text, 'host'::text, 'us'::text, 'unknown'::text]))),
  constraint step_condition_check CHECK ((length(condition) <= 500)),
  constraint step_noted CHECK ((((way = ANY (ARRAY['phone'::text, 'in-person'::text])) = (said_on IS NOT NULL)) AND ((said_on IS NULL) = (noted_by IS NULL)) AND ((said_on IS NULL) OR (by_side = 'recipient'::text)))),
  constraint step_noted_by_check CHECK (((length(noted_by) >= 1) AND (length(noted_by) <= 300))),
  constraint step_reason_check CHECK ((reason ~ '^[a-z-]{2,40}$'::text)),
  constraint step_step_check CHECK ((step ~ '^[a-z-]{2,40}$'::text)),
  constraint step_way_check CHECK ((way = ANY (ARRAY['screen'::text, 'paper'::text, 'spoken'::text, 'link'::text, 'clock'::text, 'phone'::text, 'in-person'::text]))),
  constraint step_words_check CHECK ((length(words) <= 2000)),
);
CREATE INDEX step_person_id_idx ON referrals.step USING btree (person_id);
CREATE INDEX step_referral_id_at_idx ON referrals.step USING btree (referral_id, at);
alter table referrals.step enable row level security;
alter table referrals.step force row level security;
create policy clock on referrals.step for select to maillon_worker
  using ((id IS NOT NULL));
create policy noted_here on referrals.step for insert to maillon_app
  with check (((by_side = 'recipient'::text) AND (way = ANY (ARRAY['phone'::text, 'in-person'::text])) AND (NOT confidential) AND (account_id = (select ctx.account())) AND (said_on <= (((ctx.now() AT TIME ZONE 'UTC'::text))::date + 1)) AND (referral_id IN (select ctx.referrals_by_hand()))));
create policy own on referrals.step for select to maillon_app
  using ((person_id = (select ctx.person())));
create policy received on referrals.step for select to maillon_app
  using (((NOT confidential) AND ((referral_id IN (select ctx.referrals_received())) OR ((referral_id = (select ctx.referral_by_link())) AND (select ctx.link_proved())))));
create policy said_by_clock on referrals.step for insert to maillon_worker
  with check (((by_side = 'clock'::text) AND (way = 'clock'::text) AND (account_id IS NULL)));
create policy said_by_person on referrals.step for insert to maillon_app
  with check (((person_id = (select ctx.person())) AND (by_side = 'person'::text) AND (account_id = (select ctx.account()))));
create policy said_by_recipient on referrals.step for insert to maillon_app
  with check (((by_side = 'recipient'::text) AND (NOT confidential) AND (NOT (account_id IS DISTINCT FROM (select ctx.account()))) AND (((referral_id IN (select ctx.referrals_received())) AND (way = 'screen'::text)) OR ((referral_id = (select ctx.referral_by_link())) AND (way = 'link'::text)))));
create policy said_here on referrals.step for insert to maillon_app
  with check (((referral_id IN (select ctx.referrals_sent())) AND (by_side = 'counsellor'::text) AND (account_id = (select ctx.account()))));
create policy sent_here on referrals.step for select to maillon_app
  using ((referral_id IN (select ctx.referrals_sent())));
grant insert, select (id, referral_id, person_id, step, state_before, state_after, by_side, at) on referrals.step to maillon_worker;
grant insert, select on referrals.step to maillon_app;

-- function referrals.awaited() returns TABLE(id uuid, sent_at timestamp with time zone, answer_by date, first_reminder_at timestamp with time zone, second_reminder_at timestamp with time zone, time_zone text), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_worker
-- function referrals.closed_here() returns TABLE(id uuid, service_name text, sent_at timestamp with time zone, closed_at timestamp with time zone), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function referrals.correspondents(asked uuid) returns TABLE(time_zone text, sender text, counsellor text, reach text, sender_email text, sender_language text, recipient_email text, recipient_language text, by_link boolean, person_email text, person_language text, stands boolean), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_worker
-- function referrals.last_nudge(card uuid) returns timestamp with time zone, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function referrals.looks_for(asked uuid) returns text, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function referrals.recipient_record(service uuid) returns TABLE(sent bigint, answered bigint, median_hours double precision, ended bigint, closed bigint), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function referrals.shown_link(hash bytea) returns TABLE(link_id uuid, referral_id uuid, expires_at timestamp with time zone, revoked boolean, closed boolean), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function referrals.take_back_for_person(asked uuid, said text) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
