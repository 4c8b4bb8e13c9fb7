import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { findServiceForUpdate } from '../../cards/card-store.ts'
import { keepers, mayKeep } from '../../cards/domain/rights.ts'
import { criterionFields, rowFields } from '../criterion-fields.ts'
import { writeRows } from '../criterion-store.ts'
import { findCriteria } from '../queries/find-criteria.ts'

const mostRows = 50

export const writeCriteria = act({
  name: 'write-criteria',
  title: 'Écrire les conditions d’un service',
  who: keepers,
  input: rowFields.and(z.looseObject({}).pipe(criterionFields.transform((criterion) => ({ criterion })))),
  async load(tx, { service }) {
    const card = await findServiceForUpdate(tx, service)
    return card === undefined ? undefined : { card, rows: await findCriteria(tx, service) }
  },
  allow: (actor, { card }) => mayKeep(actor, card.organisation),
  decide({ card, rows }, { version, row, criterion }) {
    if (card.version !== version) return refused('changed-elsewhere')
    const written = row < rows.length ? rows.with(row, criterion) : [...rows, criterion]
    return written.length > mostRows ? refused('too-many-rows') : ok({ card, rows: written })
  },
  save: (tx, { card, rows }, { now }) => writeRows(tx, card.id, rows, now),
  audit: ({ card, rows }) => ({ about: card.id, organisation: card.organisation.memberId, detail: { rows: rows.length } }),
})
