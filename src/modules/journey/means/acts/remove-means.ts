import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { letGo } from '../../domain/removal.ts'
import { isThePerson } from '../../domain/rights.ts'
import { deleteMeansItem, findMeansForUpdate } from '../means-store.ts'

/** Nothing of it is kept: an action that started from it has its own words. */
export const removeMeans = act({
  name: 'remove-means',
  title: 'Retirer un de ses moyens',
  who: ['person'],
  input: z.object({ item: id<'means-item'>(), version }),
  async load(tx, { item }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findMeansForUpdate(tx, item)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, item }, { version }) {
    const gone = letGo(item, version)
    return gone.ok ? { ok: true, value: { personId, item: gone.value } } : gone
  },
  save: (tx, { personId, item }) => deleteMeansItem(tx, personId, item.id),
  audit: ({ item }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { item: item.id } }),
})
