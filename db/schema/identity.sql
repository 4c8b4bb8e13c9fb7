-- identity, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table identity.account (
  -- @purpose sign in and be addressed @keep until erasure, or 2 years after the last sign-in
  id uuid not null,
  name text not null,
  email text,
  language text not null,
  second_language text,
  theme text,
  created_at timestamp with time zone not null,
  deactivated_at timestamp with time zone,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint account_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint account_second_language_check CHECK ((second_language = ANY (ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text]))),
  constraint account_theme_check CHECK ((theme = ANY (ARRAY['light'::text, 'dark'::text]))),
);
CREATE UNIQUE INDEX account_email ON identity.account USING btree (email);
alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy at_the_door on identity.account for all to maillon_door
  using (true)
  with check (true);
create policy colleagues on identity.account for select to maillon_app
  using ((((select ctx.roles()) <> '{}'::text[]) AND (id IN ( SELECT m.account_id
   FROM identity.membership m
  WHERE (m.organisation_id = (select ctx.organisation()))))));
create policy context on identity.account for select to maillon_definer
  using ((id IS NOT NULL));
create policy opened_for_person on identity.account for insert to maillon_definer
  with check ((email IS NULL));
create policy own on identity.account for all to maillon_app
  using ((id = (select ctx.account())))
  with check ((id = (select ctx.account())));
grant insert, select on identity.account to maillon_definer;
grant insert, select, update on identity.account to maillon_door;
grant select, update (name, language, second_language, theme) on identity.account to maillon_app;

create table identity.card (
  -- @purpose sign in without mail @keep as the account
  account_id uuid not null,
  number text not null,
  constraint card_number_key UNIQUE (number),
  constraint card_pkey PRIMARY KEY (account_id),
  constraint card_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
);
alter table identity.card enable row level security;
alter table identity.card force row level security;
create policy at_the_door on identity.card for all to maillon_door
  using (true)
  with check (true);
create policy own on identity.card for select to maillon_app
  using ((account_id = (select ctx.account())));
create policy printed_by_advisers on identity.card for all to maillon_app
  using ((account_id IN ( SELECT p.account_id
   FROM people.person p
  WHERE (p.id IN (select ctx.shared('contact'::text))))))
  with check ((account_id IN ( SELECT p.account_id
   FROM people.person p
  WHERE (p.id IN (select ctx.shared('contact'::text))))));
grant insert, select on identity.card to maillon_app;
grant insert, select, update on identity.card to maillon_door;

create table identity.card_code (
  -- @purpose sign in without mail @keep 90 days
  id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  issued_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint card_code_pkey PRIMARY KEY (id),
  constraint card_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint card_code_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES identity.account(id),
);
CREATE INDEX card_code_account_id_idx ON identity.card_code USING btree (account_id);
alter table identity.card_code enable row level security;
alter table identity.card_code force row level security;
create policy at_the_door on identity.card_code for all to maillon_door
  using (true)
  with check (true);
create policy outlived on identity.card_code for delete to maillon_definer
  using ((expires_at < (ctx.now() - '90 days'::interval)));
create policy printed_by_advisers on identity.card_code for insert to maillon_app
  with check (((issued_by = (select ctx.account())) AND (account_id IN ( SELECT p.account_id
   FROM people.person p
  WHERE (p.id IN (select ctx.shared('contact'::text)))))));
create policy weighed on identity.card_code for select to maillon_definer
  using ((expires_at < (ctx.now() - '90 days'::interval)));
grant delete, select on identity.card_code to maillon_definer;
grant insert on identity.card_code to maillon_app;
grant insert, select, update on identity.card_code to maillon_door;

create table identity.challenge (
  -- @purpose accept a passkey's answer once @keep 10 minutes
  challenge text not null,
  expires_at timestamp with time zone not null,
  constraint challenge_pkey PRIMARY KEY (challenge),
);
alter table identity.challenge enable row level security;
alter table identity.challenge force row level security;
create policy at_the_door on identity.challenge for all to maillon_door
  using (true)
  with check (true);
create policy outlived on identity.challenge for delete to maillon_definer
  using ((expires_at < (ctx.now() - '00:10:00'::interval)));
create policy weighed on identity.challenge for select to maillon_definer
  using ((expires_at < (ctx.now() - '00:10:00'::interval)));
grant delete, insert, select, update on identity.challenge to maillon_door;
grant delete, select on identity.challenge to maillon_definer;

create table identity.invitation (
  -- @purpose let staff join @keep 90 days after it was answered
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  name text not null,
  language text not null,
  organisation_id uuid not null,
  role text not null,
  invited_by uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash),
  constraint invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES identity.account(id),
  constraint invitation_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
);
CREATE INDEX invitation_organisation_id_idx ON identity.invitation USING btree (organisation_id);
alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy at_the_door on identity.invitation for all to maillon_door
  using (true)
  with check (true);
create policy of_my_organisation on identity.invitation for all to maillon_app
  using ((((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text]))) OR (select ctx.holds(VARIADIC ARRAY['administrator'::text]))))
  with check ((((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text])) AND (role <> 'administrator'::text)) OR (select ctx.holds(VARIADIC ARRAY['administrator'::text]))));
