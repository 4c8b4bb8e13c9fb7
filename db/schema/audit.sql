-- audit, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.

create table audit.head (
  -- @purpose prove that no line was cut @keep 6 years
  organisation_id uuid not null,
  sequence bigint not null,
  hash bytea not null,
  constraint head_pkey PRIMARY KEY (organisation_id),
);
alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy chain_kept on audit.head for all to maillon_definer
  using ((sequence >= 0))
  with check ((sequence >= 0));
grant insert, select, update on audit.head to maillon_definer;

create table audit.line (
  -- @purpose prove who did what @keep 6 years
  organisation_id uuid not null,
  sequence bigint not null,
  at timestamp with time zone not null,
  account_id uuid,
  what text not null,
  about uuid,
  detail jsonb not null default '{}'::jsonb,
  previous bytea not null,
  hash bytea not null,
  constraint line_pkey PRIMARY KEY (organisation_id, sequence),
);
alter table audit.line enable row level security;
alter table audit.line force row level security;
create policy chain_grows on audit.line for all to maillon_definer
  using ((sequence >= 0))
  with check ((sequence >= 0));
grant insert, select on audit.line to maillon_definer;

-- function audit.append(organisation uuid, account uuid, what text, about uuid, detail jsonb) returns void, security definer, search_path=pg_catalog, pg_temp; owner maillon_definer; called by maillon_app, maillon_door, maillon_worker
-- function audit.broken(organisation uuid) returns TABLE(sequence bigint, why text), search_path=pg_catalog, pg_temp; owner any; called by public
-- function audit.content(previous bytea, organisation uuid, sequence bigint, at timestamp with time zone, account uuid, what text, about uuid, detail jsonb) returns bytea, search_path=pg_catalog, pg_temp; owner any; called by public
