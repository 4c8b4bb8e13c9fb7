-- For whom a service is: criteria that a machine can hold against what a person chose to say of herself.

-- Every status that may be written, by country, and the groups they belong to. The words are in content/statuses.json; a test keeps the two equal.
create function directory.status_codes() returns text[] language sql immutable parallel safe as $$
  select array[
    'ca-citizen', 'ca-permanent-resident', 'ca-protected-person', 'ca-asylum-claimant', 'ca-open-work-permit',
    'ca-closed-work-permit', 'ca-post-graduation-permit', 'ca-study-permit', 'ca-temporary-resident-permit', 'ca-visitor',
    'ca-maintained-status', 'ca-without-permit', 'fr-citizen', 'fr-eu-citizen', 'fr-resident-card', 'fr-long-term-eu-card',
    'fr-refugee-card', 'fr-subsidiary-card', 'fr-stateless-card', 'fr-temporary-protection', 'fr-asylum-certificate',
    'fr-private-life-card', 'fr-employee-card', 'fr-temporary-worker-card', 'fr-seasonal-card', 'fr-entrepreneur-card',
    'fr-talent-card', 'fr-student-card', 'fr-job-search-card', 'fr-visitor-card', 'fr-long-stay-visa', 'fr-algerian-certificate',
    'fr-receipt', 'fr-extension-certificate', 'fr-without-permit', 'it-citizen', 'it-eu-citizen', 'it-long-term-permit',
    'it-asylum-permit', 'it-subsidiary-permit', 'it-special-protection-permit', 'it-temporary-protection-permit',
    'it-asylum-request-permit', 'it-employee-permit', 'it-seasonal-permit', 'it-self-employed-permit', 'it-job-search-permit',
    'it-study-permit', 'it-family-permit', 'it-special-cases-permit', 'it-receipt', 'it-without-permit'
  ]
$$;
create function directory.status_groups() returns text[] language sql immutable parallel safe as $$
  select array[
    'citizen', 'free-movement', 'permanent', 'protected', 'temporary-protection', 'asylum-seeker', 'work', 'study', 'family',
    'waiting', 'visitor', 'without-permit'
  ]
$$;

-- What criteria may be about. A row that speaks of all of them is complete.
create function directory.criterion_names() returns text[] language sql immutable parallel safe as $$
  select array['age', 'residence', 'status', 'area', 'job-seeker', 'level', 'women', 'income-support', 'disability', 'student', 'worker', 'parent']
$$;

-- Sixty-four drawers for words: two lists that share no drawer share no word, which spares most comparisons of lists.
create function directory.drawers(words text[]) returns bigint language sql immutable parallel safe strict as $$
  select coalesce(bit_or(1::bigint << (('x' || substr(md5(word), 1, 2))::bit(8)::integer & 63)), 0) from unnest(words) word
$$;

-- Seven yes-or-no criteria in one number: a bit for each that must be so, another, seven places on, for each that must not.
create function directory.musts(variadic flags boolean[]) returns integer language sql immutable parallel safe as $$
  select coalesce(sum(case when flag then 1 << (place - 1)::integer else 128 << (place - 1)::integer end), 0)::integer
  from unnest(flags) with ordinality as given (flag, place) where flag is not null
$$;

