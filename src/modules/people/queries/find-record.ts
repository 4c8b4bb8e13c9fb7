import { sql } from 'kysely'
import type { Actor } from '#kernel/actor.ts'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import type { Tx } from '#platform/database.ts'
import type { Language } from '#platform/i18n.ts'
import type { FieldGroup, Reach, RecordHead, Stage } from '../domain/record.ts'
import { fieldGroups } from '../domain/record.ts'

/**
 * The top of a record this session may know of: one's own, or one shared with the session's organisation.
 * Undefined for any other, as for one that does not exist. Ask `canOpenRecord` before showing it to an adviser.
 */
export async function findRecord(tx: Tx, personId: PersonId): Promise<RecordHead | undefined> {
  const row = await tx
    .selectFrom('people.person as person')
    .select([
      'person.id',
      'person.name',
      'native_name',
      'person.language',
      'stage',
      'person.organisation_id',
      'person.phone',
      'person.email',
      'reach',
      'birth',
      'account_id',
      'version',
    ])
    .select(
      sql<string[]>`array(select part from unnest(${[...fieldGroups]}::text[]) part where ctx.organisation_may(person.id, part))`.as(
        'shares',
      ),
    )
    .select(
      sql<boolean>`exists (select from people.accompaniment a where a.person_id = person.id and a.account_id = ctx.account()
        and a.organisation_id = ctx.organisation() and a.ended_at is null)`.as('accompanied'),
    )
    .where('person.id', '=', personId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const host = await findOrganisation(tx, row.organisation_id as OrganisationId)
  return {
    id: row.id as PersonId,
    name: row.name,
    nativeName: row.native_name,
    language: row.language as Language,
    stage: row.stage as Stage,
    hostId: row.organisation_id as OrganisationId,
    hostName: host?.name ?? '',
    phone: row.phone,
    email: row.email,
    reach: row.reach as Reach,
    birth: row.birth,
    accountId: row.account_id as AccountId | null,
    accompanied: row.accompanied,
    shares: row.shares as FieldGroup[],
    version: row.version,
  }
}

/** The record whose owner is the account of this session. */
export async function findOwnRecord(tx: Tx, actor: Actor): Promise<RecordHead | undefined> {
  return actor.signedIn && actor.personId !== null ? findRecord(tx, actor.personId) : undefined
}

/** The same record, locked until the transaction ends, for who is about to change it. */
export async function lockRecord(tx: Tx, personId: PersonId): Promise<RecordHead | undefined> {
  await tx.selectFrom('people.person').select('id').where('id', '=', personId).forUpdate().executeTakeFirst()
  return findRecord(tx, personId)
}
