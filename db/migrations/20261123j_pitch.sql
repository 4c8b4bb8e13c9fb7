-- How the person presents herself aloud, and the short messages she writes: in her language, and in another beside it.

create table journey.pitch_answer (
  person_id uuid not null references people.person on delete cascade,
  length text not null check (length in ('one', 'three')),
  prompt text not null check (prompt ~ '^[a-z]{2,20}$'),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  words text not null default '' check (length(words) <= 2000),
  other_language text check (other_language in ('fr', 'en', 'es', 'it', 'ar')),
  other_words text not null default '' check (length(other_words) <= 2000),
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, length, prompt),
  check (other_words = '' or other_language is not null)
);

create table journey.message (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  kind text not null check (kind ~ '^[a-z-]{2,20}$'),
  for_whom text not null default '' check (length(for_whom) <= 200),
  language text not null check (language in ('fr', 'en', 'es', 'it', 'ar')),
  words text not null default '' check (length(words) <= 2000),
  other_language text check (other_language in ('fr', 'en', 'es', 'it', 'ar')),
  other_words text not null default '' check (length(other_words) <= 2000),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check (words <> '' or other_words <> ''),
  check (other_words = '' or other_language is not null)
);
create index on journey.message (person_id, changed_at desc);

alter table journey.pitch_answer enable row level security;
alter table journey.pitch_answer force row level security;
alter table journey.message enable row level security;
alter table journey.message force row level security;

grant select, insert on journey.pitch_answer, journey.message to maillon_app;
grant update (language, words, other_language, other_words, at, version) on journey.pitch_answer to maillon_app;
grant update (for_whom, language, words, other_language, other_words, changed_at, version) on journey.message to maillon_app;
grant delete on journey.message to maillon_app;

create policy own on journey.pitch_answer to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.pitch_answer for select to maillon_app using (person_id in (select ctx.shared('pitch')));
create policy own on journey.message to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.message for select to maillon_app using (person_id in (select ctx.shared('pitch')));

select platform.annotate('journey.pitch_answer', 'the person prepares what she will say aloud', 'as the record', 'person_id', 'length', 'prompt', 'language', 'words', 'other_language', 'other_words', 'at', 'version');
select platform.annotate('journey.message', 'the person writes short messages that she sends herself', 'as the record', 'id', 'person_id', 'kind', 'for_whom', 'language', 'words', 'other_language', 'other_words', 'created_at', 'changed_at', 'version');
