-- A service with neither an inbox here nor a mailed link answers aloud: who sent notes what was said, by whom and on which day.

alter table referrals.step drop constraint step_way_check;
alter table referrals.step
  add constraint step_way_check check (way in ('screen', 'paper', 'spoken', 'link', 'clock', 'phone', 'in-person')),
  -- The day it was said, and who wrote it down; by_name is then who said it.
  add column said_on date,
  add column noted_by text check (length(noted_by) between 1 and 300),
  add constraint step_noted check ((way in ('phone', 'in-person')) = (said_on is not null) and (said_on is null) = (noted_by is null)
    and (said_on is null or by_side = 'recipient'));

-- Those sent from here whose service can answer in no other way, while her consent stands.
create function ctx.referrals_by_hand() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select r.id from referrals.referral r
    where r.id in (select ctx.referrals_sent()) and r.recipient_id is null and r.sent_at is not null and ctx.referral_stands(r)
      and not exists (select from referrals.answer_link l where l.referral_id = r.id);
end $$;
grant create on schema ctx to maillon_definer;
alter function ctx.referrals_by_hand owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.referrals_by_hand from public;
grant execute on function ctx.referrals_by_hand to maillon_app, maillon_definer;

create policy noted_here on referrals.step for insert to maillon_app
  with check (by_side = 'recipient' and way in ('phone', 'in-person') and not confidential and account_id = (select ctx.account())
    and said_on <= (ctx.now() at time zone 'UTC')::date + 1 and referral_id in (select ctx.referrals_by_hand()));

select platform.annotate('referrals.step', 'know what happened, who said it and why', '2 years after it ended', 'said_on', 'noted_by');
