import { type RawBuilder, sql } from 'kysely'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import { searchKeys } from '../domain/name-keys.ts'
import type { Stage } from '../domain/record.ts'

/** One line of the caseload. What is not mine says neither stage nor appointment. */
export type CaseloadLine = {
  id: PersonId
  name: string
  nativeName: string | null
  language: Language
  stage: Stage | null
  next: Temporal.Instant | null
  mine: boolean
  companions: string[]
}

export type CaseloadAsked = {
  scope: 'mine' | 'organisation'
  text: string
  stage: Stage | null
  language: Language | null
  /** The last line of the page before, or the first of the page after. */
  after: string | null
  before: string | null
}

export type CaseloadPage = { lines: CaseloadLine[]; previous: PersonId | undefined; next: PersonId | undefined }

const pageLength = 25

type Row = {
  id: PersonId
  name: string
  native_name: string | null
  language: Language
  stage: Stage | null
  next: Temporal.Instant | null
  mine: boolean
  companions: string[]
}

/** One page of those I accompany, or of my organisation's records, by name. Keyset: nothing is counted. */
export async function listCaseload(
  tx: Tx,
  me: { accountId: AccountId; organisationId: OrganisationId },
  asked: CaseloadAsked,
  now: Temporal.Instant,
): Promise<CaseloadPage> {
  const words = asked.text === '' ? [] : searchKeys(asked.text)
  if (asked.text !== '' && words.length === 0) return { lines: [], previous: undefined, next: undefined }
  const backwards = asked.before !== null
  const found = await pageOf(tx, me, asked, words, backwards)
  const kept = found.slice(0, pageLength)
  const ids = backwards ? kept.reverse() : kept
  const lines = await linesOf(tx, me, ids, now)
  const more = found.length > pageLength
  const [first, last] = [ids[0], ids.at(-1)]
  return {
    lines,
    previous: (backwards ? more : asked.after !== null) ? first : undefined,
    next: (backwards ? asked.before !== null : more) ? last : undefined,
  }
}

async function pageOf(
  tx: Tx,
  me: { accountId: AccountId; organisationId: OrganisationId },
  asked: CaseloadAsked,
  words: string[][],
  backwards: boolean,
): Promise<PersonId[]> {
  const [driving = [], ...others] = words
  const way = backwards ? sql`desc` : sql`asc`
  const places = {
    k: { at: sql`k.sort_name, k.person_id`, order: sql`k.sort_name ${way}, k.person_id ${way}` },
    a: { at: sql`a.sort_name, a.person_id`, order: sql`a.sort_name ${way}, a.person_id ${way}` },
    p: { at: sql`p.sort_name, p.id`, order: sql`p.sort_name ${way}, p.id ${way}` },
  }
  const branch = (from: RawBuilder<unknown>, ordered: 'k' | 'a' | 'p', conditions: RawBuilder<unknown>[]) => {
    const { at, order } = places[ordered]
    const from_ = asked.after ?? asked.before
    const beyond =
      from_ === null
        ? []
        : [sql`(${at}) ${backwards ? sql`<` : sql`>`} (select c.sort_name, c.id from people.person c where c.id = ${from_})`]
    return sql`(select p.id, p.sort_name from ${from} where ${sql.join([...conditions, ...filters(asked), ...beyond], sql` and `)} order by ${order} limit ${pageLength + 1})`
  }
  const mine = sql`a.account_id = ${me.accountId} and a.organisation_id = ${me.organisationId} and a.ended_at is null`
  const branches = driving.map((key) => {
    const keyed = sql`k.organisation_id = ${me.organisationId} and k.key = ${key}`
    const also = others.map(
      (any) =>
        sql`exists (select from people.name_key o where o.organisation_id = ${me.organisationId} and o.person_id = k.person_id and o.sort_name = k.sort_name and o.key in (${sql.join(any)}))`,
    )
    return asked.scope === 'mine'
      ? branch(
          sql`people.name_key k join people.accompaniment a on a.person_id = k.person_id join people.person p on p.id = k.person_id`,
          'k',
          [keyed, mine, ...also],
        )
      : branch(sql`people.name_key k join people.person p on p.id = k.person_id`, 'k', [keyed, ...also])
  })
  if (driving.length === 0) {
    branches.push(
      asked.scope === 'mine'
        ? branch(sql`people.accompaniment a join people.person p on p.id = a.person_id`, 'a', [mine])
        : branch(sql`people.person p`, 'p', [sql`p.organisation_id = ${me.organisationId}`]),
    )
  }
  const { rows } = await sql<{
    id: PersonId
  }>`select id from (${sql.join(branches, sql` union `)}) found order by sort_name ${way}, id ${way} limit ${pageLength + 1}`.execute(tx)
  return rows.map(({ id }) => id)
}

function filters({ scope, stage, language }: CaseloadAsked): RawBuilder<unknown>[] {
  return [
    ...(stage === null || scope !== 'mine' ? [] : [sql`p.stage = ${stage}`]),
    ...(language === null ? [] : [sql`p.language = ${language}`]),
  ]
}

async function linesOf(
  tx: Tx,
  me: { accountId: AccountId; organisationId: OrganisationId },
  ids: PersonId[],
  now: Temporal.Instant,
): Promise<CaseloadLine[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select p.id, p.name, p.native_name, p.language, mine.yes as mine, case when mine.yes then p.stage end as stage, next.at as next,
      array(select distinct o.companion_name from people.accompaniment o where o.person_id = p.id and o.organisation_id = ${me.organisationId} and o.ended_at is null) as companions
    from people.person p
    cross join lateral (select exists (select from people.accompaniment a where a.person_id = p.id and a.organisation_id = ${me.organisationId}
      and a.account_id = ${me.accountId} and a.ended_at is null) as yes) mine
    left join lateral (select min(t.starts_at) as at from people.appointment t where t.person_id = p.id and t.organisation_id = ${me.organisationId}
      and t.state = 'planned' and t.starts_at >= ${now.toString()}::timestamptz) next on mine.yes
    where p.id = any(${ids}::uuid[])
    order by p.sort_name, p.id`.execute(tx)
  return rows.map(({ native_name, ...row }) => ({ ...row, nativeName: native_name }))
}
