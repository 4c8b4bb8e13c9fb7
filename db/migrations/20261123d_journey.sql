-- What the person says of herself, plans and decides; what her counsellor observes of the process.

create schema journey;
grant usage on schema journey to maillon_app;

create table journey.stage_change (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  stage_before text not null,
  stage_after text not null,
  at timestamptz not null,
  account_id uuid not null
);
create index on journey.stage_change (person_id, at);

create table journey.answer (
  person_id uuid not null references people.person on delete cascade,
  indicator_id text not null,
  level text check (level in ('not-yet', 'with-help', 'alone', 'can-show', 'not-useful', 'rather-not-say')),
  proof text not null default '' check (length(proof) <= 2000),
  barriers text[] not null default '{}',
  wish text not null default '' check (length(wish) <= 2000),
  level_before text,
  level_before_at timestamptz,
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, indicator_id)
);

create table journey.observation (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  organisation_id uuid not null references identity.organisation,
  account_id uuid not null references identity.account,
  author_name text not null,
  indicator_id text,
  body text not null check (length(body) between 1 and 2000),
  observed_on date not null,
  at timestamptz not null,
  reply text check (length(reply) <= 2000),
  replied_at timestamptz,
  reply_version integer not null default 0
);
create index on journey.observation (person_id, at desc);

create table journey.plan_action (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  what text not null check (length(what) between 1 and 500),
  due_on date,
  resource text not null default '' check (length(resource) <= 300),
  trace text not null default '' check (length(trace) <= 2000),
  state text not null default 'planned' check (state in ('planned', 'done', 'changed', 'dropped')),
  word text not null default '' check (length(word) <= 1000),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, person_id)
);
create index on journey.plan_action (person_id, due_on);
create table journey.plan_change (
  id uuid primary key,
  action_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  state text not null,
  what text not null,
  due_on date,
  word text not null,
  at timestamptz not null,
  foreign key (action_id, person_id) references journey.plan_action (id, person_id) on delete cascade
);
create index on journey.plan_change (action_id, person_id);
create index on journey.plan_change (person_id, at);

-- Never changed: a new decision is a new row, and the last one is hers today.
create table journey.decision (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  outcome text not null check (outcome in ('full-time', 'part-time', 'no', 'job-first', 'studies-first', 'other')),
  words text not null check (length(words) <= 5000),
  at timestamptz not null,
  way text not null check (way in ('self', 'paper')),
  signed_on date,
  attested_by uuid references identity.account,
  attested_name text,
  organisation_id uuid references identity.organisation,
  check ((way = 'self' and attested_by is null and signed_on is null and organisation_id is null)
      or (way = 'paper' and attested_by is not null and signed_on is not null and organisation_id is not null))
);
create index on journey.decision (person_id, at desc);

-- P1–P10: about how the work was done together, never about the project (guide L843-846).
create table journey.process_check (
  person_id uuid not null references people.person on delete cascade,
  organisation_id uuid not null references identity.organisation,
  item text not null check (item ~ '^P([1-9]|10)$'),
  state text not null check (state in ('yes', 'not-yet', 'not-applicable')),
  comment text not null default '' check (length(comment) <= 500),
  account_id uuid not null references identity.account,
  author_name text not null,
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, organisation_id, item)
);

do $$
declare t text;
begin
  foreach t in array array['stage_change','answer','observation','plan_action','plan_change','decision','process_check'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
  end loop;
end $$;
grant select, insert on journey.stage_change, journey.plan_change, journey.decision to maillon_app;
grant select, insert on journey.answer, journey.plan_action, journey.process_check to maillon_app;
grant update (level, proof, barriers, wish, level_before, level_before_at, at, version) on journey.answer to maillon_app;
grant update (what, due_on, resource, trace, state, word, changed_at, version) on journey.plan_action to maillon_app;
grant update (state, comment, account_id, author_name, at, version) on journey.process_check to maillon_app;
grant select, insert on journey.observation to maillon_app;
grant update (reply, replied_at, reply_version) on journey.observation to maillon_app;

create policy own on journey.stage_change to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()) and account_id = (select ctx.account()));
create policy accompanied on journey.stage_change to maillon_app
  using (person_id in (select ctx.shared('contact'))) with check (person_id in (select ctx.shared('contact')) and account_id = (select ctx.account()));

create policy own on journey.answer to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.answer for select to maillon_app using (person_id in (select ctx.shared('assessment')));

create policy own on journey.observation for select to maillon_app using (person_id = (select ctx.person()));
create policy replied_by_person on journey.observation for update to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy accompanied on journey.observation for select to maillon_app using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
create policy written_by_advisers on journey.observation for insert to maillon_app
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()) and reply is null and person_id in (select ctx.shared('contact')));

create policy own on journey.plan_action to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.plan_action for select to maillon_app using (person_id in (select ctx.shared('plan')));
create policy own on journey.plan_change to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.plan_change for select to maillon_app using (person_id in (select ctx.shared('plan')));

create policy own on journey.decision for select to maillon_app using (person_id = (select ctx.person()));
create policy written_by_person on journey.decision for insert to maillon_app with check (person_id = (select ctx.person()) and way = 'self');
create policy shared on journey.decision for select to maillon_app using (person_id in (select ctx.shared('decision')));
create policy paper_attested on journey.decision for insert to maillon_app
  with check (way = 'paper' and attested_by = (select ctx.account()) and organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('decision')));

create policy own on journey.process_check for select to maillon_app using (person_id = (select ctx.person()));
create policy accompanied on journey.process_check to maillon_app
  using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')))
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()) and person_id in (select ctx.shared('contact')));

select platform.annotate('journey.stage_change', 'keep the path, both ways', 'as the record', 'id', 'person_id', 'stage_before', 'stage_after', 'at', 'account_id');
select platform.annotate('journey.answer', 'the person takes stock of herself', 'as the record', 'person_id', 'indicator_id', 'level', 'proof', 'barriers', 'wish', 'level_before', 'level_before_at', 'at', 'version');
select platform.annotate('journey.observation', 'talk about the self-assessment', 'as the record', 'id', 'person_id', 'organisation_id', 'account_id', 'author_name', 'indicator_id', 'body', 'observed_on', 'at', 'reply', 'replied_at', 'reply_version');
select platform.annotate('journey.plan_action', 'the person plans', 'as the record', 'id', 'person_id', 'what', 'due_on', 'resource', 'trace', 'state', 'word', 'created_at', 'changed_at', 'version');
select platform.annotate('journey.plan_change', 'the person sees what she changed', 'as the record', 'id', 'action_id', 'person_id', 'state', 'what', 'due_on', 'word', 'at');
select platform.annotate('journey.decision', 'the person decides', 'as the record', 'id', 'person_id', 'outcome', 'words', 'at', 'way', 'signed_on', 'attested_by', 'attested_name', 'organisation_id');
select platform.annotate('journey.process_check', 'look back at how the work was done', 'as the record', 'person_id', 'organisation_id', 'item', 'state', 'comment', 'account_id', 'author_name', 'at', 'version');
