/** A hole as somebody could make it one day, and what must find it: a lint of pg_catalog, or the matrix on these tables. */
export type Hole = { sql: string; foundBy: 'lint' | string[] }

const policy = (table: string, name: string, using: string, rest = '') =>
  `drop policy ${name} on ${table}; create policy ${name} on ${table} ${rest} to maillon_app using (${using})`

export const plantedHoles: Record<string, Hole> = {
  // What pg_catalog shows.
  'row-level security forgotten on a new table': {
    sql: `create table people.diary (id uuid primary key, body text); select platform.annotate('people.diary', 'remember', 'a year', 'id', 'body'); grant select on people.diary to maillon_app`,
    foundBy: 'lint',
  },
  'row-level security not forced': { sql: 'alter table people.consent no force row level security', foundBy: 'lint' },
  'a view with its owner’s rights': { sql: 'create view people.everybody as select * from people.person', foundBy: 'lint' },
  'a materialised view': { sql: 'create materialized view people.counted as select count(*) from people.person', foundBy: 'lint' },
  'a definer function without search_path': {
    sql: 'create function ctx.loose() returns int language sql security definer as $$ select 1 $$',
    foundBy: 'lint',
  },
  'a definer function that a superuser owns': {
    sql: 'create function ctx.grand() returns int language sql security definer set search_path = pg_catalog, pg_temp as $$ select 1 $$; revoke all on function ctx.grand from public',
    foundBy: 'lint',
  },
  'a leakproof function': {
    sql: 'create function ctx.quiet(a text) returns boolean language sql leakproof immutable as $$ select a is null $$',
    foundBy: 'lint',
  },
  'a policy that is true': { sql: 'create policy open on people.person for select to maillon_app using (true)', foundBy: 'lint' },
  'a policy that is true for other words': {
    sql: 'create policy open on people.person for select to maillon_app using (id is not null)',
    foundBy: 'lint',
  },
  'a policy for everybody': {
    sql: 'create policy open on people.reading for select using (person_id = (select ctx.person()))',
    foundBy: 'lint',
  },
  'an address that is unique everywhere': { sql: 'create unique index on people.person (email)', foundBy: 'lint' },
  'a column without purpose': { sql: 'alter table people.person add religion text', foundBy: 'lint' },
  'a grant to everybody': { sql: 'grant select on people.person to public', foundBy: 'lint' },
  'a grant to truncate': { sql: 'grant truncate on people.person to maillon_app', foundBy: 'lint' },
  'a role inside another': { sql: 'grant maillon_definer to maillon_app', foundBy: 'lint' },

  // What only trying shows.
  'row-level security off': { sql: 'alter table people.private_note disable row level security', foundBy: ['people.private_note'] },
  'consent is not asked': {
    sql: policy(
      'journey.answer',
      'shared',
      'person_id in (select a.person_id from people.accompaniment a where a.account_id = (select ctx.account()))',
      'for select',
    ),
    foundBy: ['journey.answer'],
  },
  'one part stands for another': {
    sql: policy('journey.decision', 'shared', "person_id in (select ctx.shared('contact'))", 'for select'),
    foundBy: ['journey.decision'],
  },
  'an earlier wording opens what it did not speak of': {
    sql: policy('journey.check_point', 'shared', "person_id in (select ctx.shared('decision'))", 'for select'),
    foundBy: ['journey.check_point'],
  },
  'the organisation is forgotten': {
    sql: policy('journey.observation', 'accompanied', "person_id in (select ctx.shared('contact'))", 'for select'),
    foundBy: ['journey.observation'],
  },
  'the author is forgotten': {
    sql: policy('people.private_note', 'author_alone', "person_id in (select ctx.shared('contact'))"),
    foundBy: ['people.private_note'],
  },
  'the adviser writes the decision': {
    sql: "create policy helped on journey.decision for insert to maillon_app with check (person_id in (select ctx.shared('decision')))",
    foundBy: ['journey.decision'],
  },
  'the adviser answers for the person': {
    sql: "drop policy shared on journey.answer; create policy shared on journey.answer to maillon_app using (person_id in (select ctx.shared('assessment')))",
    foundBy: ['journey.answer'],
  },
  'what is added is not checked': {
    sql: 'create policy anyone on people.accompaniment for insert to maillon_app with check (account_id = (select ctx.account()))',
    foundBy: ['people.accompaniment'],
  },
  'a consent comes back to life': {
    sql: 'create policy revived on people.consent for update to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()))',
    foundBy: ['people.consent'],
  },
  'one word too many is granted': { sql: 'grant update (account_id) on people.person to maillon_app', foundBy: ['people.person'] },
  'removal is granted': { sql: 'grant delete on journey.plan_action to maillon_app', foundBy: ['journey.plan_action'] },
  'readings can be written by hand': {
    sql: 'grant insert on people.reading to maillon_app; create policy forged on people.reading for insert to maillon_app with check ((select ctx.account()) is not null)',
    foundBy: ['people.reading'],
  },
  'the second factor is not asked': {
    sql: `create or replace function ctx.roles() returns text[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select coalesce(array_agg(m.role), '{}') from (select (ctx.session()).*) s
      join identity.membership m on m.account_id = s.account_id and m.organisation_id = s.organisation_id and m.ended_at is null $$`,
    foundBy: ['people.person', 'people.accompaniment'],
  },
  'an ended membership still counts': {
    sql: `create or replace function ctx.roles() returns text[] language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select coalesce(array_agg(m.role), '{}') from (select (ctx.session()).*) s
      join identity.membership m on m.account_id = s.account_id and m.organisation_id = s.organisation_id where s.second_factor_at is not null $$`,
    foundBy: ['people.person', 'people.accompaniment'],
  },
  'a session outlives its end': {
    sql: `create or replace function ctx.session() returns identity.session language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select s from identity.session s where s.token_hash = ctx.session_hash() $$`,
    foundBy: ['identity.account'],
  },
  'a consent outlives its term': {
    sql: `create or replace function ctx.shared(part text) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select c.person_id from (select (ctx.session()).*) s
      join people.accompaniment a on a.account_id = s.account_id and a.organisation_id = s.organisation_id and a.ended_at is null
      join people.consent c on c.person_id = a.person_id and c.recipient_id = s.organisation_id and c.field_group = part and c.withdrawn_at is null
      where ctx.holds('counsellor', 'cooperative-adviser') $$`,
    foundBy: ['journey.plan_action'],
  },
  'the door reaches people': {
    sql: 'grant usage on schema people to maillon_door; grant select on people.person to maillon_door; create policy at_the_door on people.person for select to maillon_door using (id is not null)',
    foundBy: ['people.person'],
  },
}
