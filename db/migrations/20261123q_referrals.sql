-- A person is put in touch with a service, with what she agreed to let go, until they meet; then we ask how it went.

create schema referrals;
grant usage on schema referrals to maillon_app, maillon_worker, maillon_definer;

create table referrals.referral (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  -- Who sends, and their names as they were: the other side reads neither our accounts nor our records.
  organisation_id uuid not null references identity.organisation,
  account_id uuid not null references identity.account,
  counsellor_name text not null check (length(counsellor_name) between 1 and 300),
  -- The service and the organisation that offers it, of directory.service and directory.organisation, with their names of that day.
  service_id uuid not null,
  service_name text not null check (length(service_name) between 1 and 300),
  card_id uuid not null,
  card_name text not null check (length(card_name) between 1 and 300),
  -- The organisation of this instance that keeps that card; absent, it answers by the mailed link.
  recipient_id uuid references identity.organisation,
  state text not null default 'draft' check (state in ('draft', 'consented', 'sent', 'received', 'accepted', 'first-contact', 'meeting-proposed', 'met',
    'engaged', 'declined-by-person', 'redirected', 'refused', 'no-answer', 'withdrawn')),
  looks_for text not null check (length(looks_for) between 1 and 2000),
  -- What she is proposed to let go, part by part of her record, before she agrees: the sheet holds what she agreed to.
  parts text[] not null default '{}' check (array_position(parts, null) is null and cardinality(parts) <= 40),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  -- The referral this one takes up, when the first was refused, redirected or came back.
  follows_id uuid references referrals.referral on delete set null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  -- The first answer of the other side, whatever it was.
  answered_at timestamptz,
  -- The day until which the other side asked for time.
  answer_by date,
  met_at timestamptz,
  ended_at timestamptz,
  -- When the clock ends it if nothing happens.
  due_at timestamptz not null,
  first_reminder_at timestamptz,
  second_reminder_at timestamptz,
  -- The last reminder that somebody asked for by hand: one in 24 hours.
  nudged_at timestamptz,
  version integer not null default 1,
  unique (id, person_id)
);
create index on referrals.referral (person_id, created_at desc);
create index on referrals.referral (organisation_id, state, due_at);
create index on referrals.referral (recipient_id, state, due_at);
create index on referrals.referral (service_id, sent_at);
create index on referrals.referral (due_at) where ended_at is null;
create index on referrals.referral (follows_id);
create index on referrals.referral (account_id);

-- Everything that happened, in order; never changed.
create table referrals.step (
  id uuid primary key,
  referral_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  step text not null check (step ~ '^[a-z-]{2,40}$'),
  state_before text,
  state_after text not null,
  by_side text not null check (by_side in ('person', 'counsellor', 'recipient', 'clock')),
  account_id uuid,
  by_name text not null default '' check (length(by_name) <= 300),
  way text not null check (way in ('screen', 'paper', 'spoken', 'link', 'clock')),
  reason text check (reason ~ '^[a-z-]{2,40}$'),
  cause text check (cause in ('person', 'host', 'us', 'unknown')),
  words text not null default '' check (length(words) <= 2000),
  alternative text not null default '' check (length(alternative) <= 2000),
  alternative_service_id uuid,
  -- Kept between the person and who accompanies her.
  confidential boolean not null default false,
  at timestamptz not null,
  foreign key (referral_id, person_id) references referrals.referral (id, person_id) on delete cascade
);
create index on referrals.step (referral_id, at);
create index on referrals.step (person_id);

-- What she agreed to let go, exactly; her consent is this line, and every access reads it.
create table referrals.sheet (
  id uuid primary key,
  referral_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- The parts of the record (people.consent.field_group) that the content comes from.
  field_groups text[] not null check (array_position(field_groups, null) is null),
  wording_version text not null check (length(wording_version) between 1 and 20),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  given_at timestamptz not null,
  way text not null check (way in ('screen', 'paper', 'spoken')),
  recorded_by uuid references identity.account,
  recorded_name text check (length(recorded_name) between 1 and 300),
  withdrawn_at timestamptz,
  withdrawn_way text check (withdrawn_way in ('screen', 'paper', 'spoken')),
  check ((way = 'screen') = (recorded_by is null) and (recorded_by is null) = (recorded_name is null)),
  check ((withdrawn_at is null) = (withdrawn_way is null)),
  foreign key (referral_id, person_id) references referrals.referral (id, person_id) on delete cascade
);
create unique index sheet_stands on referrals.sheet (referral_id) where withdrawn_at is null;
create index on referrals.sheet (referral_id);
create index on referrals.sheet (person_id);
create index on referrals.sheet (recorded_by);

