-- Whom the person knows or wants to meet, and what she learns from those she meets.

-- A first name or a nickname: these are other people, who were asked nothing.
create table journey.network_contact (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  name text not null check (length(name) between 1 and 60),
  origin text not null check (origin in ('family', 'community', 'work', 'school', 'neighbourhood', 'organisation', 'trade', 'other')),
  closeness text not null check (closeness in ('near', 'known', 'to-meet')),
  brings text[] not null default '{}'
    check (brings <@ array['advice', 'hand', 'customers', 'place', 'encouragement', 'language', 'other']),
  words text not null default '' check (length(words) <= 300),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  unique (id, person_id)
);
create index on journey.network_contact (person_id, created_at);

-- A note stands before the meeting with its questions alone; a contact taken out of the map leaves the note without a name.
create table journey.field_note (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  contact_id uuid,
  who text not null default '' check (length(who) <= 200),
  met_on date,
  place text not null default '' check (length(place) <= 200),
  questions text[] not null check (cardinality(questions) = 3 and length(array_to_string(questions, '', '')) <= 900),
  answers text[] not null check (cardinality(answers) = 3 and length(array_to_string(answers, '', '')) <= 6000),
  learned text not null default '' check (length(learned) <= 2000),
  proof text not null default '' check (length(proof) <= 2000),
  next_step text not null default '' check (length(next_step) <= 500),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  foreign key (contact_id, person_id) references journey.network_contact (id, person_id) on delete set null (contact_id)
);
create index on journey.field_note (person_id, met_on);
create index on journey.field_note (contact_id);

do $$
declare t text;
begin
  foreach t in array array['network_contact', 'field_note'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
  end loop;
end $$;

grant select, insert, delete on journey.network_contact, journey.field_note to maillon_app;
grant update (name, origin, closeness, brings, words, changed_at, version) on journey.network_contact to maillon_app;
grant update (contact_id, who, met_on, place, questions, answers, learned, proof, next_step, changed_at, version)
  on journey.field_note to maillon_app;

create policy own on journey.network_contact to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.network_contact for select to maillon_app using (person_id in (select ctx.shared('network')));
create policy own on journey.field_note to maillon_app
  using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()));
create policy shared on journey.field_note for select to maillon_app using (person_id in (select ctx.shared('network')));

select platform.annotate('journey.network_contact', 'the person draws whom she knows', 'as the record', 'id', 'person_id', 'name', 'origin', 'closeness', 'brings', 'words', 'created_at', 'changed_at', 'version');
select platform.annotate('journey.field_note', 'the person keeps what she learned from somebody she met', 'as the record', 'id', 'person_id', 'contact_id', 'who', 'met_on', 'place', 'questions', 'answers', 'learned', 'proof', 'next_step', 'created_at', 'changed_at', 'version');
