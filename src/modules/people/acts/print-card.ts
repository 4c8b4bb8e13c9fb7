import { sql } from 'kysely'
import type { AccountId } from '#kernel/id.ts'
import { ok } from '#kernel/result.ts'
import { type PrintedCard, printCardFor } from '#modules/identity/index.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { canOpenRecord } from '../domain/record.ts'
import { lockRecord } from '../queries/find-record.ts'

type Printing = {
  personId: string
  newAccount: string /** Filled when it is saved: a code is known only then, and kept nowhere. */
  printed?: PrintedCard
}

/** A way in for somebody without e-mail: her account, its number, and a code that works once. */
export const printCard = act({
  name: 'print-card',
  title: 'Imprimer une carte d’accès',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => lockRecord(tx, person),
  allow: canOpenRecord,
  decide: (record, _, { newId }) => ok<Printing>({ personId: record.id, newAccount: newId() }),
  async save(tx, printing, moment) {
    const { rows } = await sql<{
      account: AccountId | null
    }>`select people.open_account(${printing.personId}, ${printing.newAccount}) as account`.execute(tx)
    const account = rows[0]?.account
    if (account === null || account === undefined) throw new Error('the record was shared when the act began')
    printing.printed = await printCardFor(tx, account, moment)
  },
  audit: ({ personId }, _, { actor }) => ({ about: personId, organisation: actor.signedIn ? actor.organisationId : null }),
})