create table referrals.meeting (
  id uuid primary key,
  referral_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  place text not null default '' check (length(place) <= 300),
  way text not null check (way in ('in-person', 'phone', 'video')),
  -- Who the person meets there, and whether her counsellor comes along.
  host_name text not null default '' check (length(host_name) <= 300),
  with_counsellor boolean not null,
  proposed_by text not null check (proposed_by in ('person', 'counsellor', 'recipient')),
  state text not null default 'proposed' check (state in ('proposed', 'chosen', 'held', 'missed', 'dropped')),
  cause text check (cause in ('person', 'host', 'us', 'unknown')),
  proposed_at timestamptz not null,
  version integer not null default 1,
  check ((state = 'missed') = (cause is not null)),
  foreign key (referral_id, person_id) references referrals.referral (id, person_id) on delete cascade
);
create index on referrals.meeting (referral_id, starts_at);
create index on referrals.meeting (person_id, starts_at);
create unique index meeting_chosen on referrals.meeting (referral_id) where state = 'chosen';

-- Thirty and ninety days after the meeting, each side is asked how it goes. No answer is an answer that nobody is blamed for.
create table referrals.follow_up (
  id uuid primary key,
  referral_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  asked_of text not null check (asked_of in ('person', 'resource')),
  days integer not null check (days in (30, 90)),
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  way text check (way in ('screen', 'paper', 'spoken', 'link')),
  answer text check (answer in ('goes-on', 'finished', 'stopped', 'never-began', 'rather-not-say')),
  words text not null default '' check (length(words) <= 2000),
  version integer not null default 1,
  unique (referral_id, asked_of, days),
  check ((answered_at is null) = (answer is null)),
  foreign key (referral_id, person_id) references referrals.referral (id, person_id) on delete cascade
);
create index on referrals.follow_up (person_id);
create index on referrals.follow_up (due_at) where asked_at is null;

-- A link mailed to a recipient who has no account here. Only the hash of its secret is kept.
create table referrals.answer_link (
  id uuid primary key,
  referral_id uuid not null references referrals.referral on delete cascade,
  token_hash bytea not null unique,
  sent_to text not null check (length(sent_to) between 3 and 320),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  first_used_at timestamptz
);
create index on referrals.answer_link (referral_id);

-- The link that this transaction came with: its hash is put by the server, never by what was sent.
create function ctx.link_hash() returns bytea
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return decode(nullif(current_setting('maillon.link', true), ''), 'hex');
end $$;

-- Do the other side's doors stand open? The consent itself is read; a referral that ended closes after a time.
create function ctx.referral_stands(asked referrals.referral) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return asked.state not in ('draft', 'consented', 'withdrawn')
    and (asked.ended_at is null or asked.ended_at > ctx.now() - (case asked.state when 'engaged' then interval '180 days' else interval '30 days' end))
    and exists (select from referrals.sheet s where s.referral_id = asked.id and s.withdrawn_at is null);
end $$;

-- The referral that the link opens; none when it is old, revoked, or the consent was taken back.
create function ctx.referral_by_link() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare hash bytea := ctx.link_hash(); at timestamptz := ctx.now();
begin
  if hash is null then return null; end if;
  return (
    select r.id from referrals.answer_link l join referrals.referral r on r.id = l.referral_id
    where l.token_hash = hash and l.revoked_at is null and l.expires_at > at and ctx.referral_stands(r));
end $$;

-- The referrals that this session's organisation received and may still read.
create function ctx.referrals_received() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ours uuid := ctx.organisation();
begin
  if not ctx.holds('counsellor', 'cooperative-adviser', 'manager') then return; end if;
  return query select r.id from referrals.referral r where r.recipient_id = ours and ctx.referral_stands(r);
end $$;

