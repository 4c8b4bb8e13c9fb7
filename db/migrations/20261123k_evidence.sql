-- What a person keeps to show: notes, links and files. Files stand here too: decisions, files in the database.

create table journey.evidence_piece (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind in ('note', 'link', 'file')),
  title text not null check (length(title) between 1 and 200),
  happened_on date not null,
  source text not null check (length(source) between 1 and 300),
  words text not null default '' check (length(words) <= 2000),
  url text check (url ~ '^https://' and length(url) <= 2000),
  indicators text[] not null default '{}' check (cardinality(indicators) <= 60),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, person_id),
  check ((kind = 'link') = (url is not null))
);
create index on journey.evidence_piece (person_id, happened_on desc);

create table journey.evidence_action (
  piece_id uuid not null,
  action_id uuid not null,
  person_id uuid not null references people.person on delete cascade,
  primary key (piece_id, action_id),
  foreign key (piece_id, person_id) references journey.evidence_piece (id, person_id) on delete cascade,
  foreign key (action_id, person_id) references journey.plan_action (id, person_id) on delete cascade
);
create index on journey.evidence_action (action_id, person_id);
create index on journey.evidence_action (person_id);

-- One row a file, apart from its piece, so that lists never read the bytes.
create table journey.evidence_file (
  piece_id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  name text not null check (length(name) between 1 and 120),
  content_type text not null check (content_type in ('image/jpeg', 'application/pdf')),
  size integer not null check (size between 1 and 10000000 and size = octet_length(content)),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  foreign key (piece_id, person_id) references journey.evidence_piece (id, person_id) on delete cascade
);
-- Pictures and PDF are compressed already: the server must not try again.
alter table journey.evidence_file alter column content set storage external;
create index on journey.evidence_file (person_id) include (size);

do $$
declare t text;
begin
  foreach t in array array['evidence_piece', 'evidence_action', 'evidence_file'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
    execute format('create policy own on journey.%I to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()))', t);
    execute format('create policy shared on journey.%I for select to maillon_app using (person_id in (select ctx.shared(''evidence'')))', t);
  end loop;
end $$;
grant select, insert, delete on journey.evidence_piece, journey.evidence_action to maillon_app;
grant update (title, happened_on, source, words, url, indicators, changed_at, version) on journey.evidence_piece to maillon_app;
grant select, insert on journey.evidence_file to maillon_app;

select platform.annotate('journey.evidence_piece', 'the person keeps what shows what she can do', 'as the record', 'id', 'person_id', 'kind', 'title', 'happened_on', 'source', 'words', 'url', 'indicators', 'created_at', 'changed_at', 'version');
select platform.annotate('journey.evidence_action', 'the person ties a piece to her plan', 'as the record', 'piece_id', 'action_id', 'person_id');
select platform.annotate('journey.evidence_file', 'the person keeps what shows what she can do', 'as the record', 'piece_id', 'person_id', 'name', 'content_type', 'size', 'sha256', 'content');
