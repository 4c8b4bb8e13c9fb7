-- A person's record, her consents, who accompanies her, who read her record.

create schema people;
grant usage on schema people to maillon_app, maillon_definer;

create table people.person (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation,
  account_id uuid unique references identity.account,
  name text not null check (length(name) between 1 and 300),
  native_name text check (length(native_name) between 1 and 300),
  sort_name text collate "C" not null,
  birth text check (birth ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  phone text,
  email text,
  reach text not null check (reach in ('email', 'phone', 'sms', 'letter', 'in-person')),
  stage text not null default 'welcome' check (stage in ('welcome', 'exploration', 'decision', 'plan', 'prevalidation', 'hand-over', 'follow-up', 'closed')),
  created_by uuid not null references identity.account,
  created_at timestamptz not null,
  version integer not null default 1
);
create index person_of_organisation on people.person (organisation_id, sort_name, id);
create index on people.person (organisation_id, stage, sort_name, id);
create index on people.person (organisation_id, language, sort_name, id);

-- What a name may be found by: its parts as they sound, whatever the script. See people/domain/name-keys.ts.
create table people.name_key (
  organisation_id uuid not null,
  key text collate "C" not null,
  person_id uuid not null references people.person on delete cascade,
  sort_name text collate "C" not null default '',
  -- In the order of a list, so that a page of what was searched is read from the index and nothing more.
  primary key (organisation_id, key, sort_name, person_id)
);
create index on people.name_key (person_id);

create table people.accompaniment (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  organisation_id uuid not null references identity.organisation,
  account_id uuid not null references identity.account,
  sort_name text collate "C" not null,
  reason text not null check (length(reason) <= 500),
  since timestamptz not null,
  ended_at timestamptz,
  -- The name of who accompanies, as it was then: the person sees it even when that account is gone.
  companion_name text not null default ''
);
create unique index accompaniment_once on people.accompaniment (person_id, organisation_id, account_id) where ended_at is null;
create index caseload on people.accompaniment (account_id, organisation_id, sort_name, person_id) where ended_at is null;

create table people.consent (
  id uuid primary key,
  receipt_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  recipient_id uuid not null references identity.organisation,
  purpose text not null check (purpose in ('accompaniment')),
  field_group text not null check (field_group in ('contact', 'assessment', 'plan', 'decision')),
  given_at timestamptz not null,
  until date not null,
  wording_version text not null,
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  way text not null check (way in ('screen', 'paper', 'spoken')),
  recorded_by uuid references identity.account,
  withdrawn_at timestamptz,
  withdrawn_way text check (withdrawn_way in ('screen', 'paper', 'spoken'))
);
create index on people.consent (person_id, recipient_id, field_group) where withdrawn_at is null;

create table people.reading (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  account_id uuid not null,
  organisation_id uuid not null,
  reader_name text not null,
  what text not null,
  reason text not null,
  at timestamptz not null
);
create index on people.reading (person_id, at desc);

create table people.private_note (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  account_id uuid not null references identity.account,
  body text not null check (length(body) <= 10000),
  at timestamptz not null,
  version integer not null default 1
);
create index on people.private_note (person_id, account_id, at desc);

create table people.appointment (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  organisation_id uuid not null references identity.organisation,
  account_id uuid not null references identity.account,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  place text not null check (length(place) <= 300),
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled', 'missed')),
  cause text check (cause in ('person', 'host', 'us', 'unknown')),
  version integer not null default 1
);
create index on people.appointment (account_id, starts_at);
create index on people.appointment (person_id, starts_at);

-- The context's person: the record that the session's account is the owner of.
create function ctx.person() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid := ctx.account();
begin
  return (select p.id from people.person p where p.account_id = mine);
end $$;

-- The days of consents are those of universal time.
create function ctx.today() returns date
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (ctx.now() at time zone 'utc')::date; end $$;

-- May the organisation of this session see this part of that record today? The consent itself is what is read.
create function ctx.organisation_may(person uuid, part text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return ctx.shared_with(ctx.organisation(), ctx.today(), person, part);
end $$;

-- The people whose part `part` this session may read: those it accompanies, who share that part with its organisation.
create function ctx.shared(part text) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid := ctx.account(); ours uuid := ctx.organisation(); today date := ctx.today();
begin
  if not ctx.holds('counsellor', 'cooperative-adviser') then return; end if;
  -- The consent is looked up person by person: one caseload is small beside all consents, which the planner cannot know.
  return query
    select a.person_id
    from people.accompaniment a
    where a.account_id = mine and a.organisation_id = ours and a.ended_at is null
      and (select true from people.consent c
        where c.person_id = a.person_id and c.recipient_id = ours and c.purpose = 'accompaniment' and c.field_group = part
          and c.withdrawn_at is null and c.until >= today limit 1);
end $$;

-- The same question, for a policy that asks it of many rows: the organisation and the day are found once, not for each.
create function ctx.shared_with(organisation uuid, today date, person uuid, part text) returns boolean
language plpgsql stable security definer cost 5000 set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from people.consent c
    where c.person_id = person and c.recipient_id = organisation and c.purpose = 'accompaniment' and c.field_group = part
      and c.withdrawn_at is null and c.until >= today);
end $$;

-- May this session write down a consent given on paper or aloud? For a record it just opened, or one it accompanies.
create function ctx.may_record_consent(person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select ctx.holds('counsellor', 'cooperative-adviser') and (
    person in (select ctx.shared('contact'))
    or exists (
      select from people.person p
      where p.id = person and p.organisation_id = ctx.organisation() and p.created_by = ctx.account()
        and not exists (select from people.consent c where c.person_id = p.id)))
$$;

-- One call a request: the actor behind the token, or no row. Sets the context for this transaction only.
create function ctx.enter(hash bytea, at timestamptz default null) returns table (
  account_id uuid, session_id uuid, person_id uuid, organisation_id uuid, roles text[], name text, language text,
  second_language text, theme text, second_factor boolean, staff boolean, stale boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('maillon.session', encode(hash, 'hex'), true), set_config('maillon.now', coalesce(at::text, ''), true);
  return query
    select s.account_id, s.id, p.id, s.organisation_id, ctx.roles(), a.name, a.language, a.second_language, a.theme,
      s.second_factor_at is not null,
      exists (select from identity.membership m where m.account_id = s.account_id and m.ended_at is null),
      s.seen_at < ctx.now() - interval '5 minutes'
    from ctx.session() s join identity.account a on a.id = s.account_id
    left join people.person p on p.account_id = s.account_id
    where s.id is not null;
end $$;

-- Leaves the line that the person will see: the reader is whoever the session says, whatever is asked.
create function ctx.note_reading(reading uuid, person uuid, what text, reason text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into people.reading (id, person_id, account_id, organisation_id, reader_name, what, reason, at)
  select reading, person, s.account_id, s.organisation_id, a.name, what, reason, ctx.now()
  from ctx.session() s join identity.account a on a.id = s.account_id where s.organisation_id is not null and ctx.organisation_may(person, 'contact')
$$;

-- A session lives on while it is used.
create function ctx.touch() returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update identity.session s set seen_at = ctx.now() where s.token_hash = ctx.session_hash()
$$;

-- Whose session an ended token was, so that what she was typing is kept for her and for nobody else.
create function ctx.account_of_token(hash bytea) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.account_id from identity.session s where s.token_hash = hash
$$;

create policy context on people.person for select to maillon_definer using (id is not null);
create policy context on people.accompaniment for select to maillon_definer using (id is not null);
create policy context on people.consent for select to maillon_definer using (id is not null);
grant select on people.person, people.accompaniment, people.consent to maillon_definer;
grant create on schema ctx to maillon_definer;
alter function ctx.person owner to maillon_definer;
alter function ctx.organisation_may owner to maillon_definer;
alter function ctx.shared owner to maillon_definer;
alter function ctx.shared_with owner to maillon_definer;
alter function ctx.today owner to maillon_definer;
alter function ctx.may_record_consent owner to maillon_definer;
alter function ctx.enter owner to maillon_definer;
alter function ctx.note_reading owner to maillon_definer;
alter function ctx.touch owner to maillon_definer;
alter function ctx.account_of_token owner to maillon_definer;
create policy touched on identity.session for update to maillon_definer using (token_hash = ctx.session_hash()) with check (token_hash is not null);
grant update (seen_at) on identity.session to maillon_definer;
grant usage on schema identity, people to maillon_definer;
grant insert on people.reading to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on all functions in schema ctx from public;
grant execute on all functions in schema ctx to maillon_app, maillon_door, maillon_worker, maillon_definer;
revoke execute on function ctx.account_of_token from maillon_app, maillon_worker;

do $$
declare t text;
begin
  foreach t in array array['person','name_key','accompaniment','consent','reading','private_note','appointment'] loop
    execute format('alter table people.%I enable row level security', t);
    execute format('alter table people.%I force row level security', t);
    execute format('grant select, insert, update on people.%I to maillon_app', t);
  end loop;
end $$;
grant delete on people.private_note, people.name_key to maillon_app;
revoke insert, update on people.reading from maillon_app;
revoke update on people.name_key, people.person, people.accompaniment, people.consent, people.private_note, people.appointment from maillon_app;
grant update (name, native_name, sort_name, birth, language, phone, email, reach, stage, version) on people.person to maillon_app;
grant update (sort_name, ended_at) on people.accompaniment to maillon_app;
grant update (withdrawn_at, withdrawn_way) on people.consent to maillon_app;
grant update (body, version) on people.private_note to maillon_app;
grant update (starts_at, minutes, place, state, cause, version) on people.appointment to maillon_app;

create policy own on people.person for select to maillon_app using (account_id = (select ctx.account()));
create policy corrected_by_person on people.person for update to maillon_app
  using (account_id = (select ctx.account())) with check (account_id = (select ctx.account()));
create policy read_by_advisers on people.person for select to maillon_app
  using ((select ctx.holds('counsellor', 'cooperative-adviser')) and ctx.shared_with((select ctx.organisation()), (select ctx.today()), id, 'contact'));
create policy opened_by_advisers on people.person for insert to maillon_app
  with check ((select ctx.holds('counsellor', 'cooperative-adviser')) and organisation_id = (select ctx.organisation()) and created_by = (select ctx.account()) and account_id is null);
create policy corrected_by_advisers on people.person for update to maillon_app
  using (id in (select ctx.shared('contact'))) with check (id in (select ctx.shared('contact')));

create policy found_by_advisers on people.name_key for select to maillon_app
  using (organisation_id = (select ctx.organisation()) and (select ctx.holds('counsellor', 'cooperative-adviser')));
create policy named_by_advisers on people.name_key for insert to maillon_app
  with check (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
create policy forgotten_by_advisers on people.name_key for delete to maillon_app
  using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
create policy own on people.name_key for select to maillon_app using (person_id = (select ctx.person()));
create policy forgotten_by_person on people.name_key for delete to maillon_app using (person_id = (select ctx.person()));

create policy own on people.accompaniment for select to maillon_app using (person_id = (select ctx.person()));
create policy of_my_organisation on people.accompaniment for select to maillon_app
  using (organisation_id = (select ctx.organisation()) and (select ctx.holds('counsellor', 'cooperative-adviser')));
create policy begun_by_advisers on people.accompaniment for insert to maillon_app
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account())
    and (select ctx.holds('counsellor', 'cooperative-adviser'))
    and ctx.shared_with((select ctx.organisation()), (select ctx.today()), person_id, 'contact'));
create policy ended_by_advisers on people.accompaniment for update to maillon_app
  using (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()) and (select ctx.holds('counsellor', 'cooperative-adviser')))
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()));
create policy ended_by_person on people.accompaniment for update to maillon_app
  using (person_id = (select ctx.person())) with check (ended_at is not null);

