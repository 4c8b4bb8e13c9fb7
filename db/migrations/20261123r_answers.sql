-- A service answers without an account: what a forwarded letter must not open, what the clocks need to write letters, ready-made answers.

-- A code mailed to the address that received the first letter. Wrong tries are counted at the door (platform.attempt).
create table referrals.sheet_code (
  id uuid primary key,
  link_id uuid not null references referrals.answer_link on delete cascade,
  code_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on referrals.sheet_code (link_id, made_at desc);

-- The browser where that code was given. The letter alone, forwarded, does not hold it.
create table referrals.sheet_pass (
  pass_hash bytea primary key,
  link_id uuid not null references referrals.answer_link on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on referrals.sheet_pass (link_id);

-- Answers that an organisation keeps ready. They name nobody.
create table referrals.answer_template (
  id uuid primary key,
  organisation_id uuid not null references identity.organisation,
  step text not null check (step in ('accept', 'ask-time', 'refuse')),
  reason text check (reason ~ '^[a-z-]{2,40}$'),
  title text not null check (length(title) between 1 and 80),
  words text not null default '' check (length(words) <= 2000),
  alternative text not null default '' check (length(alternative) <= 2000),
  created_at timestamptz not null,
  version integer not null default 1,
  check ((step = 'refuse') = (reason is not null and alternative <> ''))
);
create index on referrals.answer_template (organisation_id, title);

-- Did this browser give the code? Put by the server, as the link's hash is.
create function ctx.link_proved() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare pass bytea := decode(nullif(current_setting('maillon.pass', true), ''), 'hex'); open_one uuid := ctx.referral_by_link();
begin
  if pass is null or open_one is null then return false; end if;
  return exists (
    select from referrals.sheet_pass p join referrals.answer_link l on l.id = p.link_id
    where p.pass_hash = pass and p.expires_at > ctx.now() and l.referral_id = open_one);
end $$;

-- The link of this transaction, while it opens something.
create function ctx.live_link() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ctx.referral_by_link() is null then return null; end if;
  return (select l.id from referrals.answer_link l where l.token_hash = ctx.link_hash());
end $$;

-- When somebody here last reminded this organisation by hand. One at a time: two adviser clicks at once are one reminder.
create function referrals.last_nudge(card uuid) returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not ctx.holds('counsellor', 'cooperative-adviser') then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('nudge ' || card::text, 0));
  return (select max(r.nudged_at) from referrals.referral r where r.card_id = card);
end $$;

-- What the clocks look at: referrals whose answer is awaited, with the time kept where they were sent.
create function referrals.awaited() returns table (id uuid, sent_at timestamptz, answer_by date, first_reminder_at timestamptz, second_reminder_at timestamptz, time_zone text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.id, r.sent_at, r.answer_by, r.first_reminder_at, r.second_reminder_at, o.time_zone
  from referrals.referral r join identity.organisation o on o.id = r.organisation_id
  where r.state in ('sent', 'received') and r.ended_at is null and r.second_reminder_at is null and r.sent_at < ctx.now() - interval '2 days'
    and ctx.referral_stands(r)
  order by r.sent_at
$$;

-- To whom the clocks write about a referral, and from whom. No name of the person, nothing of her record.
create function referrals.correspondents(asked uuid) returns table (
  time_zone text, sender text, counsellor text, reach text, sender_email text, sender_language text,
  recipient_email text, recipient_language text, by_link boolean, person_email text, person_language text, stands boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.time_zone, o.name, r.counsellor_name, coalesce(o.phone, o.email, a.email, ''),
    case when a.deactivated_at is null then a.email end, a.language,
    coalesce((select l.sent_to from referrals.answer_link l where l.referral_id = r.id order by l.made_at limit 1), s.email, c.email),
    coalesce(case when c.written_in in ('fr', 'en', 'es', 'it', 'ar') then c.written_in end, a.language), r.recipient_id is null,
    case when p.account_id is not null then p.email end, p.language, ctx.referral_stands(r)
  from referrals.referral r
  join identity.organisation o on o.id = r.organisation_id
  join identity.account a on a.id = r.account_id
  join people.person p on p.id = r.person_id
  left join directory.service s on s.id = r.service_id
  left join directory.organisation c on c.id = r.card_id
  where r.id = asked
$$;

do $$
declare t text;
begin
  foreach t in array array['sheet_code', 'sheet_pass', 'answer_template'] loop
    execute format('alter table referrals.%I enable row level security', t);
    execute format('alter table referrals.%I force row level security', t);
  end loop;
end $$;

grant create on schema ctx, referrals to maillon_definer;
alter function ctx.link_proved owner to maillon_definer;
alter function ctx.live_link owner to maillon_definer;
alter function referrals.last_nudge owner to maillon_definer;
alter function referrals.awaited owner to maillon_definer;
alter function referrals.correspondents owner to maillon_definer;
revoke create on schema ctx, referrals from maillon_definer;
revoke all on function ctx.link_proved, ctx.live_link, referrals.last_nudge, referrals.awaited, referrals.correspondents from public;
grant execute on function ctx.link_proved, ctx.live_link to maillon_app, maillon_definer;
grant execute on function referrals.last_nudge to maillon_app;
grant execute on function referrals.awaited, referrals.correspondents to maillon_worker;
create policy context on referrals.sheet_pass for select to maillon_definer using (pass_hash is not null);
grant select on referrals.sheet_pass to maillon_definer;
-- A service that is closed or a draft is not written to: its organisation is.
grant select on directory.service to maillon_definer;

-- A letter that was forwarded opens neither the sheet nor what was said: that asks for the code.
drop policy received on referrals.sheet;
create policy received on referrals.sheet for select to maillon_app
  using (withdrawn_at is null and (referral_id in (select ctx.referrals_received())
    or (referral_id = (select ctx.referral_by_link()) and (select ctx.link_proved()))));
drop policy received on referrals.step;
create policy received on referrals.step for select to maillon_app
  using (not confidential and (referral_id in (select ctx.referrals_received())
    or (referral_id = (select ctx.referral_by_link()) and (select ctx.link_proved()))));

create policy of_the_link on referrals.sheet_code to maillon_app using (link_id = (select ctx.live_link())) with check (link_id = (select ctx.live_link()));
grant select, insert, update (used_at) on referrals.sheet_code to maillon_app;
create policy of_the_link on referrals.sheet_pass for insert to maillon_app with check (link_id = (select ctx.live_link()));
grant insert on referrals.sheet_pass to maillon_app;

create policy kept_here on referrals.answer_template to maillon_app
  using (organisation_id = (select ctx.organisation()) and (select ctx.holds('counsellor', 'cooperative-adviser', 'manager')))
  with check (organisation_id = (select ctx.organisation()) and (select ctx.holds('counsellor', 'cooperative-adviser', 'manager')));
grant select, insert, delete, update (step, reason, title, words, alternative, version) on referrals.answer_template to maillon_app;

-- A code that has served its time, a browser whose day is over.
create policy outlived on referrals.sheet_code for delete to maillon_definer using (expires_at < ctx.now() - interval '1 day');
create policy weighed on referrals.sheet_code for select to maillon_definer using (expires_at < ctx.now() - interval '1 day');
create policy outlived on referrals.sheet_pass for delete to maillon_definer using (expires_at < ctx.now());
grant select, delete on referrals.sheet_code, referrals.sheet_pass to maillon_definer;

-- The clocks write letters.
grant insert on platform.mail to maillon_worker;

select platform.annotate('referrals.sheet_code', 'open the sheet to who reads the address written to', 'a day after it closed', 'id', 'link_id', 'code_hash', 'made_at', 'expires_at', 'used_at');
select platform.annotate('referrals.sheet_pass', 'open the sheet in the browser where the code was given', '8 hours', 'pass_hash', 'link_id', 'made_at', 'expires_at');
select platform.annotate('referrals.answer_template', 'answer many requests without writing each time', 'until the organisation removes it', 'id', 'organisation_id', 'step', 'reason', 'title', 'words', 'alternative', 'created_at', 'version');
