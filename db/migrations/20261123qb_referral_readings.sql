-- The person also sees who read what she let go to a service: its members, and whoever opened the mailed link.

create or replace function ctx.note_reading(reading uuid, person uuid, what text, reason text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare linked uuid := ctx.referral_by_link();
begin
  insert into people.reading (id, person_id, account_id, organisation_id, reader_name, what, reason, at)
  select reading, person, s.account_id, s.organisation_id, a.name, what, reason, ctx.now()
  from ctx.session() s join identity.account a on a.id = s.account_id
  where s.organisation_id is not null
    and (ctx.organisation_may(person, 'contact')
      or exists (select from referrals.referral r where r.person_id = person and r.id in (select ctx.referrals_received())));
  if found or linked is null then return; end if;
  -- No account: the reader is the service written to, by the name it had then.
  insert into people.reading (id, person_id, account_id, organisation_id, reader_name, what, reason, at)
  select reading, person, '00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', r.card_name, what, reason, ctx.now()
  from referrals.referral r where r.id = linked and r.person_id = person;
end $$;
drop policy left_by_reader on people.reading;
create policy left_by_reader on people.reading for insert to maillon_definer
  with check (account_id = (select ctx.account()) or (account_id = '00000000-0000-0000-0000-000000000000' and (select ctx.referral_by_link()) is not null));
