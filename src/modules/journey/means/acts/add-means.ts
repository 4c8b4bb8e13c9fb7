import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { newMeans } from '../domain/means.ts'
import { addMeansItem } from '../means-store.ts'
import { meansFields } from './means-fields.ts'

export const addToMeans = act({
  name: 'add-means',
  title: 'Ajouter un de ses moyens',
  who: ['person'],
  input: z.object(meansFields),
  load: (tx, _, { actor }) => findOwnRecord(tx, actor),
  allow: (actor, record) => isThePerson(actor, record.id),
  decide: (record, said, { newId, now }) => ({ ok: true, value: { personId: record.id, item: newMeans(newId(), said, now) } }),
  save: (tx, { personId, item }) => addMeansItem(tx, personId, item),
  audit: ({ item }, record) => ({ about: record.id, organisation: record.hostId, detail: { item: item.id } }),
})
