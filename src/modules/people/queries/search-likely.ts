import { sql } from 'kysely'
import type { OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import { phoneKeys, searchKeys } from '../domain/name-keys.ts'

/** A record that may be the one looked for: enough to recognise somebody by, and nothing of her path. */
export type Likely = { id: PersonId; name: string; nativeName: string | null; birth: string | null; companions: string[]; mine: boolean }

const most = 10

/**
 * Records of the session's organisation that sound like `name` or have this phone, the likeliest first: those that
 * share most of its words, then those born the same year. At most ten.
 */
export async function searchLikely(
  tx: Tx,
  organisationId: OrganisationId,
  asked: { name: string; birth?: string | null; phone?: string | null },
): Promise<Likely[]> {
  const words = searchKeys(asked.name)
  const needed = Math.min(2, words.length)
  const listed = [...words, ...phoneKeys(asked.phone ?? null).map((key) => [key])].flatMap((any, word) =>
    any.map((key) => ({ key, word: word < words.length ? word : -1 })),
  )
  if (listed.length === 0) return []
  const year = (asked.birth ?? '').slice(0, 4)
  const { rows } = await sql<{
    id: PersonId
    name: string
    native_name: string | null
    birth: string | null
    companions: string[]
    mine: boolean
  }>`
    with wanted as (select * from unnest(${listed.map(({ key }) => key)}::text[], ${listed.map(({ word }) => word)}::int[]) w (key, word)),
    found as (
      select k.person_id, count(distinct w.word) as words, bool_or(w.word = -1) as phoned
      from wanted w join people.name_key k on k.organisation_id = ${organisationId} and k.key = w.key
      group by k.person_id having count(distinct w.word) >= ${needed} or bool_or(w.word = -1)
      order by bool_or(w.word = -1) desc, count(distinct w.word) desc, min(k.sort_name) limit 60
    )
    select p.id, p.name, p.native_name, p.birth,
      array(select distinct a.companion_name from people.accompaniment a where a.person_id = p.id and a.organisation_id = ${organisationId} and a.ended_at is null) as companions,
      exists (select from people.accompaniment a where a.person_id = p.id and a.organisation_id = ${organisationId} and a.account_id = (select ctx.account()) and a.ended_at is null) as mine
    from found f join people.person p on p.id = f.person_id
    order by f.phoned desc, f.words desc, coalesce(left(p.birth, 4) = ${year}, false) desc, p.sort_name, p.id
    limit ${most}`.execute(tx)
  return rows.map(({ native_name, ...row }) => ({ ...row, nativeName: native_name }))
}