create policy own on people.consent for select to maillon_app using (person_id = (select ctx.person()));
create policy given_by_person on people.consent for insert to maillon_app
  with check (person_id = (select ctx.person()) and way = 'screen' and recorded_by is null and withdrawn_at is null);
create policy withdrawn_by_person on people.consent for update to maillon_app
  using (person_id = (select ctx.person()) and withdrawn_at is null)
  with check (person_id = (select ctx.person()) and withdrawn_at is not null and withdrawn_way = 'screen');
create policy read_by_recipient on people.consent for select to maillon_app
  using (recipient_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
create policy recorded_by_advisers on people.consent for insert to maillon_app
  with check (recipient_id = (select ctx.organisation()) and recorded_by = (select ctx.account()) and way <> 'screen'
    and withdrawn_at is null and ctx.may_record_consent(person_id));
create policy withdrawn_for_person on people.consent for update to maillon_app
  using (recipient_id = (select ctx.organisation()) and withdrawn_at is null and person_id in (select ctx.shared('contact')))
  with check (recipient_id = (select ctx.organisation()) and withdrawn_at is not null and withdrawn_way <> 'screen');

create policy seen_by_person on people.reading for select to maillon_app using (person_id = (select ctx.person()));
create policy left_by_reader on people.reading for insert to maillon_definer with check (account_id = (select ctx.account()));

create policy author_alone on people.private_note to maillon_app
  using (account_id = (select ctx.account()) and (select ctx.roles()) <> '{}')
  with check (account_id = (select ctx.account()) and (select ctx.roles()) <> '{}' and person_id in (select ctx.shared('contact')));

create policy own on people.appointment for select to maillon_app using (person_id = (select ctx.person()));
create policy of_advisers on people.appointment to maillon_app
  using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')))
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()) and person_id in (select ctx.shared('contact')));

