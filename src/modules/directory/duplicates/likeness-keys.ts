import { type RawBuilder, sql } from 'kysely'
import type { Kind } from './domain/pair.ts'

type Ids = readonly string[]

const spotsOf = {
  organisation: sql`select t.organisation_id as card_id, t.id, t.latitude, t.longitude from directory.site t where t.latitude is not null`,
  service: sql`select at.service_id as card_id, t.id, t.latitude, t.longitude
    from directory.service_site at join directory.site t on t.id = at.site_id where t.latitude is not null`,
} satisfies Record<Kind, RawBuilder<unknown>>

// Of a file, the one that its last bringing names.
const hands = {
  organisation: sql`case o.source when 'here' then o.id::text else concat_ws(' ', o.source,
    (select p.file from directory.provenance p where p.kind = 'organisation' and p.source = o.source and p.source_id = o.source_id)) end`,
  service: sql`case s.source when 'here' then s.id::text else concat_ws(' ', s.source,
    (select p.file from directory.provenance p where p.kind = 'service' and p.source = s.source and p.source_id = s.source_id)) end`,
} satisfies Record<Kind, RawBuilder<unknown>>

const cards = {
  organisation: sql`select o.id, o.name, o.phone, o.email, o.website, o.legal_number, o.closed_on is null as offered, ${hands.organisation} as hand
    from directory.organisation o`,
  service: sql`select s.id, s.name, coalesce(s.phone, o.phone) as phone, coalesce(s.email, o.email) as email, coalesce(s.website, o.website) as website,
      o.legal_number, s.state in ('open', 'paused') and o.closed_on is null as offered, ${hands.service} as hand
    from directory.service s join directory.organisation o on o.id = s.organisation_id`,
} satisfies Record<Kind, RawBuilder<unknown>>

/** Of each card (all, or those of `ids`), in short, all that it is compared by: when it differs, the card is compared again. */
export const fingerprints = (kind: Kind, ids?: Ids) => {
  const those = (column: RawBuilder<unknown>) => (ids === undefined ? sql`true` : sql`${column} = any(${ids}::uuid[])`)
  return sql`
    select c.id, hashtextextended(concat_ws(e'\n', c.name, c.phone, c.email, c.website, c.legal_number, c.offered, c.hand, t.spots), 0) as said
    from (${cards[kind]}) c left join (select t.card_id, string_agg(concat_ws(' ', t.latitude, t.longitude), ' ' order by t.id) as spots
      from (${spotsOf[kind]}) t where ${those(sql`t.card_id`)} group by t.card_id) t on t.card_id = c.id
    where ${those(sql`c.id`)}`
}

// An organisation by its first two words, so that a name said in full meets a short one; a service by its whole name.
const nameOf = {
  organisation: sql`split_part(c.name, ' ', 1) || ' ' || split_part(c.name, ' ', 2)`,
  service: sql`c.name`,
} satisfies Record<Kind, RawBuilder<unknown>>

/**
 * What these cards are found by: `key`, `card_id`, `hand`. A key is the name with a fact: nine digits of a phone, an e-mail, a host
 * that is not that of many, a legal number, or a square that holds a place. Squares are those of four grids, each half a square
 * aside: two places within 200 m share one of them, as far north as 63°.
 */
export const keys = (kind: Kind, ids: Ids) => sql`
  select distinct hashtextextended(concat_ws(' ', ${kind}::text, ${nameOf[kind]}, f.fact), 0) as key, c.id as card_id, hashtextextended(c.hand, 0) as hand
  from (select c.id, directory.compared_name(c.name) as name, c.hand, c.email,
      right(nullif(regexp_replace(c.phone, '\\D', '', 'g'), ''), 9) as phone,
      regexp_replace(lower(substring(c.website from '^https?://([^/:?#]+)')), '^www\\.', '') as host,
      upper(regexp_replace(c.legal_number, '[^0-9A-Za-z]', '', 'g')) as legal
    from (${cards[kind]}) c where c.id = any(${ids}::uuid[]) and c.offered offset 0) c
  cross join lateral (
    select 'phone:' || c.phone as fact where length(c.phone) = 9
    union all select 'email:' || lower(c.email) where c.email is not null
    union all select 'host:' || c.host
      where c.host !~ '(^|\\.)(facebook\\.com|instagram\\.com|linkedin\\.com|google\\.com|helloasso\\.com|youtube\\.com|twitter\\.com|x\\.com)$'
    union all select 'legal:' || c.legal where length(c.legal) >= 5
    union all select 'near' || g || ':' || floor(t.latitude / 0.004 + (g % 2) * 0.5)::int || ':' || floor(t.longitude / 0.008 + (g / 2) * 0.5)::int
      from (${spotsOf[kind]}) t, generate_series(0, 3) g where t.card_id = c.id) f
  where length(c.name) >= 2`