-- Rows of one service: one is enough (OR). Columns of one row: all are needed (AND).
create table directory.criterion (
  service_id uuid not null references directory.service on delete cascade,
  position smallint not null check (position between 1 and 50),
  valid_from date,
  valid_to date,
  -- Kept from the columns below, to read 100,000 rows quickly; what is read most stands first.
  complete boolean not null generated always as (documented @> directory.criterion_names()) stored,
  musts integer not null generated always as
    (directory.musts(job_seeker, women, income_support, disability, student, worker, parent)) stored,
  area_drawers bigint generated always as (directory.drawers(areas)) stored,
  status_drawers bigint generated always as (directory.drawers(statuses)) stored,
  -- Full years and full months on the day asked, both ends included.
  min_age smallint check (min_age between 0 and 120),
  max_age smallint check (max_age between 0 and 120),
  min_months_residence smallint check (min_months_residence between 0 and 1200),
  max_months_residence smallint check (max_months_residence between 0 and 1200),
  -- A language as BCP 47 names it and levels from 0 (none yet), 1 (A1) to 6 (C2).
  level_language text check (level_language ~ '^[a-z]{2,3}$'),
  min_level smallint check (min_level between 0 and 6),
  max_level smallint check (max_level between 0 and 6),
  -- Statuses of a country, or groups of statuses; places of the gazetteer.
  statuses text[] check (cardinality(statuses) between 1 and 100 and array_position(statuses, null) is null
    and statuses <@ (directory.status_codes() || directory.status_groups())),
  areas text[] check (cardinality(areas) between 1 and 2000 and array_position(areas, null) is null),
  job_seeker boolean,
  women boolean check (women),
  income_support boolean,
  disability boolean,
  student boolean,
  worker boolean,
  parent boolean,
  -- What the service spoke of. A NULL column whose name is here restricts nothing; one whose name is not was never said.
  documented text[] not null default '{}' check (array_position(documented, null) is null and documented <@ directory.criterion_names()),
  primary key (service_id, position),
  check (valid_from <= valid_to),
  check (min_age <= max_age),
  check (min_months_residence <= max_months_residence),
  check (min_level <= max_level),
  check ((level_language is null) = (min_level is null and max_level is null)),
  check ((min_age is null and max_age is null) or 'age' = any(documented)),
  check ((min_months_residence is null and max_months_residence is null) or 'residence' = any(documented)),
  check (statuses is null or 'status' = any(documented)),
  check (areas is null or 'area' = any(documented)),
  check (job_seeker is null or 'job-seeker' = any(documented)),
  check (level_language is null or 'level' = any(documented)),
  check (women is null or 'women' = any(documented)),
  check (income_support is null or 'income-support' = any(documented)),
  check (disability is null or 'disability' = any(documented)),
  check (student is null or 'student' = any(documented)),
  check (worker is null or 'worker' = any(documented)),
  check (parent is null or 'parent' = any(documented))
);

-- What a person said, on a day. Ends of a range differ when she said a year or a month only; NULL is what she did not say.
create type directory.facts as (
  day date, min_age integer, max_age integer, min_months integer, max_months integer, statuses text[], status_drawers bigint,
  places text[], maybe_places text[], place_drawers bigint, levels jsonb,
  -- As directory.musts: what she cannot meet after what she said, and what she did not say.
  against integer, unsaid integer
);

-- Full months from one day to another: a month is full on the same day of a later month, or on the day after its last.
create function directory.full_months(since date, day date) returns integer language sql immutable parallel safe as $$
  select ((extract(year from day) - extract(year from since)) * 12 + extract(month from day) - extract(month from since)
    - case when extract(day from day) < extract(day from since) then 1 else 0 end)::integer
$$;

