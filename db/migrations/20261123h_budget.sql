-- The money of the project and of the household, month by month, and what the person is willing to lose: hers alone to write.

create table journey.budget (
  person_id uuid primary key references people.person on delete cascade,
  currency text not null check (currency in ('CAD', 'EUR')),
  opening_cents bigint not null default 0 check (opening_cents between 0 and 99999999999),
  first_month date not null check (extract(day from first_month) = 1),
  version integer not null default 1
);

create table journey.budget_line (
  id uuid primary key,
  person_id uuid not null references people.person on delete cascade,
  purse text not null check (purse in ('project', 'household')),
  kind text not null check (kind in ('in', 'out', 'start-up')),
  label text not null check (length(label) between 1 and 200),
  cents bigint not null check (cents between 0 and 99999999999),
  -- Of a start-up cost: the project cannot open its door without it.
  mandatory boolean not null default false,
  -- Of money that comes or goes each month, the first and last months; of a start-up cost, the month when it is paid.
  first_month date check (extract(day from first_month) = 1),
  last_month date check (extract(day from last_month) = 1),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  check (last_month >= first_month),
  check (kind = 'start-up' or not mandatory),
  check (kind <> 'start-up' or last_month is null)
);
create index on journey.budget_line (person_id, created_at);

-- What she can lose, and what she is willing to: money in cents, time in hours a week and months, the rest in her words.
create table journey.loss (
  person_id uuid not null references people.person on delete cascade,
  resource text not null check (resource in ('money', 'time', 'relations', 'reputation')),
  can_words text not null default '' check (length(can_words) <= 1000),
  willing_words text not null default '' check (length(willing_words) <= 1000),
  can_cents bigint check (can_cents between 0 and 99999999999),
  willing_cents bigint check (willing_cents between 0 and 99999999999),
  can_hours smallint check (can_hours between 0 and 168),
  willing_hours smallint check (willing_hours between 0 and 168),
  can_months smallint check (can_months between 0 and 120),
  willing_months smallint check (willing_months between 0 and 120),
  at timestamptz not null,
  version integer not null default 1,
  primary key (person_id, resource),
  check (resource = 'money' or (can_cents is null and willing_cents is null)),
  check (resource = 'time' or (can_hours is null and willing_hours is null and can_months is null and willing_months is null))
);

do $$
declare t text;
begin
  foreach t in array array['budget', 'budget_line', 'loss'] loop
    execute format('alter table journey.%I enable row level security', t);
    execute format('alter table journey.%I force row level security', t);
    execute format('create policy own on journey.%I to maillon_app using (person_id = (select ctx.person())) with check (person_id = (select ctx.person()))', t);
    execute format('create policy shared on journey.%I for select to maillon_app using (person_id in (select ctx.shared(''money'')))', t);
    execute format('grant select, insert on journey.%I to maillon_app', t);
  end loop;
end $$;
grant update (currency, opening_cents, first_month, version) on journey.budget to maillon_app;
grant update (purse, label, cents, mandatory, first_month, last_month, changed_at, version), delete on journey.budget_line to maillon_app;
grant update (can_words, willing_words, can_cents, willing_cents, can_hours, willing_hours, can_months, willing_months, at, version) on journey.loss to maillon_app;

select platform.annotate('journey.budget', 'the person sees whether the money is enough', 'as the record', 'person_id', 'currency', 'opening_cents', 'first_month', 'version');
select platform.annotate('journey.budget_line', 'the person sees whether the money is enough', 'as the record', 'id', 'person_id', 'purse', 'kind', 'label', 'cents', 'mandatory', 'first_month', 'last_month', 'created_at', 'changed_at', 'version');
select platform.annotate('journey.loss', 'the person sets what she is willing to lose', 'as the record', 'person_id', 'resource', 'can_words', 'willing_words', 'can_cents', 'willing_cents', 'can_hours', 'willing_hours', 'can_months', 'willing_months', 'at', 'version');
