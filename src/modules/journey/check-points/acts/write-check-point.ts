import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { keepCheckPoint } from '../check-point-store.ts'
import { lookBack, ways } from '../domain/check-point.ts'

export const writeCheckPoint = act({
  name: 'write-check-point',
  title: 'Écrire son point d’étape',
  who: ['person'],
  input: z.object({ way: choice(ways), words: optionalText(5000), keeps: optionalText(2000) }),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide: (record, said, { newId, now }) => ({ ok: true, value: { personId: record.id, checkPoint: lookBack(newId(), said, now) } }),
  save: (tx, { personId, checkPoint }) => keepCheckPoint(tx, personId, checkPoint),
  audit: ({ checkPoint }, record) => ({ about: record.id, organisation: record.hostId, detail: { 'check-point': checkPoint.id } }),
})
