-- Who signs in, where they work, and the context every policy reads.

create schema identity;
grant usage on schema identity to maillon_app, maillon_door, maillon_definer;

create table identity.organisation (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('community', 'cooperative-network', 'cooperative', 'host', 'lab', 'funder', 'operator', 'other')),
  territory text not null check (territory in ('QC', 'FR', 'IT', 'other')),
  time_zone text not null,
  phone text,
  email text,
  created_at timestamptz not null
);

create table identity.account (
  id uuid primary key,
  name text not null check (length(name) between 1 and 300),
  email text check (email = lower(email)),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  second_language text check (second_language in ('fr', 'en', 'es', 'it', 'ar')),
  theme text check (theme in ('light', 'dark')),
  created_at timestamptz not null,
  deactivated_at timestamptz
);
create unique index account_email on identity.account (email);

create table identity.membership (
  id uuid primary key,
  account_id uuid not null references identity.account,
  organisation_id uuid not null references identity.organisation,
  role text not null check (role in ('counsellor', 'cooperative-adviser', 'facilitator', 'host-accountant', 'lab-facilitator', 'manager', 'administrator', 'funder')),
  since timestamptz not null,
  ended_at timestamptz
);
create unique index membership_once on identity.membership (account_id, organisation_id, role) where ended_at is null;
create index on identity.membership (organisation_id);

create table identity.session (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references identity.account,
  organisation_id uuid references identity.organisation,
  way text not null check (way in ('link', 'card', 'pin', 'passkey', 'invitation', 'demo')),
  second_factor_at timestamptz,
  agent text,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  idle interval not null,
  ends_at timestamptz not null,
  ended_at timestamptz
);
create index on identity.session (account_id);

create table identity.sign_in_link (
  token_hash bytea primary key,
  account_id uuid not null references identity.account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  -- An address that opening the link proves: it becomes the account's.
  proves_email text
);
create index on identity.sign_in_link (account_id);

