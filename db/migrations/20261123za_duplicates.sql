-- Two cards that may speak of the same thing: what they are found by, which are proposed, and what was decided of them.
-- Nothing here is written when a card is: a job does it, after an import and in the night (decisions/0016).

-- A name as two cards are compared: small letters, no accents, without the words that only say a legal form, nor articles.
-- The same as duplicates/domain/compared-name.ts, which has the last word.
create function directory.compared_name(said text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select left(coalesce(
    (select string_agg(word, ' ' order by place) from unnest(string_to_array(directory.plain(said), ' ')) with ordinality w(word, place)
      where word <> all ('{association,asso,asbl,obnl,osbl,ong,sarl,sas,sa,scop,scic,sca,coop,cooperative,cooperativa,cooperatif,inc,ltd,ltee,limitee,llc,srl,spa,snc,onlus,aps,odv,ets,associazione,asociacion,societe,societa,l,d,le,la,les,un,une,de,du,des,the,of,il,lo,gli,i,di,del,della,el,los,las}'::text[])),
    directory.plain(said)), 300)
$$;

-- Of each card, in short, what it was last compared by: only those that changed since are compared again.
create table directory.compared (
  card_id uuid primary key,
  kind text collate "C" not null check (kind in ('organisation', 'service')),
  said bigint not null
);

-- A row for each fact of a card that another of its name could share. Two cards with a key in common are laid side by side.
create table directory.likeness (
  -- The kind, the name and the fact, made short: two that meet by chance are told apart by the rule.
  key bigint not null,
  card_id uuid not null,
  -- Whose hand wrote the card: one file of one source, which knows that its two cards are two things; here, each card is of its own.
  hand bigint not null,
  primary key (key, card_id)
);
create index on directory.likeness (card_id);

-- Cards that share a key and were written by two hands; the rule says, when they are shown, whether they are likely the same.
create table directory.alike (
  kind text collate "C" not null check (kind in ('organisation', 'service')),
  one uuid not null,
  other uuid not null,
  -- What the list is sorted by.
  name text collate "C" not null check (length(name) <= 300),
  primary key (kind, one, other),
  check (one < other)
);
create index on directory.alike (kind, name, one, other);
create index on directory.alike (one);
create index on directory.alike (other);

create table directory.settled_pair (
  kind text collate "C" not null check (kind in ('organisation', 'service')),
  one uuid not null,
  other uuid not null,
  -- Two different things, not proposed again; or one and the same, and what went from one card to the other, to be given back.
  outcome text not null check (outcome in ('both', 'merged')),
  gone uuid check ((gone is not null) = (outcome = 'merged') and gone in (one, other)),
  services uuid[] not null default '{}' check (array_position(services, null) is null),
  sites uuid[] not null default '{}' check (array_position(sites, null) is null),
  settled_at timestamptz not null,
  primary key (kind, one, other),
  check (one < other)
);
create index on directory.settled_pair (settled_at desc);
create index on directory.settled_pair (gone) where gone is not null;

do $$
declare t text;
begin
  foreach t in array array['compared', 'likeness', 'alike', 'settled_pair'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
  end loop;
end $$;

create policy worked_out on directory.compared to maillon_worker using (card_id is not null) with check (card_id is not null);
grant select, insert, update (said), delete on directory.compared to maillon_worker;
create policy worked_out on directory.likeness to maillon_worker using (card_id is not null) with check (card_id is not null);
grant select, insert, update (hand), delete on directory.likeness to maillon_worker;
create policy worked_out on directory.alike to maillon_worker using (one is not null) with check (one is not null);
grant select, insert, update (name), delete on directory.alike to maillon_worker;
create policy known_to_keepers on directory.alike for select to maillon_app
  using ((select ctx.holds('administrator', 'manager', 'counsellor', 'cooperative-adviser')));
grant select on directory.alike to maillon_app;

create function ctx.keeps_one(kind text, one uuid, other uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case kind when 'organisation' then ctx.keeps_card(one) or ctx.keeps_card(other)
    else exists (select from directory.service s where s.id in (one, other) and ctx.keeps_card(s.organisation_id)) end
$$;
grant create on schema ctx to maillon_definer;
alter function ctx.keeps_one(text, uuid, uuid) owner to maillon_definer;
revoke create on schema ctx from maillon_definer;
revoke all on function ctx.keeps_one(text, uuid, uuid) from public;
grant execute on function ctx.keeps_one(text, uuid, uuid) to maillon_app;
-- Inside the function it is its owner who asks.
grant execute on function ctx.keeps_card(uuid) to maillon_definer;

create policy known_to_keepers on directory.settled_pair for select to maillon_app
  using ((select ctx.holds('administrator', 'manager', 'counsellor', 'cooperative-adviser')));
create policy settled on directory.settled_pair for insert to maillon_app with check (ctx.keeps_one(kind, one, other));
create policy undone on directory.settled_pair for delete to maillon_app using (outcome = 'merged' and ctx.keeps_one(kind, one, other));
grant select, insert, delete on directory.settled_pair to maillon_app;
-- What an import brings under a card that gave way goes to the one that stays, and is given back with the rest.
create policy followed on directory.settled_pair for select to maillon_worker using (outcome = 'merged');
create policy followed_on on directory.settled_pair for update to maillon_worker using (outcome = 'merged') with check (outcome = 'merged');
grant select, update (services, sites) on directory.settled_pair to maillon_worker;

-- The card that stays in the place of this one: itself, unless it was merged, once or several times over.
create function directory.standing_card(organisation uuid) returns uuid
language sql stable parallel safe set search_path = pg_catalog, pg_temp as $$
  with recursive led as (
    select o.id, o.merged_into from directory.organisation o where o.id = organisation
    union
    select o.id, o.merged_into from led join directory.organisation o on o.id = led.merged_into
  )
  select id from led where merged_into is null
$$;

do $$
declare f text;
begin
  foreach f in array array['compared_name(text)', 'standing_card(uuid)'] loop
    execute format('revoke all on function directory.%s from public', f);
    execute format('grant execute on function directory.%s to maillon_worker', f);
  end loop;
end $$;

select platform.annotate('directory.compared', 'two cards of one thing are found', 'as the card', 'card_id', 'kind', 'said');
select platform.annotate('directory.likeness', 'two cards of one thing are found', 'as the card', 'key', 'card_id', 'hand');
select platform.annotate('directory.alike', 'two cards of one thing are found', 'until the two cards are no longer alike', 'kind', 'one', 'other', 'name');
select platform.annotate('directory.settled_pair', 'two cards of one thing are merged once, and can be parted again', 'as long as the directory', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'settled_pair'));
