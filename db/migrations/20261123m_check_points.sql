-- What the person writes when she looks back, and what her counsellor asks herself.

-- Never changed: another point d'étape is another row.
create table journey.check_point (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  way text not null check (way in ('continue', 'change', 'stop')),
  words text not null default '' check (length(words) <= 5000),
  keeps text not null default '' check (length(keeps) <= 2000),
  at timestamptz not null
);
create index on journey.check_point (person_id, at desc);

-- Her own word on each point of the review, beside what was ticked.
create table journey.process_word (
  person_id uuid not null references people.person on delete cascade,
  item text not null check (item ~ '^P([1-9]|10)$'),
  words text not null check (length(words) <= 1000),
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, item)
);

-- After a meeting, a counsellor about herself. Nobody else reads it: no role, no consent opens it.
create table journey.self_check (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  account_id uuid not null references identity.account,
  met_on date not null,
  noticed text[] not null default '{}' check (cardinality(noticed) <= 20),
  assumed_from text[] not null default '{}' check (cardinality(assumed_from) <= 20),
  words text not null default '' check (length(words) <= 5000),
  next_time text not null default '' check (length(next_time) <= 1000),
  at timestamptz not null
);
create index on journey.self_check (person_id, account_id, at desc);
create index on journey.self_check (account_id);

do $$
declare t text;
begin
  foreach t in array array['check_point', 'process_word', 'self_check'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
  end loop;
end $$;
grant select, insert on journey.check_point, journey.process_word, journey.self_check to maillon_app;
grant update (words, at, version) on journey.process_word to maillon_app;
grant delete on journey.self_check to maillon_app;

-- As ctx.shared, for what a part did not hold at first: a consent opens it only when the wording she agreed to is `earliest` or later.
create function ctx.shared(part text, earliest text) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid := ctx.account(); ours uuid := ctx.organisation(); today date := ctx.today();
begin
  if not ctx.holds('counsellor', 'cooperative-adviser') then return; end if;
  return query
    select a.person_id
    from people.accompaniment a
    where a.account_id = mine and a.organisation_id = ours and a.ended_at is null
      and (select true from people.consent c
        where c.person_id = a.person_id and c.recipient_id = ours and c.purpose = 'accompaniment' and c.field_group = part
          and c.withdrawn_at is null and c.until >= today and c.wording_version >= earliest collate "C" limit 1);
end $$;
grant create on schema ctx to maillon_definer;
alter function ctx.shared(text, text) owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.shared(text, text) from public;
grant execute on function ctx.shared(text, text) to maillon_app, maillon_door, maillon_worker;

create policy own on journey.check_point for select to maillon_app using (person_id = (select ctx.person()));
create policy written_by_person on journey.check_point for insert to maillon_app with check (person_id = (select ctx.person()));
-- The first wording of the part decision, 2026-11, does not speak of points d'étape.
create policy shared on journey.check_point for select to maillon_app using (person_id in (select ctx.shared('decision', '2026-11-23')));

create policy own on journey.process_word to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.process_word for select to maillon_app using (person_id in (select ctx.shared('contact')));

create policy author_alone on journey.self_check to maillon_app
  using (account_id = (select ctx.account()) and (select ctx.roles()) <> '{}')
  with check (account_id = (select ctx.account()) and (select ctx.roles()) <> '{}' and person_id in (select ctx.shared('contact')));

select platform.annotate('journey.check_point', 'the person looks back and says how she goes on', 'as the record', 'id', 'person_id', 'way', 'words', 'keeps', 'at');
select platform.annotate('journey.process_word', 'her own word on how the work was done', 'as the record', 'person_id', 'item', 'words', 'at', 'version');
select platform.annotate('journey.self_check', 'one adviser looks at her own manner', 'until its author removes it, or as the record', 'id', 'person_id', 'account_id', 'met_on', 'noticed', 'assumed_from', 'words', 'next_time', 'at');