-- What may still be said of those that closed: which service, since when, and nothing of the person.
create function referrals.closed_here() returns table (id uuid, service_name text, sent_at timestamptz, closed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ours uuid := ctx.organisation();
begin
  if not ctx.holds('counsellor', 'cooperative-adviser', 'manager') then return; end if;
  return query
    select r.id, r.service_name, r.sent_at, greatest(r.ended_at, (select max(s.withdrawn_at) from referrals.sheet s where s.referral_id = r.id))
    from referrals.referral r
    where r.recipient_id = ours and r.sent_at is not null and not ctx.referral_stands(r);
end $$;

-- What is said to whoever shows a link, whatever became of it: nothing of the person, enough to find the way out.
create function referrals.shown_link(hash bytea) returns table (link_id uuid, referral_id uuid, expires_at timestamptz, revoked boolean, closed boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.id, l.referral_id, l.expires_at, l.revoked_at is not null, not ctx.referral_stands(r)
  from referrals.answer_link l join referrals.referral r on r.id = l.referral_id where l.token_hash = hash
$$;

-- How a service answers, over the last year, to an adviser about to write to it. Under five referrals, only how many.
create function referrals.recipient_record(service uuid) returns table (sent bigint, answered bigint, median_hours double precision, ended bigint, closed bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not ctx.holds('counsellor', 'cooperative-adviser') then return; end if;
  return query
    with those as (
      select r.* from referrals.referral r
      where r.service_id = service and r.sent_at > ctx.now() - interval '365 days' and r.state not in ('withdrawn', 'declined-by-person')
    ), counted as (
      select count(*) as sent, count(t.answered_at) as answered,
        percentile_disc(0.5) within group (order by extract(epoch from t.answered_at - t.sent_at) / 3600) as median,
        count(*) filter (where t.ended_at is not null or t.met_at is not null) as ended,
        count(*) filter (where t.met_at is not null or t.state in ('refused', 'redirected', 'engaged')) as closed
      from those t
    )
    select c.sent, case when c.sent >= 5 then c.answered end, case when c.sent >= 5 then c.median::double precision end,
      case when c.sent >= 5 then c.ended end, case when c.sent >= 5 then c.closed end
    from counted c;
end $$;

do $$
declare t text;
begin
  foreach t in array array['referral', 'step', 'sheet', 'meeting', 'follow_up', 'answer_link'] loop
    execute format('alter table referrals.%I enable row level security', t);
    execute format('alter table referrals.%I force row level security', t);
  end loop;
end $$;

create policy context on referrals.referral for select to maillon_definer using (id is not null);
create policy context on referrals.sheet for select to maillon_definer using (id is not null);
create policy context on referrals.answer_link for select to maillon_definer using (id is not null);
grant select on referrals.referral, referrals.sheet, referrals.answer_link to maillon_definer;
grant create on schema ctx, referrals to maillon_definer;
alter function ctx.referral_stands owner to maillon_definer;
alter function ctx.referral_by_link owner to maillon_definer;
alter function ctx.referrals_received owner to maillon_definer;
alter function referrals.closed_here owner to maillon_definer;
alter function referrals.shown_link owner to maillon_definer;
alter function referrals.recipient_record owner to maillon_definer;
revoke create on schema ctx, referrals from maillon_definer;
revoke all on function ctx.link_hash, ctx.referral_stands, ctx.referral_by_link, ctx.referrals_received from public;
revoke all on all functions in schema referrals from public;
grant execute on function ctx.link_hash, ctx.referral_by_link, ctx.referrals_received to maillon_app, maillon_definer;
grant execute on function ctx.referral_stands to maillon_definer;
grant execute on all functions in schema referrals to maillon_app;

-- The person: all that is hers. She writes no draft; she agrees, declines, takes back, says what happened.
create policy own on referrals.referral for select to maillon_app using (person_id = (select ctx.person()));
create policy moved_by_person on referrals.referral for update to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy own on referrals.step for select to maillon_app using (person_id = (select ctx.person()));
create policy said_by_person on referrals.step for insert to maillon_app
  with check (person_id = (select ctx.person()) and by_side = 'person' and account_id = (select ctx.account()));
create policy own on referrals.sheet for select to maillon_app using (person_id = (select ctx.person()));
create policy given_by_person on referrals.sheet for insert to maillon_app
  with check (person_id = (select ctx.person()) and way = 'screen' and withdrawn_at is null);
create policy withdrawn_by_person on referrals.sheet for update to maillon_app
  using (person_id = (select ctx.person()) and withdrawn_at is null)
  with check (person_id = (select ctx.person()) and withdrawn_at is not null and withdrawn_way = 'screen');
create policy own on referrals.meeting to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy own on referrals.follow_up for select to maillon_app using (person_id = (select ctx.person()));
create policy planned_by_person on referrals.follow_up for insert to maillon_app
  with check (person_id = (select ctx.person()) and answered_at is null);
create policy answered_by_person on referrals.follow_up for update to maillon_app
  using (person_id = (select ctx.person()) and asked_of = 'person') with check (person_id = (select ctx.person()) and asked_of = 'person');

-- Who sends: an adviser of the sending organisation who accompanies the person, while the contact is shared.
create policy sent_here on referrals.referral for select to maillon_app
  using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
create policy drafted_here on referrals.referral for insert to maillon_app
  with check (organisation_id = (select ctx.organisation()) and account_id = (select ctx.account()) and state = 'draft'
    and person_id in (select ctx.shared('contact')));
create policy moved_here on referrals.referral for update to maillon_app
  using (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')))
  with check (organisation_id = (select ctx.organisation()) and person_id in (select ctx.shared('contact')));
-- What belongs to a referral follows it: a sub-select on it meets its own policies.
create function ctx.referrals_sent() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ours uuid := ctx.organisation();
begin
  return query select r.id from referrals.referral r where r.organisation_id = ours and r.person_id in (select ctx.shared('contact'));
end $$;
grant create on schema ctx to maillon_definer;
alter function ctx.referrals_sent owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.referrals_sent from public;
grant execute on function ctx.referrals_sent to maillon_app, maillon_definer;

create policy sent_here on referrals.step for select to maillon_app using (referral_id in (select ctx.referrals_sent()));
create policy said_here on referrals.step for insert to maillon_app
  with check (referral_id in (select ctx.referrals_sent()) and by_side = 'counsellor' and account_id = (select ctx.account()));
-- A sheet may hold parts that she lets the recipient read and not this organisation.
create policy sent_here on referrals.sheet for select to maillon_app
  using (referral_id in (select ctx.referrals_sent())
    and not exists (select from unnest(field_groups) part where not ctx.organisation_may(person_id, part)));
create policy attested_here on referrals.sheet for insert to maillon_app
  with check (referral_id in (select ctx.referrals_sent()) and way <> 'screen' and recorded_by = (select ctx.account()) and withdrawn_at is null
    and not exists (select from unnest(field_groups) part where not ctx.organisation_may(person_id, part)));
-- She asked on paper or aloud: her adviser takes back for her even a sheet that this organisation may not read.
create function referrals.take_back_for_person(asked uuid, said text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if said not in ('paper', 'spoken') or asked not in (select ctx.referrals_sent()) then return; end if;
  update referrals.sheet s set withdrawn_at = ctx.now(), withdrawn_way = said where s.referral_id = asked and s.withdrawn_at is null;
end $$;
create policy taken_back on referrals.sheet for update to maillon_definer
  using (withdrawn_at is null) with check (withdrawn_at is not null and withdrawn_way <> 'screen');
grant update (withdrawn_at, withdrawn_way) on referrals.sheet to maillon_definer;
grant create on schema referrals to maillon_definer;
alter function referrals.take_back_for_person owner to maillon_definer;
revoke create on schema referrals from maillon_definer;
revoke all on function referrals.take_back_for_person from public;
grant execute on function referrals.take_back_for_person to maillon_app;
create policy sent_here on referrals.meeting to maillon_app
  using (referral_id in (select ctx.referrals_sent())) with check (referral_id in (select ctx.referrals_sent()));
create policy sent_here on referrals.follow_up to maillon_app
  using (referral_id in (select ctx.referrals_sent())) with check (referral_id in (select ctx.referrals_sent()));
create policy sent_here on referrals.answer_link for select to maillon_app using (referral_id in (select ctx.referrals_sent()));

-- Who receives, as colleagues of the organisation or by the mailed link: while her consent stands.
create policy received on referrals.referral for select to maillon_app
  using (id in (select ctx.referrals_received()) or id = (select ctx.referral_by_link()));
create policy moved_by_recipient on referrals.referral for update to maillon_app
  using (id in (select ctx.referrals_received()) or id = (select ctx.referral_by_link()))
  with check ((id in (select ctx.referrals_received()) or id = (select ctx.referral_by_link()))
    and state not in ('draft', 'consented', 'withdrawn', 'no-answer'));
create policy received on referrals.step for select to maillon_app
  using (not confidential and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())));
create policy said_by_recipient on referrals.step for insert to maillon_app
  with check (by_side = 'recipient' and not confidential and account_id is not distinct from (select ctx.account())
    and ((referral_id in (select ctx.referrals_received()) and way = 'screen') or (referral_id = (select ctx.referral_by_link()) and way = 'link')));
create policy received on referrals.sheet for select to maillon_app
  using (withdrawn_at is null and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())));
create policy received on referrals.meeting to maillon_app
  using (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link()))
  with check (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link()));
