import { sql } from 'kysely'
import type { Tx } from '#platform/database.ts'
import { follow, standing } from './follow-merges.ts'

/** A slice of an import: the cards after one position, up to another; those that are new or changed are written. */
export type Slice = { id: string; after: number; until: number; now: Temporal.Instant }

/** Writes a slice of organisations. A card written here is never touched, and neither is who keeps it. */
export async function bringOrganisations(tx: Tx, { id, after, until, now }: Slice): Promise<void> {
  await sql`
    with slice as (
      select c.*, i.all_cards, i.organisation_id as keeper from directory.import_card c join directory.import i on i.id = c.import_id
      where c.import_id = ${id} and c.kind = 'organisation' and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}
    ), written as (
      insert into directory.organisation as o (id, member_id, name, description, written_in, territory, legal_number, networks, website, email, phone,
        source, source_id, source_fields, created_at, changed_at)
      select s.card_id, case when s.all_cards then null else s.keeper end, d.name, d.description, d.written_in, d.territory, d.legal_number, d.networks, d.website, d.email, d.phone,
        s.source, s.source_id, d.source_fields, ${now}, ${now}
      from slice s, jsonb_to_record(s.draft) as d(name text, description text, written_in text, territory text, legal_number text, networks text[],
        website text, email text, phone text, source_fields jsonb)
      on conflict (source, source_id) do update set name = excluded.name, description = excluded.description, written_in = excluded.written_in,
        territory = excluded.territory, legal_number = excluded.legal_number, networks = excluded.networks, website = excluded.website, email = excluded.email,
        phone = excluded.phone, source_fields = excluded.source_fields, changed_at = excluded.changed_at, version = o.version + 1
      returning o.source, o.source_id, o.version
    )
    insert into directory.provenance as p (kind, source, source_id, import_id, file, line, fingerprint, card_version, brought_at)
    select 'organisation', s.source, s.source_id, ${id}, s.file, s.line, s.fingerprint, w.version, ${now}
    from slice s join written w using (source, source_id)
    on conflict (kind, source, source_id) do update set import_id = excluded.import_id, file = excluded.file, line = excluded.line,
      fingerprint = excluded.fingerprint, card_version = excluded.card_version, brought_at = excluded.brought_at`.execute(tx)
}

export async function bringSites(tx: Tx, { id, after, until, now }: Slice): Promise<void> {
  await sql`
    with slice as (
      select c.* from directory.import_card c
      where c.import_id = ${id} and c.kind = 'site' and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}
    ), written as (
      insert into directory.site as t (id, organisation_id, name, address, address_more, postal_code, town, place_id, country, latitude, longitude, accessibility,
        source, source_id, source_fields)
      select s.card_id, ${standing}, d.name, d.address, d.address_more, d.postal_code, d.town, d.place_id, d.country, d.latitude, d.longitude, d.accessibility,
        s.source, s.source_id, d.source_fields
      from slice s join directory.organisation o on o.source = s.source and o.source_id = s.organisation_ref,
        jsonb_to_record(s.draft) as d(name text, address text, address_more text, postal_code text, town text, place_id text, country text,
          latitude double precision, longitude double precision, accessibility text, source_fields jsonb)
      on conflict (source, source_id) do update set organisation_id = excluded.organisation_id, name = excluded.name, address = excluded.address,
        address_more = excluded.address_more, postal_code = excluded.postal_code, town = excluded.town, place_id = excluded.place_id, country = excluded.country,
        latitude = excluded.latitude, longitude = excluded.longitude, accessibility = excluded.accessibility, source_fields = excluded.source_fields
      returning t.source, t.source_id
    )
    insert into directory.provenance as p (kind, source, source_id, import_id, file, line, fingerprint, card_version, brought_at)
    select 'site', s.source, s.source_id, ${id}, s.file, s.line, s.fingerprint, 1, ${now} from slice s join written w using (source, source_id)
    on conflict (kind, source, source_id) do update set import_id = excluded.import_id, file = excluded.file, line = excluded.line,
      fingerprint = excluded.fingerprint, brought_at = excluded.brought_at`.execute(tx)
  await follow(tx, 'site', { id, after, until })
}