-- Gives a person who has no account the one her card will open; a record that has one keeps it, whoever asks.
create function people.open_account(person uuid, account uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found people.person;
begin
  if person not in (select ctx.shared('contact')) then return null; end if;
  select * into found from people.person p where p.id = person for update;
  if found.account_id is not null then return found.account_id; end if;
  insert into identity.account (id, name, language, created_at) values (account, found.name, found.language, ctx.now());
  update people.person p set account_id = account where p.id = person;
  return account;
end $$;
create policy opened_for_person on identity.account for insert to maillon_definer with check (email is null);
create policy linked_to_account on people.person for update to maillon_definer using (account_id is null) with check (account_id is not null);
grant insert on identity.account to maillon_definer;
grant update on people.person to maillon_definer;
grant create on schema people to maillon_definer;
alter function people.open_account owner to maillon_definer;
revoke create on schema people from maillon_definer;
revoke all on function people.open_account from public;
grant execute on function people.open_account to maillon_app;

-- Writes anew what a record is found by, in every organisation that shares its contact today. Nothing for anybody else.
create function people.index_name(person uuid, keys text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found people.person;
begin
  if person is distinct from ctx.person() and person not in (select ctx.shared('contact')) then return; end if;
  select * into found from people.person p where p.id = person for update;
  delete from people.name_key k where k.person_id = person;
  insert into people.name_key (organisation_id, key, person_id, sort_name)
    select distinct c.recipient_id, key, person, found.sort_name
    from people.consent c, unnest(keys) key
    where c.person_id = person and c.purpose = 'accompaniment' and c.field_group = 'contact'
      and c.withdrawn_at is null and c.until >= (ctx.now() at time zone 'utc')::date;
  update people.accompaniment a set sort_name = found.sort_name where a.person_id = person and a.sort_name <> found.sort_name;
end $$;
create policy indexed on people.name_key to maillon_definer using (person_id is not null) with check (person_id is not null);
create policy put_in_order on people.accompaniment for update to maillon_definer using (id is not null) with check (id is not null);
create policy locked on people.person for update to maillon_definer using (id is not null) with check (false);
grant select, insert, delete on people.name_key to maillon_definer;
grant update (sort_name) on people.accompaniment to maillon_definer;
grant create on schema people to maillon_definer;
alter function people.index_name owner to maillon_definer;
revoke create on schema people from maillon_definer;
revoke all on function people.index_name from public;
grant execute on function people.index_name to maillon_app;

-- A card opens the account of a person one accompanies, and no other account.
create policy printed_by_advisers on identity.card to maillon_app
  using (account_id in (select p.account_id from people.person p where p.id in (select ctx.shared('contact'))))
  with check (account_id in (select p.account_id from people.person p where p.id in (select ctx.shared('contact'))));
create policy printed_by_advisers on identity.card_code for insert to maillon_app
  with check (issued_by = (select ctx.account()) and account_id in (select p.account_id from people.person p where p.id in (select ctx.shared('contact'))));
create policy own on identity.card for select to maillon_app using (account_id = (select ctx.account()));
grant select, insert on identity.card to maillon_app;
grant insert on identity.card_code to maillon_app;

select platform.annotate('people.person', 'accompany the person', '2 years after the last contact, then a restricted archive', 'id', 'organisation_id', 'account_id', 'name', 'native_name', 'sort_name', 'birth', 'language', 'phone', 'email', 'reach', 'stage', 'created_by', 'created_at', 'version');
select platform.annotate('people.name_key', 'find a record before making a second one', 'as the record', 'organisation_id', 'key', 'person_id', 'sort_name');
select platform.annotate('people.accompaniment', 'know who accompanies the person', 'as the record', 'id', 'person_id', 'organisation_id', 'account_id', 'sort_name', 'reason', 'since', 'ended_at', 'companion_name');
select platform.annotate('people.consent', 'prove what the person agreed to', '3 years after it ended', 'id', 'receipt_id', 'person_id', 'recipient_id', 'purpose', 'field_group', 'given_at', 'until', 'wording_version', 'language', 'way', 'recorded_by', 'withdrawn_at', 'withdrawn_way');
select platform.annotate('people.reading', 'show the person who read her record', '2 years', 'id', 'person_id', 'account_id', 'organisation_id', 'reader_name', 'what', 'reason', 'at');
select platform.annotate('people.private_note', 'the memory of one adviser', 'until the accompaniment ends', 'id', 'person_id', 'account_id', 'body', 'at', 'version');
select platform.annotate('people.appointment', 'meet', '2 years', 'id', 'person_id', 'organisation_id', 'account_id', 'starts_at', 'minutes', 'place', 'state', 'cause', 'version');