create policy received on referrals.follow_up for select to maillon_app
  using (asked_of = 'resource' and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())));
create policy planned_by_recipient on referrals.follow_up for insert to maillon_app
  with check (answered_at is null and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())));
create policy answered_by_recipient on referrals.follow_up for update to maillon_app
  using (asked_of = 'resource' and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())))
  with check (asked_of = 'resource' and (referral_id in (select ctx.referrals_received()) or referral_id = (select ctx.referral_by_link())));
create policy shown on referrals.answer_link for select to maillon_app using (token_hash = (select ctx.link_hash()));
create policy used on referrals.answer_link for update to maillon_app
  using (token_hash = (select ctx.link_hash()) and first_used_at is null) with check (token_hash = (select ctx.link_hash()) and first_used_at is not null);

grant select, insert on referrals.referral, referrals.step, referrals.sheet, referrals.meeting, referrals.follow_up to maillon_app;
grant update (state, looks_for, parts, language, changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, nudged_at, version)
  on referrals.referral to maillon_app;
grant update (withdrawn_at, withdrawn_way) on referrals.sheet to maillon_app;
grant update (state, cause, version) on referrals.meeting to maillon_app;
grant update (answered_at, way, answer, words, version) on referrals.follow_up to maillon_app;
grant select (id, referral_id, sent_to, made_at, expires_at, revoked_at, first_used_at, token_hash) on referrals.answer_link to maillon_app;
grant update (first_used_at) on referrals.answer_link to maillon_app;