create policy outlived on identity.invitation for delete to maillon_definer
  using ((LEAST(COALESCE(accepted_at, revoked_at, expires_at), expires_at) < (ctx.now() - '90 days'::interval)));
create policy shown on identity.invitation for select to maillon_definer
  using ((token_hash IS NOT NULL));
grant delete, select on identity.invitation to maillon_definer;
grant insert, select, update (revoked_at) on identity.invitation to maillon_app;
grant insert, select, update on identity.invitation to maillon_door;

create table identity.membership (
  -- @purpose know who works where @keep 6 years after it ended
  id uuid not null,
  account_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  since timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint membership_pkey PRIMARY KEY (id),
  constraint membership_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint membership_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint membership_role_check CHECK ((role = ANY (ARRAY['counsellor'::text, 'cooperative-adviser'::text, 'facilitator'::text, 'host-accountant'::text, 'lab-facilitator'::text, 'manager'::text, 'administrator'::text, 'funder'::text]))),
);
CREATE INDEX membership_organisation_id_idx ON identity.membership USING btree (organisation_id);
CREATE UNIQUE INDEX membership_once ON identity.membership USING btree (account_id, organisation_id, role) WHERE (ended_at IS NULL);
alter table identity.membership enable row level security;
alter table identity.membership force row level security;
create policy at_the_door on identity.membership for all to maillon_door
  using (true)
  with check (true);
create policy context on identity.membership for select to maillon_definer
  using ((id IS NOT NULL));
create policy ended_by_manager on identity.membership for update to maillon_app
  using ((((organisation_id = (select ctx.organisation())) AND (select ctx.holds(VARIADIC ARRAY['manager'::text]))) OR (select ctx.holds(VARIADIC ARRAY['administrator'::text]))))
  with check ((ended_at IS NOT NULL));
create policy of_any_organisation on identity.membership for select to maillon_app
  using ((select ctx.holds(VARIADIC ARRAY['administrator'::text])));
create policy of_my_organisation on identity.membership for select to maillon_app
  using (((organisation_id = (select ctx.organisation())) AND ((select ctx.roles()) <> '{}'::text[])));
create policy own on identity.membership for select to maillon_app
  using ((account_id = (select ctx.account())));
grant insert, select, update on identity.membership to maillon_door;
grant select on identity.membership to maillon_definer;
grant select, update (ended_at) on identity.membership to maillon_app;

create table identity.organisation (
  -- @purpose know who accompanies @keep while the organisation uses the service
  id uuid not null,
  name text not null,
  kind text not null,
  territory text not null,
  time_zone text not null,
  phone text,
  email text,
  created_at timestamp with time zone not null,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['community'::text, 'cooperative-network'::text, 'cooperative'::text, 'host'::text, 'lab'::text, 'funder'::text, 'operator'::text, 'other'::text]))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisation_territory_check CHECK ((territory = ANY (ARRAY['QC'::text, 'FR'::text, 'IT'::text, 'other'::text]))),
);
alter table identity.organisation enable row level security;
alter table identity.organisation force row level security;
create policy at_the_door on identity.organisation for all to maillon_door
  using (true)
  with check (true);
create policy context on identity.organisation for select to maillon_definer
  using ((id IS NOT NULL));
create policy known_to_all on identity.organisation for select to maillon_app
  using ((id IS NOT NULL));
create policy opened_by_administrator on identity.organisation for insert to maillon_app
  with check ((select ctx.holds(VARIADIC ARRAY['administrator'::text])));
grant insert, select on identity.organisation to maillon_app;
grant insert, select, update on identity.organisation to maillon_door;
grant select on identity.organisation to maillon_definer;

create table identity.passkey (
  -- @purpose sign in without a secret to remember @keep as the account
  id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}'::text[],
  label text not null,
  created_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
);
CREATE INDEX passkey_account_id_idx ON identity.passkey USING btree (account_id);
alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy at_the_door on identity.passkey for all to maillon_door
  using (true)
  with check (true);
create policy own on identity.passkey for all to maillon_app
  using ((account_id = (select ctx.account())))
  with check ((account_id = (select ctx.account())));
grant delete, insert, select on identity.passkey to maillon_app;
grant insert, select, update on identity.passkey to maillon_door;

create table identity.persona (
  -- @purpose let anyone try the demo @keep as the demo
  account_id uuid not null,
  place integer not null,
  tells jsonb,
  constraint persona_pkey PRIMARY KEY (account_id),
  constraint persona_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint persona_tells_check CHECK ((tells ?& ARRAY['fr'::text, 'en'::text, 'es'::text, 'it'::text, 'ar'::text])),
);
alter table identity.persona enable row level security;
alter table identity.persona force row level security;
create policy at_the_door on identity.persona for all to maillon_door
  using (true)
  with check (true);
create policy shown_in_demo on identity.persona for select to maillon_definer
  using (( SELECT instance.demo
   FROM platform.instance));