-- Reads what a person said; anything it does not know is an error, never a fact that is false.
create function directory.read_facts(said jsonb, day date) returns directory.facts
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  f directory.facts; stranger text; flags jsonb[];
begin
  if said is null or day is null or jsonb_typeof(said) <> 'object' then raise exception 'facts and a day are needed' using errcode = '22023'; end if;
  select key into stranger from jsonb_object_keys(said) key where key <> all (
    array['birth', 'residence', 'statuses', 'places', 'maybePlaces', 'levels', 'jobSeeker', 'woman', 'incomeSupport', 'disability', 'student', 'worker', 'parent']);
  if stranger is not null then raise exception 'no such fact: %', stranger using errcode = '22023'; end if;
  f.day := day;
  if said ? 'birth' then
    f.min_age := floor(directory.full_months((said #>> '{birth,to}')::date, day) / 12.0);
    f.max_age := floor(directory.full_months((said #>> '{birth,from}')::date, day) / 12.0);
    if f.min_age is null or f.max_age is null then raise exception 'a birth has two ends' using errcode = '22023'; end if;
  end if;
  if said ? 'residence' then
    f.min_months := directory.full_months((said #>> '{residence,to}')::date, day);
    f.max_months := directory.full_months((said #>> '{residence,from}')::date, day);
    if f.min_months is null or f.max_months is null then raise exception 'a residence has two ends' using errcode = '22023'; end if;
  end if;
  if said ? 'statuses' then
    f.statuses := array(select jsonb_array_elements_text(said -> 'statuses'));
    select s into stranger from unnest(f.statuses) s
      where s is null or s <> all (directory.status_codes() || directory.status_groups()) limit 1;
    if found or f.statuses = '{}' then raise exception 'no such status: %', stranger using errcode = '22023'; end if;
    f.status_drawers := directory.drawers(f.statuses);
  end if;
  if said ? 'places' then
    f.places := array(select jsonb_array_elements_text(said -> 'places'));
    f.maybe_places := nullif(array(select jsonb_array_elements_text(coalesce(said -> 'maybePlaces', '[]'))), '{}');
    f.place_drawers := directory.drawers(f.places || f.maybe_places);
  end if;
  f.levels := coalesce(said -> 'levels', '{}');
  flags := array[said -> 'jobSeeker', said -> 'woman', said -> 'incomeSupport', said -> 'disability', said -> 'student', said -> 'worker', said -> 'parent'];
  f.against := directory.musts(variadic array(select not flag::boolean from unnest(flags) with ordinality as g (flag, place) order by place));
  f.unsaid := (select coalesce(sum(129 << (place - 1)::integer), 0) from unnest(flags) with ordinality as g (flag, place) where flag is null);
  return f;
end $$;

-- Does the person meet what this row says? True, false, or NULL when she did not say enough. What the row never said is not looked at.
create function directory.fits(c directory.criterion, f directory.facts) returns boolean
language sql immutable parallel safe as $$
  select
    case when c.musts = 0 then true when c.musts & f.against <> 0 then false when c.musts & f.unsaid <> 0 then null else true end
    and (c.min_age is null or case when c.min_age <= f.min_age then true when c.min_age > f.max_age then false end)
    and (c.max_age is null or case when c.max_age >= f.max_age then true when c.max_age < f.min_age then false end)
    and (c.min_months_residence is null
      or case when c.min_months_residence <= f.min_months then true when c.min_months_residence > f.max_months then false end)
    and (c.max_months_residence is null
      or case when c.max_months_residence >= f.max_months then true when c.max_months_residence < f.min_months then false end)
    and (c.level_language is null or (c.min_level is null or c.min_level <= (f.levels ->> c.level_language)::smallint)
      and (c.max_level is null or c.max_level >= (f.levels ->> c.level_language)::smallint))
    and (c.status_drawers is null or case when c.status_drawers & f.status_drawers = 0 then false else c.statuses && f.statuses end)
    and (c.area_drawers is null or case when c.area_drawers & f.place_drawers = 0 then false
      else c.areas && f.places or case when c.areas && f.maybe_places then null else false end end)
$$;

create function directory.in_force(c directory.criterion, day date) returns boolean language sql immutable parallel safe as $$
  select (c.valid_from is null or c.valid_from <= day) and (c.valid_to is null or c.valid_to >= day)
$$;

-- The least and the most this row may answer once all is said: 0 no, 1 not documented, 3 yes, four bits. Rows of one service join by bit_or.
create function directory.reach(fits boolean, complete boolean) returns integer language sql immutable parallel safe as $$
  select case fits when true then case when complete then 15 else 5 end when false then 0 else case when complete then 12 else 4 end end
$$;

-- From the joined rows to the outcome: 0 no, 1 not documented, 2 yes, 3 to be specified. No row in force: not documented.
create function directory.outcome(reach integer) returns smallint language sql immutable parallel safe as $$
  select case when reach is null then 1 when (reach & 3) <> (reach >> 2) then 3 when reach = 15 then 2 when reach = 5 then 1 else 0 end::smallint
$$;

-- The outcome of one service for one person on a day.
create function directory.eligibility(service uuid, said jsonb, day date) returns smallint language sql stable parallel safe as $$
  select directory.outcome(bit_or(case when c.service_id is not null then directory.reach(directory.fits(c, f), c.complete) end))
  from directory.read_facts(said, day) f
    left join directory.criterion c on c.service_id = service and directory.in_force(c, day)
$$;
revoke all on all functions in schema directory from public;
grant execute on all functions in schema directory to maillon_app, maillon_worker;

-- Facts that somebody with an account asked us to keep for the next service. Nobody else reads them, whatever she shares.
create table directory.kept_facts (
  account_id uuid primary key references identity.account on delete cascade,
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 4000),
  kept_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['criterion', 'kept_facts'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
  end loop;
end $$;
create policy known_to_all on directory.criterion for select to maillon_app, maillon_worker using (service_id is not null);
create policy opened on directory.criterion for insert to maillon_app
  with check (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
create policy removed on directory.criterion for delete to maillon_app
  using (exists (select from directory.service s where s.id = service_id and ctx.keeps_card(s.organisation_id)));
create policy own on directory.kept_facts to maillon_app using (account_id = (select ctx.account())) with check (account_id = (select ctx.account()));
grant select, insert, delete on directory.criterion to maillon_app;
grant select on directory.criterion to maillon_worker;
grant select, insert, delete on directory.kept_facts to maillon_app;
grant update (facts, kept_at) on directory.kept_facts to maillon_app;

select platform.annotate('directory.criterion', 'people know for whom a service is', 'as the service', variadic (select array_agg(column_name::text) from information_schema.columns where table_schema = 'directory' and table_name = 'criterion'));
select platform.annotate('directory.kept_facts', 'one need not say the same thing for each service', 'until the person removes them', 'account_id', 'facts', 'kept_at');