/** Writes a slice of services, then ties each to its places. What is searched is made again once, when all is there. */
export async function bringServices(tx: Tx, { id, after, until, now }: Slice): Promise<void> {
  await sql`select set_config('maillon.searched_later', 'on', true)`.execute(tx)
  await sql`
    with slice as (
      select c.* from directory.import_card c
      where c.import_id = ${id} and c.kind = 'service' and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}
    ), written as (
      insert into directory.service as v (id, organisation_id, name, description, written_in, kind, needs, languages, in_person, remote, free, cost_words,
        cost_cents, currency, conditions, audience, audience_words, papers, opening, opening_words, asked_by, asked_how, asked_words, asked_at, areas, weeks,
        hours_a_week, seats, seats_free, seats_said_on, email, phone, contact_name, website, state, source, source_id, source_fields, source_changed_on, created_at, changed_at)
      select s.card_id, ${standing}, d.name, d.description, d.written_in, d.kind, d.needs, d.languages, d.in_person, d.remote, d.free, d.cost_words,
        d.cost_cents, d.currency, d.conditions, d.audience, d.audience_words, d.papers, d.opening, d.opening_words, d.asked_by, d.asked_how, d.asked_words, d.asked_at, d.areas, d.weeks,
        d.hours_a_week, d.seats, d.seats_free, d.seats_said_on, d.email, d.phone, d.contact_name, d.website, d.state, s.source, s.source_id, d.source_fields, d.source_changed_on, ${now}, ${now}
      from slice s join directory.organisation o on o.source = s.source and o.source_id = s.organisation_ref,
        jsonb_to_record(s.draft) as d(name text, description text, written_in text, kind text, needs text[], languages text[], in_person boolean, remote boolean,
          free boolean, cost_words text, cost_cents bigint, currency text, conditions text, audience text[], audience_words text, papers text[], opening jsonb,
          opening_words text, asked_by text[], asked_how text[], asked_words text, asked_at text, areas text[], weeks integer, hours_a_week numeric, seats integer,
          seats_free integer, seats_said_on date, email text, phone text, contact_name text, website text, state text, source_fields jsonb, source_changed_on date)
      on conflict (source, source_id) do update set organisation_id = excluded.organisation_id, name = excluded.name, description = excluded.description,
        written_in = excluded.written_in, kind = excluded.kind, needs = excluded.needs, languages = excluded.languages, in_person = excluded.in_person,
        remote = excluded.remote, free = excluded.free, cost_words = excluded.cost_words, cost_cents = excluded.cost_cents, currency = excluded.currency,
        conditions = excluded.conditions, audience = excluded.audience, audience_words = excluded.audience_words, papers = excluded.papers, opening = excluded.opening,
        opening_words = excluded.opening_words, asked_by = excluded.asked_by, asked_how = excluded.asked_how, asked_words = excluded.asked_words,
        asked_at = excluded.asked_at, areas = excluded.areas, weeks = excluded.weeks, hours_a_week = excluded.hours_a_week, seats = excluded.seats,
        seats_free = excluded.seats_free, seats_said_on = excluded.seats_said_on, email = excluded.email, phone = excluded.phone, contact_name = excluded.contact_name,
        website = excluded.website, state = excluded.state, source_fields = excluded.source_fields, source_changed_on = excluded.source_changed_on,
        changed_at = excluded.changed_at, version = v.version + 1
      returning v.source, v.source_id, v.version
    )
    insert into directory.provenance as p (kind, source, source_id, import_id, file, line, fingerprint, card_version, brought_at)
    select 'service', s.source, s.source_id, ${id}, s.file, s.line, s.fingerprint, w.version, ${now} from slice s join written w using (source, source_id)
    on conflict (kind, source, source_id) do update set import_id = excluded.import_id, file = excluded.file, line = excluded.line,
      fingerprint = excluded.fingerprint, card_version = excluded.card_version, brought_at = excluded.brought_at`.execute(tx)
  await sql`
    delete from directory.service_site x using directory.import_card c join directory.service v on v.source = c.source and v.source_id = c.source_id
    where c.import_id = ${id} and c.kind = 'service' and c.outcome = 'changed' and c.position > ${after} and c.position <= ${until} and x.service_id = v.id`.execute(
    tx,
  )
  await sql`
    insert into directory.service_site (service_id, site_id)
    select v.id, t.id from directory.import_card c
      join directory.service v on v.source = c.source and v.source_id = c.source_id
      join directory.site t on t.source = c.source and t.source_id = any (c.site_refs)
    where c.import_id = ${id} and c.kind = 'service' and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}
    on conflict do nothing`.execute(tx)
  await follow(tx, 'service', { id, after, until })
  await sql`
    select set_config('maillon.searched_later', 'off', true), directory.index_services(array(
      select v.id from directory.import_card c join directory.service v on v.source = c.source and v.source_id = c.source_id
      where c.import_id = ${id} and c.kind = 'service' and c.outcome in ('new', 'changed') and c.position > ${after} and c.position <= ${until}))`.execute(
    tx,
  )
}