-- A card printed on paper: the number stays with the account, the code works once.
create table identity.card (
  account_id uuid primary key references identity.account,
  number text not null unique
);
create table identity.card_code (
  id uuid primary key,
  account_id uuid not null references identity.account,
  code_hash bytea not null,
  issued_by uuid not null references identity.account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on identity.card_code (account_id);
create table identity.pin (
  account_id uuid primary key references identity.account,
  hash text not null,
  set_at timestamptz not null
);

create table identity.passkey (
  id text primary key,
  account_id uuid not null references identity.account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index on identity.passkey (account_id);
-- Challenges are signed, not stored; only those that served are remembered, until they would have expired.
create table identity.challenge (
  challenge text primary key,
  expires_at timestamptz not null
);

create table identity.totp (
  account_id uuid primary key references identity.account,
  sealed_secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0
);

create table identity.invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  email text not null,
  name text not null,
  language text not null,
  organisation_id uuid not null references identity.organisation,
  role text not null,
  invited_by uuid not null references identity.account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
create index on identity.invitation (organisation_id);

-- In a demo only: the accounts that anyone may try, in the order they are shown, with a word on each.
create table identity.persona (
  account_id uuid primary key references identity.account,
  place integer not null,
  tells jsonb check (tells ?& array['fr', 'en', 'es', 'it', 'ar'])
);

-- The live session behind the token that the request carried; nothing else gives a context.
create function ctx.session() returns identity.session
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare found identity.session; hash bytea := ctx.session_hash(); at timestamptz := ctx.now();
begin
  if hash is null then return null; end if;
  select s.* into found from identity.session s join identity.account a on a.id = s.account_id
  where s.token_hash = hash and s.ended_at is null and s.ends_at > at and s.seen_at + s.idle > at and a.deactivated_at is null;
  return found;
end $$;
create function ctx.account() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (ctx.session()).account_id; end $$;
create function ctx.organisation() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return (ctx.session()).organisation_id; end $$;

-- The roles of this session, in the organisation it acts for; none before the second factor.
create function ctx.roles() returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s identity.session := ctx.session();
begin
  if s.second_factor_at is null then return '{}'; end if;
  return (
    select coalesce(array_agg(m.role order by m.role), '{}') from identity.membership m
    where m.account_id = s.account_id and m.organisation_id = s.organisation_id and m.ended_at is null);
end $$;
create function ctx.holds(variadic wanted text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$ begin return ctx.roles() && wanted; end $$;

grant create on schema ctx to maillon_definer;
alter function ctx.session owner to maillon_definer;
alter function ctx.account owner to maillon_definer;
alter function ctx.organisation owner to maillon_definer;
alter function ctx.roles owner to maillon_definer;
alter function ctx.holds owner to maillon_definer;
revoke create on schema ctx from maillon_definer;

do $$
declare t text;
begin
  foreach t in array array['organisation','account','membership','session','sign_in_link','card','card_code','pin','passkey','challenge','totp','invitation','persona'] loop
    execute format('alter table identity.%I enable row level security', t);
    execute format('alter table identity.%I force row level security', t);
    -- The door holds no session: what it may do is bound by the secrets it is shown. It reaches this schema only.
    execute format('create policy at_the_door on identity.%I to maillon_door using (true) with check (true)', t);
    execute format('grant select, insert, update on identity.%I to maillon_door', t);
  end loop;
end $$;
grant delete on identity.challenge, identity.totp to maillon_door;
create policy context on identity.session for select to maillon_definer using (token_hash is not null);
create policy context on identity.account for select to maillon_definer using (id is not null);
create policy context on identity.membership for select to maillon_definer using (id is not null);
create policy context on identity.organisation for select to maillon_definer using (id is not null);
grant select on identity.session, identity.account, identity.membership, identity.organisation to maillon_definer;

-- Organisations are public: a person must know who can hold her record.
create policy known_to_all on identity.organisation for select to maillon_app using (id is not null);
create policy opened_by_administrator on identity.organisation for insert to maillon_app with check ((select ctx.holds('administrator')));
grant select, insert on identity.organisation to maillon_app;

-- One's own account, and the colleagues of the organisation one acts for.
create policy own on identity.account to maillon_app using (id = (select ctx.account())) with check (id = (select ctx.account()));
create policy colleagues on identity.account for select to maillon_app
  using ((select ctx.roles()) <> '{}' and id in (select m.account_id from identity.membership m where m.organisation_id = (select ctx.organisation())));
grant select on identity.account to maillon_app;
grant update (name, language, second_language, theme) on identity.account to maillon_app;

create policy own on identity.membership for select to maillon_app using (account_id = (select ctx.account()));
create policy of_my_organisation on identity.membership for select to maillon_app
  using (organisation_id = (select ctx.organisation()) and (select ctx.roles()) <> '{}');
create policy of_any_organisation on identity.membership for select to maillon_app using ((select ctx.holds('administrator')));
create policy ended_by_manager on identity.membership for update to maillon_app
  using ((organisation_id = (select ctx.organisation()) and (select ctx.holds('manager'))) or (select ctx.holds('administrator')))
  with check (ended_at is not null);
grant select on identity.membership to maillon_app;
grant update (ended_at) on identity.membership to maillon_app;

create policy own on identity.session for select to maillon_app using (account_id = (select ctx.account()));
-- A session that was ended stays so.
create policy ended on identity.session for update to maillon_app
  using (account_id = (select ctx.account()) and ended_at is null) with check (account_id = (select ctx.account()) and ended_at is not null);
grant select (id, account_id, organisation_id, way, second_factor_at, agent, created_at, seen_at, idle, ends_at, ended_at) on identity.session to maillon_app;
-- Changing organisation changes what one may do: it is done at the door, with a new token.
grant update (ended_at) on identity.session to maillon_app;

create policy own on identity.pin to maillon_app using (account_id = (select ctx.account())) with check (account_id = (select ctx.account()));
grant select (account_id, set_at), insert, update on identity.pin to maillon_app;
create policy own on identity.passkey to maillon_app using (account_id = (select ctx.account())) with check (account_id = (select ctx.account()));
grant select, insert, delete on identity.passkey to maillon_app;
create policy own on identity.totp for select to maillon_app using (account_id = (select ctx.account()));
grant select (account_id, confirmed_at) on identity.totp to maillon_app;

create policy of_my_organisation on identity.invitation to maillon_app
  using ((organisation_id = (select ctx.organisation()) and (select ctx.holds('manager'))) or (select ctx.holds('administrator')))
  with check ((organisation_id = (select ctx.organisation()) and (select ctx.holds('manager')) and role <> 'administrator') or (select ctx.holds('administrator')));
grant select, insert on identity.invitation to maillon_app;
grant update (revoked_at) on identity.invitation to maillon_app;

-- Who shows this token is told what it invites to, and nothing else of the invitation.
create function identity.shown_invitation(hash bytea) returns table (organisation text, role text, name text, email text, expires_at timestamptz, closed boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.name, i.role, i.name, i.email, i.expires_at, i.accepted_at is not null or i.revoked_at is not null or i.expires_at <= ctx.now()
  from identity.invitation i join identity.organisation o on o.id = i.organisation_id where i.token_hash = hash
$$;
create policy shown on identity.invitation for select to maillon_definer using (token_hash is not null);
grant select on identity.invitation to maillon_definer;

-- What a demo shows of itself: its personas and the letters it would have posted. Nothing, anywhere else.
create function identity.demo_personas() returns table (account_id uuid, name text, language text, tells jsonb, works jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.id, a.name, a.language, p.tells, coalesce((
    select jsonb_agg(jsonb_build_object('role', m.role, 'organisation', o.name) order by m.since, m.id)
    from identity.membership m join identity.organisation o on o.id = m.organisation_id where m.account_id = a.id and m.ended_at is null), '[]')
  from identity.persona p join identity.account a on a.id = p.account_id
  where (select demo from platform.instance) and a.deactivated_at is null order by p.place, a.id
$$;
create function identity.demo_letters() returns table (id uuid, to_address text, language text, subject text, body text, link text, created_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.to_address, m.language, m.subject, m.body, m.link, m.created_at from platform.mail m
  where (select demo from platform.instance) order by m.created_at desc, m.id desc limit 50
$$;
create policy shown_in_demo on identity.persona for select to maillon_definer using ((select demo from platform.instance));
create policy shown_in_demo on platform.mail for select to maillon_definer using ((select demo from platform.instance));
grant select on identity.persona, platform.mail to maillon_definer;

-- A lost phone: somebody's manager, never herself, lets her set up another, and every session of hers ends.
create function identity.forget_second_factor(member uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not ctx.holds('manager') or member = ctx.account() or not exists (
    select from identity.membership m where m.account_id = member and m.organisation_id = ctx.organisation() and m.ended_at is null)
  then return; end if;
  delete from identity.totp t where t.account_id = member;
  update identity.session s set ended_at = ctx.now() where s.account_id = member and s.ended_at is null;
end $$;
create policy forgotten_for_colleague on identity.totp to maillon_definer using (account_id <> ctx.account()) with check (false);
create policy ended_for_colleague on identity.session for update to maillon_definer using (account_id <> ctx.account()) with check (ended_at is not null);
grant select, delete on identity.totp to maillon_definer;
grant update (ended_at) on identity.session to maillon_definer;

grant create on schema identity to maillon_definer;
alter function identity.forget_second_factor owner to maillon_definer;
alter function identity.shown_invitation owner to maillon_definer;
alter function identity.demo_personas owner to maillon_definer;
alter function identity.demo_letters owner to maillon_definer;
revoke create on schema identity from maillon_definer;
revoke all on all functions in schema identity from public;
grant execute on all functions in schema identity to maillon_app, maillon_door;
revoke execute on function identity.forget_second_factor from maillon_door;

select platform.annotate('identity.organisation', 'know who accompanies', 'while the organisation uses the service', 'id', 'name', 'kind', 'territory', 'time_zone', 'phone', 'email', 'created_at');
select platform.annotate('identity.account', 'sign in and be addressed', 'until erasure, or 2 years after the last sign-in', 'id', 'name', 'email', 'language', 'second_language', 'theme', 'created_at', 'deactivated_at');
select platform.annotate('identity.membership', 'know who works where', '6 years after it ended', 'id', 'account_id', 'organisation_id', 'role', 'since', 'ended_at');
select platform.annotate('identity.session', 'stay signed in', '90 days after it ended', 'id', 'token_hash', 'account_id', 'organisation_id', 'way', 'second_factor_at', 'agent', 'created_at', 'seen_at', 'idle', 'ends_at', 'ended_at');
select platform.annotate('identity.sign_in_link', 'sign in by mail', '7 days', 'token_hash', 'account_id', 'created_at', 'expires_at', 'used_at', 'proves_email');
select platform.annotate('identity.card', 'sign in without mail', 'as the account', 'account_id', 'number');
select platform.annotate('identity.card_code', 'sign in without mail', '90 days', 'id', 'account_id', 'code_hash', 'issued_by', 'created_at', 'expires_at', 'used_at');
select platform.annotate('identity.pin', 'sign in without mail', 'as the account', 'account_id', 'hash', 'set_at');
select platform.annotate('identity.passkey', 'sign in without a secret to remember', 'as the account', 'id', 'account_id', 'public_key', 'counter', 'transports', 'label', 'created_at', 'used_at');
select platform.annotate('identity.challenge', 'accept a passkey''s answer once', '10 minutes', 'challenge', 'expires_at');
select platform.annotate('identity.persona', 'let anyone try the demo', 'as the demo', 'account_id', 'place', 'tells');
select platform.annotate('identity.totp', 'second factor of staff', 'as the account', 'account_id', 'sealed_secret', 'confirmed_at', 'last_step');
select platform.annotate('identity.invitation', 'let staff join', '90 days after it was answered', 'id', 'token_hash', 'email', 'name', 'language', 'organisation_id', 'role', 'invited_by', 'created_at', 'expires_at', 'accepted_at', 'revoked_at');

-- What was typed when a session ended: put away at the door, given back to the same account only.
create policy put_away on platform.kept_form for insert to maillon_door with check (until > now() - interval '1 day');
create policy given_back on platform.kept_form to maillon_app using (account_id = (select ctx.account())) with check (account_id = (select ctx.account()));
grant insert on platform.kept_form to maillon_door;
grant select, delete on platform.kept_form to maillon_app;
