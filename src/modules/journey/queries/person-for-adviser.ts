import type { Actor } from '#kernel/actor.ts'
import type { PersonId } from '#kernel/id.ts'
import { canOpenRecord, findRecord, findTimeZone, type RecordHead } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import { type Adviser, adviserOf } from '../domain/adviser.ts'

/** A record as an adviser comes to it: its top, who comes, and the clocks they both live by. */
export type PersonForAdviser = { record: RecordHead; adviser: Adviser; timeZone: string }

/** Undefined for whoever acts for no organisation, and for a record this session may not know of. Ask `canOpenRecord` before showing it. */
export async function findForAdviser(tx: Tx, personId: PersonId, actor: Actor): Promise<PersonForAdviser | undefined> {
  const adviser = adviserOf(actor)
  if (adviser === undefined) return undefined
  const [record, timeZone] = await Promise.all([findRecord(tx, personId), findTimeZone(tx, adviser.organisationId)])
  return record === undefined ? undefined : { record, adviser, timeZone }
}

/** True for whoever accompanies the person, while she shares that part of her record with the organisation of this session. */
export function maySee(actor: Actor, { record }: PersonForAdviser, part: 'assessment' | 'plan' | 'decision'): boolean {
  return canOpenRecord(actor, record) && record.shares.includes(part)
}
