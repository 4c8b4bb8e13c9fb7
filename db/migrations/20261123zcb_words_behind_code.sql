-- What she looks for is hers to let go: by a mailed link alone nobody reads it, the code is asked. The column is closed, a function opens it.

revoke select on referrals.referral from maillon_app;
grant select (id, person_id, organisation_id, account_id, counsellor_name, service_id, service_name, card_id, card_name, recipient_id, state, parts, language,
  follows_id, created_at, changed_at, sent_at, answered_at, answer_by, met_at, ended_at, due_at, first_reminder_at, second_reminder_at, nudged_at, version)
  on referrals.referral to maillon_app;

create function referrals.looks_for(asked uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select r.looks_for from referrals.referral r
    where r.id = asked and (r.person_id = ctx.person()
      or (r.organisation_id = ctx.organisation() and r.person_id in (select ctx.shared('contact')))
      or r.id in (select ctx.referrals_received())
      or (r.id = ctx.referral_by_link() and ctx.link_proved())));
end $$;

-- Only those with criteria have to be left out of a count of criteria: of the others, not even that they exist is said.
create or replace function directory.not_shown() returns setof uuid
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select s.id from directory.service s where (s.state <> 'open' or s.merged_into is not null)
    and exists (select from directory.criterion c where c.service_id = s.id)
  union all select s.id from directory.organisation o join directory.service s on s.organisation_id = o.id where o.closed_on is not null
    and exists (select from directory.criterion c where c.service_id = s.id)
$$;
create policy context on directory.criterion for select to maillon_definer using (service_id is not null);
grant select on directory.criterion to maillon_definer;

grant create on schema referrals to maillon_definer;
alter function referrals.looks_for owner to maillon_definer;
revoke create on schema referrals from maillon_definer;
revoke all on function referrals.looks_for from public;
grant execute on function referrals.looks_for to maillon_app;