grant insert, select, update on identity.persona to maillon_door;
grant select on identity.persona to maillon_definer;

create table identity.pin (
  -- @purpose sign in without mail @keep as the account
  account_id uuid not null,
  hash text not null,
  set_at timestamp with time zone not null,
  constraint pin_pkey PRIMARY KEY (account_id),
  constraint pin_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
);
alter table identity.pin enable row level security;
alter table identity.pin force row level security;
create policy at_the_door on identity.pin for all to maillon_door
  using (true)
  with check (true);
create policy own on identity.pin for all to maillon_app
  using ((account_id = (select ctx.account())))
  with check ((account_id = (select ctx.account())));
grant insert, select (account_id, set_at), update on identity.pin to maillon_app;
grant insert, select, update on identity.pin to maillon_door;

create table identity.session (
  -- @purpose stay signed in @keep 90 days after it ended
  id uuid not null,
  token_hash bytea not null,
  account_id uuid not null,
  organisation_id uuid,
  way text not null,
  second_factor_at timestamp with time zone,
  agent text,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  idle interval not null,
  ends_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
  constraint session_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES identity.organisation(id),
  constraint session_way_check CHECK ((way = ANY (ARRAY['link'::text, 'card'::text, 'pin'::text, 'passkey'::text, 'invitation'::text, 'demo'::text]))),
);
CREATE INDEX session_account_id_idx ON identity.session USING btree (account_id);
alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy at_the_door on identity.session for all to maillon_door
  using (true)
  with check (true);
create policy context on identity.session for select to maillon_definer
  using ((token_hash IS NOT NULL));
create policy ended on identity.session for update to maillon_app
  using (((account_id = (select ctx.account())) AND (ended_at IS NULL)))
  with check (((account_id = (select ctx.account())) AND (ended_at IS NOT NULL)));
create policy ended_for_colleague on identity.session for update to maillon_definer
  using ((account_id <> ctx.account()))
  with check ((ended_at IS NOT NULL));
create policy outlived on identity.session for delete to maillon_definer
  using ((LEAST(COALESCE(ended_at, ends_at), ends_at) < (ctx.now() - '90 days'::interval)));
create policy own on identity.session for select to maillon_app
  using ((account_id = (select ctx.account())));
create policy touched on identity.session for update to maillon_definer
  using ((token_hash = ctx.session_hash()))
  with check ((token_hash IS NOT NULL));
grant delete, select, update (seen_at, ended_at) on identity.session to maillon_definer;
grant insert, select, update on identity.session to maillon_door;
grant select (id, account_id, organisation_id, way, second_factor_at, agent, created_at, seen_at, idle, ends_at, ended_at), update (ended_at) on identity.session to maillon_app;

create table identity.sign_in_link (
  -- @purpose sign in by mail @keep 7 days
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  proves_email text,
  constraint sign_in_link_pkey PRIMARY KEY (token_hash),
  constraint sign_in_link_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
);
CREATE INDEX sign_in_link_account_id_idx ON identity.sign_in_link USING btree (account_id);
alter table identity.sign_in_link enable row level security;
alter table identity.sign_in_link force row level security;
create policy at_the_door on identity.sign_in_link for all to maillon_door
  using (true)
  with check (true);
create policy outlived on identity.sign_in_link for delete to maillon_definer
  using ((expires_at < (ctx.now() - '7 days'::interval)));
create policy weighed on identity.sign_in_link for select to maillon_definer
  using ((expires_at < (ctx.now() - '7 days'::interval)));
grant delete, select on identity.sign_in_link to maillon_definer;
grant insert, select, update on identity.sign_in_link to maillon_door;

create table identity.totp (
  -- @purpose second factor of staff @keep as the account
  account_id uuid not null,
  sealed_secret bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null default 0,
  constraint totp_pkey PRIMARY KEY (account_id),
  constraint totp_account_id_fkey FOREIGN KEY (account_id) REFERENCES identity.account(id),
);
alter table identity.totp enable row level security;
alter table identity.totp force row level security;
create policy at_the_door on identity.totp for all to maillon_door
  using (true)
  with check (true);
create policy forgotten_for_colleague on identity.totp for all to maillon_definer
  using ((account_id <> ctx.account()))
  with check (false);
create policy own on identity.totp for select to maillon_app
  using ((account_id = (select ctx.account())));
grant delete, insert, select, update on identity.totp to maillon_door;
grant delete, select on identity.totp to maillon_definer;
grant select (account_id, confirmed_at) on identity.totp to maillon_app;

-- function identity.demo_letters() returns TABLE(id uuid, to_address text, language text, subject text, body text, link text, created_at timestamp with time zone), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app, maillon_door
-- function identity.demo_personas() returns TABLE(account_id uuid, name text, language text, tells jsonb, works jsonb), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app, maillon_door
-- function identity.forget_second_factor(member uuid) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app
-- function identity.shown_invitation(hash bytea) returns TABLE(organisation text, role text, name text, email text, expires_at timestamp with time zone, closed boolean), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app, maillon_door
