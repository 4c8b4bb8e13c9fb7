-- The platform's own tables, the roles' doors, and the audit trail.
-- Roles are made before migrations (they belong to the server, not to one database): maillon_app (every request of
-- someone signed in), maillon_door (sign-in only), maillon_worker (jobs), maillon_definer (owns the context functions).

create schema platform;
create schema audit;
create schema ctx;
grant usage on schema platform, audit, ctx to maillon_app, maillon_door, maillon_worker, maillon_definer;

-- Says in each column's comment why it is held and how long; the register of processing is generated from it.
create function platform.annotate(tabled regclass, purpose text, keep text, variadic columns text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare named text;
begin
  foreach named in array columns loop
    execute format('comment on column %s.%I is %L', tabled, named, format('@purpose %s @keep %s', purpose, keep));
  end loop;
end $$;

create table platform.instance (
  only_one boolean primary key default true check (only_one),
  demo boolean not null,
  created_at timestamptz not null default now()
);
grant select on platform.instance to maillon_app, maillon_door, maillon_worker, maillon_definer;

-- One effect for one form, however many times it is sent: the key is made when the form is shown.
create table platform.sent_form (
  once uuid not null,
  sender bytea not null,
  act text not null,
  answer bytea,
  at timestamptz not null default now(),
  primary key (sender, once)
);
create index on platform.sent_form (at);

-- What somebody was typing when her session ended, sealed with a key that only her browser holds.
create table platform.kept_form (
  id uuid primary key,
  account_id uuid not null,
  sealed bytea not null,
  until timestamptz not null
);

create table platform.mail (
  id uuid primary key,
  to_address text not null,
  language text not null,
  subject text not null,
  body text not null,
  link text,
  created_at timestamptz not null,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text
);
create index on platform.mail (created_at desc);

-- Tries at a door, counted per account and per network; keys are hashes, so that the table names nobody.
create table platform.attempt (
  key bytea not null,
  at timestamptz not null
);
create index on platform.attempt (key, at);
create index on platform.attempt (at);
alter table platform.attempt enable row level security;
alter table platform.attempt force row level security;
create policy counted_at_the_door on platform.attempt to maillon_door using (at is not null) with check (at is not null);
grant select, insert, delete on platform.attempt to maillon_door;

alter table platform.sent_form enable row level security;
alter table platform.sent_form force row level security;
alter table platform.kept_form enable row level security;
alter table platform.kept_form force row level security;
alter table platform.mail enable row level security;
alter table platform.mail force row level security;

-- The functions of the context are in plpgsql although they are one query each: a connection keeps their plans, where a
-- function in SQL is planned again by each statement that calls it (measured: 2 ms against 15 for three of them).

-- Moments come from the database's clock, except in a demo, where the clock may be simulated.
create function ctx.now() returns timestamptz
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare asked text := nullif(current_setting('maillon.now', true), '');
begin
  if asked is null or not (select demo from platform.instance) then return now(); end if;
  return asked::timestamptz;
end $$;

create function ctx.session_hash() returns bytea
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return decode(nullif(current_setting('maillon.session', true), ''), 'hex');
end $$;

create policy own_forms on platform.sent_form to maillon_app, maillon_door
  using (sender = coalesce((select ctx.session_hash()), '\x00'::bytea)) with check (sender = coalesce((select ctx.session_hash()), '\x00'::bytea));
grant select, insert on platform.sent_form to maillon_app, maillon_door;
grant update (answer) on platform.sent_form to maillon_app, maillon_door;

-- Anyone may write a letter in the course of an act; only the worker, who posts it, reads it.
create policy letters_written on platform.mail for insert to maillon_app, maillon_door with check (sent_at is null and failed_at is null);
create policy letters_posted on platform.mail to maillon_worker using (created_at is not null) with check (created_at is not null);
grant insert on platform.mail to maillon_app, maillon_door;
grant select, update, delete on platform.mail to maillon_worker;

create table audit.head (
  organisation_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);

create table audit.line (
  organisation_id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  account_id uuid,
  what text not null,
  about uuid,
  detail jsonb not null default '{}',
  previous bytea not null,
  hash bytea not null,
  primary key (organisation_id, sequence)
);
alter table audit.line enable row level security;
alter table audit.line force row level security;
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy chain_kept on audit.head to maillon_definer using (sequence >= 0) with check (sequence >= 0);
create policy chain_grows on audit.line to maillon_definer using (sequence >= 0) with check (sequence >= 0);
grant select, insert, update on audit.head to maillon_definer;
grant select, insert on audit.line to maillon_definer;

-- The bytes a line's hash covers: previous hash, then every field, in a form that no other line can have.
create function audit.content(previous bytea, organisation uuid, sequence bigint, at timestamptz, account uuid, what text, about uuid, detail jsonb)
returns bytea language sql stable set search_path = pg_catalog, pg_temp as $$
  select previous || convert_to(jsonb_build_array(organisation, sequence, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US'), account, what, about, detail)::text, 'UTF8')
$$;

-- Adds one line to an organisation's chain. The head row is locked, so lines of one organisation follow one another.
create function audit.append(organisation uuid, account uuid, what text, about uuid, detail jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare last audit.head; line_at timestamptz := ctx.now(); line_hash bytea;
begin
  insert into audit.head values (organisation, 0, '\x'::bytea) on conflict do nothing;
  select * into last from audit.head h where h.organisation_id = organisation for update;
  line_hash := sha256(audit.content(last.hash, organisation, last.sequence + 1, line_at, account, what, about, detail));
  insert into audit.line values (organisation, last.sequence + 1, line_at, account, what, about, detail, last.hash, line_hash);
  update audit.head h set sequence = last.sequence + 1, hash = line_hash where h.organisation_id = organisation;
end $$;
grant create on schema audit to maillon_definer;
alter function audit.append owner to maillon_definer;
revoke create on schema audit from maillon_definer;
revoke all on function audit.append from public;
grant execute on function audit.append to maillon_app, maillon_door, maillon_worker;

-- Walks a chain and returns the sequence numbers whose line was changed, moved or cut.
create function audit.broken(organisation uuid) returns table (sequence bigint, why text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with lines as (
    select l.*, lag(l.hash, 1, '\x'::bytea) over (order by l.sequence) as before, row_number() over (order by l.sequence) as place
    from audit.line l where l.organisation_id = organisation
  )
  select lines.sequence, case
    when lines.sequence <> place then 'missing before'
    when previous <> before then 'moved'
    else 'changed' end
  from lines
  where lines.sequence <> place or previous <> before
     or hash <> sha256(audit.content(previous, organisation_id, lines.sequence, at, account_id, what, about, detail))
  union all
  select h.sequence, 'cut' from audit.head h
  where h.organisation_id = organisation and not exists (
    select from audit.line l where l.organisation_id = organisation and l.sequence = h.sequence and l.hash = h.hash)
$$;

select platform.annotate('platform.sent_form', 'one effect for one form', '2 days', 'once', 'sender', 'act', 'answer', 'at');
select platform.annotate('platform.kept_form', 'give back what was typed when a session ended', '1 day', 'id', 'account_id', 'sealed', 'until');
select platform.annotate('platform.mail', 'post a letter once', '7 days after it was sent', 'id', 'to_address', 'language', 'subject', 'body', 'link', 'created_at', 'sent_at', 'failed_at', 'failure');
select platform.annotate('audit.line', 'prove who did what', '6 years', 'organisation_id', 'sequence', 'at', 'account_id', 'what', 'about', 'detail', 'previous', 'hash');
select platform.annotate('audit.head', 'prove that no line was cut', '6 years', 'organisation_id', 'sequence', 'hash');
select platform.annotate('platform.attempt', 'slow down guessing', '1 day', 'key', 'at');
