-- What has outlived its retention is forgotten every hour; the policies themselves say when that is.

create policy outlived on platform.sent_form for delete to maillon_definer using (at < ctx.now() - interval '2 days');
create policy outlived on platform.kept_form for delete to maillon_definer using (until < ctx.now());
create policy outlived on platform.attempt for delete to maillon_definer using (at < ctx.now() - interval '1 day');
create policy outlived on platform.mail for delete to maillon_definer using (coalesce(sent_at, failed_at) < ctx.now() - interval '7 days');
create policy outlived on identity.session for delete to maillon_definer using (least(coalesce(ended_at, ends_at), ends_at) < ctx.now() - interval '90 days');
create policy outlived on identity.sign_in_link for delete to maillon_definer using (expires_at < ctx.now() - interval '7 days');
create policy outlived on identity.card_code for delete to maillon_definer using (expires_at < ctx.now() - interval '90 days');
create policy outlived on identity.challenge for delete to maillon_definer using (expires_at < ctx.now() - interval '10 minutes');
create policy outlived on identity.invitation for delete to maillon_definer
  using (least(coalesce(accepted_at, revoked_at, expires_at), expires_at) < ctx.now() - interval '90 days');

do $$
declare t text;
begin
  foreach t in array array['platform.sent_form', 'platform.kept_form', 'platform.attempt', 'platform.mail', 'identity.session', 'identity.sign_in_link', 'identity.card_code', 'identity.challenge', 'identity.invitation'] loop
    execute format('grant delete on %s to maillon_definer', t);
    -- A delete reaches only the rows that a select policy shows.
    if not exists (select from pg_policies p where p.schemaname || '.' || p.tablename = t and p.roles = '{maillon_definer}' and p.cmd in ('SELECT', 'ALL')) then
      execute format('create policy weighed on %s for select to maillon_definer using (%s)', t,
        (select p.qual from pg_policies p where p.schemaname || '.' || p.tablename = t and p.policyname = 'outlived'));
    end if;
    execute format('grant select on %s to maillon_definer', t);
  end loop;
end $$;

-- Forgets, and says how many rows of each table went.
create function platform.forget_expired() returns table (what text, gone bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t text;
begin
  foreach t in array array['platform.sent_form', 'platform.kept_form', 'platform.attempt', 'platform.mail', 'identity.session', 'identity.sign_in_link', 'identity.card_code', 'identity.challenge', 'identity.invitation'] loop
    what := t;
    -- No condition: the policies `outlived` bound it, for this role, to what must go.
    execute format('delete from %s', t);
    get diagnostics gone = row_count;
    return next;
  end loop;
end $$;
grant create on schema platform to maillon_definer;
alter function platform.forget_expired owner to maillon_definer;
revoke create on schema platform from maillon_definer;
revoke all on function platform.forget_expired from public;
grant execute on function platform.forget_expired to maillon_worker;
