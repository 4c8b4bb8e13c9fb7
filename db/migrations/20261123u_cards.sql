-- Who says that a card is still true, and who says that something on it is wrong.

create table directory.still_true (
  id uuid primary key,
  organisation_id uuid not null references directory.organisation on delete cascade,
  -- The services that the letter named: the click says nothing of the others.
  services uuid[] not null check (cardinality(services) between 1 and 200 and array_position(services, null) is null),
  token_hash bytea not null unique check (length(token_hash) = 32),
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on directory.still_true (organisation_id, sent_at desc);

create table directory.error_report (
  id uuid primary key,
  service_id uuid not null references directory.service on delete cascade,
  -- Anyone who reads the card, or a referral that was refused as not eligible.
  told_by text not null check (told_by in ('anyone', 'referral')),
  criterion text check (length(criterion) between 1 and 100),
  words text not null check (length(words) between 1 and 2000),
  contact text check (length(contact) between 3 and 320),
  reported_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'done', 'not')),
  answer text not null default '' check (length(answer) <= 2000),
  answered_by text check (length(answered_by) between 1 and 300),
  answered_at timestamptz,
  version integer not null default 1
);
create index on directory.error_report (service_id, state);

do $$
declare t text;
begin
  foreach t in array array['still_true', 'error_report'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
  end loop;
end $$;

create policy counted on directory.still_true for select to maillon_worker using (id is not null);
create policy sent on directory.still_true for insert to maillon_worker with check (used_at is null);
grant select, insert on directory.still_true to maillon_worker;
create policy found on directory.still_true for select to maillon_definer using (id is not null);
create policy answered on directory.still_true for update to maillon_definer using (used_at is null) with check (used_at is not null);
grant select, update (used_at), delete on directory.still_true to maillon_definer;

-- Whoever reads a card may say what is wrong on it; who keeps the card reads it and answers.
create policy told on directory.error_report for insert to maillon_app with check (
  state = 'open' and answer = '' and answered_by is null and answered_at is null
  and exists (select from directory.service s where s.id = service_id));
create policy kept on directory.error_report for select to maillon_app
  using (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
create policy answered on directory.error_report for update to maillon_app
  using (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)))
  with check (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
grant select, insert on directory.error_report to maillon_app;
grant update (state, answer, answered_by, answered_at, contact, version) on directory.error_report to maillon_app;

-- The worker reads cards under the same policy as everybody, and that policy asks.
grant execute on function ctx.keeps_card(uuid) to maillon_worker;

create policy offered on directory.service for select to maillon_definer using (state in ('open', 'paused'));
create policy verified on directory.service for update to maillon_definer using (state in ('open', 'paused')) with check (state in ('open', 'paused'));
grant select, update (verified_on, verified_by) on directory.service to maillon_definer;

-- What a link of the letter opens, whoever holds it: which services, until when, whether it was answered. Nothing for another token.
create function ctx.still_true(hash bytea) returns table (organisation uuid, services uuid[], expires_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.organisation_id, t.services, t.expires_at, t.used_at from directory.still_true t where t.token_hash = hash
$$;

-- The click: the services of the letter that are still offered are true today, by the word of their organisation. Once.
create function ctx.confirm_still_true(hash bytea, today date) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare link directory.still_true;
begin
  select * into link from directory.still_true t where t.token_hash = hash and t.used_at is null and t.expires_at > ctx.now() for update;
  if not found then return false; end if;
  update directory.still_true t set used_at = ctx.now() where t.id = link.id;
  update directory.service s set verified_on = today, verified_by = (select o.name from directory.organisation o where o.id = s.organisation_id)
    where s.id = any(link.services) and s.organisation_id = link.organisation_id and s.merged_into is null;
  return true;
end $$;

grant create on schema ctx to maillon_definer;
alter function ctx.still_true(bytea) owner to maillon_definer;
alter function ctx.confirm_still_true(bytea, date) owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.still_true(bytea), ctx.confirm_still_true(bytea, date) from public;
grant execute on function ctx.still_true(bytea), ctx.confirm_still_true(bytea, date) to maillon_app;

-- A link that ended a year ago, a report answered three months ago or left for two years.
create policy outlived on directory.still_true for delete to maillon_definer using (expires_at < ctx.now() - interval '400 days');
create policy outlived on directory.error_report for delete to maillon_definer
  using (answered_at < ctx.now() - interval '90 days' or reported_at < ctx.now() - interval '2 years');
create policy weighed on directory.error_report for select to maillon_definer
  using (answered_at < ctx.now() - interval '90 days' or reported_at < ctx.now() - interval '2 years');
grant select, delete on directory.error_report to maillon_definer;

-- Every table that has a policy `outlived` is swept: a later table only has to say when its rows have outlived their use.
create or replace function platform.forget_expired() returns table (what text, gone bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t text;
begin
  for t in select format('%I.%I', p.schemaname, p.tablename) from pg_policies p
    where p.policyname = 'outlived' and p.cmd = 'DELETE' and p.roles = '{maillon_definer}' order by 1 loop
    what := t;
    -- No condition: the policies `outlived` bound it, for this role, to what must go.
    execute format('delete from %s', t);
    get diagnostics gone = row_count;
    return next;
  end loop;
end $$;

select platform.annotate('directory.still_true', 'an organisation says in one click that its cards are still true', '400 days after the link ended, so that it is not asked too often', 'id', 'organisation_id', 'services', 'token_hash', 'sent_at', 'expires_at', 'used_at');
select platform.annotate('directory.error_report', 'a wrong card is put right', '90 days after it was answered, or 2 years', 'id', 'service_id', 'told_by', 'criterion', 'words', 'contact', 'reported_at', 'state', 'answer', 'answered_by', 'answered_at', 'version');
