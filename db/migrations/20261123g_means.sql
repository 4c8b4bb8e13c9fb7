-- What the person starts from, door by door, and her sketch of a project, part by part. Both are written by her alone.

create table journey.means_item (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  door text not null check (door in ('who-i-am', 'what-i-know', 'whom-i-know')),
  words text not null check (length(words) between 1 and 200),
  serves text not null default '' check (length(serves) <= 500),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1
);
create index on journey.means_item (person_id, created_at);

-- A part that was never opened has no row; an empty one says that she does not know yet.
create table journey.sketch_part (
  person_id uuid not null references people.person on delete cascade,
  part text not null check (part in ('problem', 'people', 'offer', 'rules', 'resources', 'partners', 'costs', 'loss', 'deciding')),
  words text not null check (length(words) <= 3000),
  not_yet boolean not null check (not_yet or words <> ''),
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, part)
);

-- What a part said before: for her eyes only, whatever she shares.
create table journey.sketch_before (
  person_id uuid not null references people.person on delete cascade,
  part text not null,
  version integer not null,
  words text not null check (length(words) <= 3000),
  not_yet boolean not null,
  at timestamptz not null,
  primary key (person_id, part, version)
);

do $$
declare t text;
begin
  foreach t in array array['means_item','sketch_part','sketch_before'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
  end loop;
end $$;
grant select, insert, delete on journey.means_item to maillon_app;
grant update (door, words, serves, changed_at, version) on journey.means_item to maillon_app;
grant select, insert on journey.sketch_part, journey.sketch_before to maillon_app;
grant update (words, not_yet, at, version) on journey.sketch_part to maillon_app;

create policy own on journey.means_item to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.means_item for select to maillon_app using (person_id in (select ctx.shared('means')));
create policy own on journey.sketch_part to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.sketch_part for select to maillon_app using (person_id in (select ctx.shared('means')));
create policy own on journey.sketch_before to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));

select platform.annotate('journey.means_item', 'the person sees what she starts from', 'as the record', 'id', 'person_id', 'door', 'words', 'serves', 'created_at', 'changed_at', 'version');
select platform.annotate('journey.sketch_part', 'the person sketches her project', 'as the record', 'person_id', 'part', 'words', 'not_yet', 'at', 'version');
select platform.annotate('journey.sketch_before', 'the person finds again what she wrote', 'as the record', 'person_id', 'part', 'version', 'words', 'not_yet', 'at');
