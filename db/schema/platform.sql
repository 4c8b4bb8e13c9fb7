-- platform, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table platform.attempt (
  -- @purpose slow down guessing @keep 1 day
  key bytea not null,
  at timestamp with time zone not null,
);
CREATE INDEX attempt_at_idx ON platform.attempt USING btree (at);
CREATE INDEX attempt_key_at_idx ON platform.attempt USING btree (key, at);
alter table platform.attempt enable row level security;
alter table platform.attempt force row level security;
create policy counted_at_the_door on platform.attempt for all to maillon_door
  using ((at IS NOT NULL))
  with check ((at IS NOT NULL));
create policy outlived on platform.attempt for delete to maillon_definer
  using ((at < (ctx.now() - '1 day'::interval)));
create policy weighed on platform.attempt for select to maillon_definer
  using ((at < (ctx.now() - '1 day'::interval)));
grant delete, insert, select on platform.attempt to maillon_door;
grant delete, select on platform.attempt to maillon_definer;

create table platform.instance (
  only_one boolean not null default true,
  demo boolean not null,
  created_at timestamp with time zone not null default now(),
  constraint instance_pkey PRIMARY KEY (only_one),
  constraint instance_only_one_check CHECK (only_one),
);
grant select on platform.instance to maillon_app;
grant select on platform.instance to maillon_definer;
grant select on platform.instance to maillon_door;
grant select on platform.instance to maillon_worker;

create table platform.kept_form (
  -- @purpose give back what was typed when a session ended @keep 1 day
  id uuid not null,
  account_id uuid not null,
  sealed bytea not null,
  until timestamp with time zone not null,
  constraint kept_form_pkey PRIMARY KEY (id),
);
alter table platform.kept_form enable row level security;
alter table platform.kept_form force row level security;
create policy given_back on platform.kept_form for all to maillon_app
  using ((account_id = (select ctx.account())))
  with check ((account_id = (select ctx.account())));
create policy outlived on platform.kept_form for delete to maillon_definer
  using ((until < ctx.now()));
create policy put_away on platform.kept_form for insert to maillon_door
  with check ((until > (now() - '1 day'::interval)));
create policy weighed on platform.kept_form for select to maillon_definer
  using ((until < ctx.now()));
grant delete, select on platform.kept_form to maillon_app;
grant delete, select on platform.kept_form to maillon_definer;
grant insert on platform.kept_form to maillon_door;

create table platform.mail (
  -- @purpose post a letter once @keep 7 days after it was sent
  id uuid not null,
  to_address text not null,
  language text not null,
  subject text not null,
  body text not null,
  link text,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  constraint mail_pkey PRIMARY KEY (id),
);
CREATE INDEX mail_created_at_idx ON platform.mail USING btree (created_at DESC);
alter table platform.mail enable row level security;
alter table platform.mail force row level security;
create policy letters_posted on platform.mail for all to maillon_worker
  using ((created_at IS NOT NULL))
  with check ((created_at IS NOT NULL));
create policy letters_written on platform.mail for insert to maillon_app, maillon_door
  with check (((sent_at IS NULL) AND (failed_at IS NULL)));
create policy outlived on platform.mail for delete to maillon_definer
  using ((COALESCE(sent_at, failed_at) < (ctx.now() - '7 days'::interval)));
create policy shown_in_demo on platform.mail for select to maillon_definer
  using (( SELECT instance.demo
   FROM platform.instance));
grant delete, insert, select, update on platform.mail to maillon_worker;
grant delete, select on platform.mail to maillon_definer;
grant insert on platform.mail to maillon_app;
grant insert on platform.mail to maillon_door;

create table platform.sent_form (
  -- @purpose one effect for one form @keep 2 days
  once uuid not null,
  sender bytea not null,
  act text not null,
  answer bytea,
  at timestamp with time zone not null default now(),
  constraint sent_form_pkey PRIMARY KEY (sender, once),
);
CREATE INDEX sent_form_at_idx ON platform.sent_form USING btree (at);
alter table platform.sent_form enable row level security;
alter table platform.sent_form force row level security;
create policy outlived on platform.sent_form for delete to maillon_definer
  using ((at < (ctx.now() - '2 days'::interval)));
create policy own_forms on platform.sent_form for all to maillon_app, maillon_door
  using ((sender = COALESCE((select ctx.session_hash()), '\x00'::bytea)))
  with check ((sender = COALESCE((select ctx.session_hash()), '\x00'::bytea)));
create policy weighed on platform.sent_form for select to maillon_definer
  using ((at < (ctx.now() - '2 days'::interval)));
grant delete, select on platform.sent_form to maillon_definer;
grant insert, select, update (answer) on platform.sent_form to maillon_app;
grant insert, select, update (answer) on platform.sent_form to maillon_door;

-- function platform.annotate(tabled regclass, purpose text, keep text, VARIADIC columns text[]) returns void, search_path=pg_catalog, pg_temp; owner any; called by public
-- function platform.forget_expired() returns TABLE(what text, gone bigint), security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_worker