-- The clocks: they remind, return what nobody answered, ask how it went, make links. They read no sheet's content and no record.
create policy clock on referrals.referral to maillon_worker using (id is not null) with check (id is not null);
create policy clock on referrals.step for select to maillon_worker using (id is not null);
create policy said_by_clock on referrals.step for insert to maillon_worker with check (by_side = 'clock' and way = 'clock' and account_id is null);
create policy clock on referrals.sheet for select to maillon_worker using (id is not null);
create policy clock on referrals.meeting for select to maillon_worker using (id is not null);
create policy clock on referrals.follow_up to maillon_worker using (id is not null) with check (id is not null);
create policy clock on referrals.answer_link to maillon_worker using (id is not null) with check (id is not null);
grant select (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, recipient_id, state, language, created_at,
  changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, first_reminder_at, second_reminder_at, nudged_at, version) on referrals.referral to maillon_worker;
grant update (state, changed_at, ended_at, due_at, first_reminder_at, second_reminder_at, version) on referrals.referral to maillon_worker;
grant select (id, referral_id, person_id, step, state_before, state_after, by_side, at), insert on referrals.step to maillon_worker;
grant select (id, referral_id, withdrawn_at) on referrals.sheet to maillon_worker;
grant select (id, referral_id, starts_at, minutes, state) on referrals.meeting to maillon_worker;
grant select (id, referral_id, person_id, asked_of, days, due_at, asked_at, answered_at), insert, update (asked_at) on referrals.follow_up to maillon_worker;
grant select, insert, update (revoked_at) on referrals.answer_link to maillon_worker;

select platform.annotate('referrals.referral', 'put the person in touch with a service, until they meet', '2 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'referral'));
select platform.annotate('referrals.step', 'know what happened, who said it and why', '2 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'step'));
select platform.annotate('referrals.sheet', 'prove what the person agreed to let go', '3 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'sheet'));
select platform.annotate('referrals.meeting', 'meet', '2 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'meeting'));
select platform.annotate('referrals.follow_up', 'ask how it went', '2 years after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'follow_up'));
select platform.annotate('referrals.answer_link', 'let a service answer without an account', '90 days after it ended', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'referrals' and table_name = 'answer_link'));
