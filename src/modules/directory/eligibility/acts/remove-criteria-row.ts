import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { findServiceForUpdate } from '../../cards/card-store.ts'
import { keepers, mayKeep } from '../../cards/domain/rights.ts'
import { rowFields } from '../criterion-fields.ts'
import { writeRows } from '../criterion-store.ts'
import { findCriteria } from '../queries/find-criteria.ts'

export const removeCriteriaRow = act({
  name: 'remove-criteria-row',
  title: 'Retirer une des conditions d’un service',
  who: keepers,
  input: rowFields,
  async load(tx, { service }) {
    const card = await findServiceForUpdate(tx, service)
    return card === undefined ? undefined : { card, rows: await findCriteria(tx, service) }
  },
  allow: (actor, { card }) => mayKeep(actor, card.organisation),
  decide: ({ card, rows }, { version, row }) =>
    card.version === version ? ok({ card, rows: rows.filter((_, index) => index !== row) }) : refused('changed-elsewhere'),
  save: (tx, { card, rows }, { now }) => writeRows(tx, card.id, rows, now),
  audit: ({ card, rows }) => ({ about: card.id, organisation: card.organisation.memberId, detail: { rows: rows.length } }),
})
