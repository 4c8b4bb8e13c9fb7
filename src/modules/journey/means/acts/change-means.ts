import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { id, version, z } from '#platform/fields.ts'
import { isThePerson } from '../../domain/rights.ts'
import { rewordMeans } from '../domain/means.ts'
import { findMeansForUpdate, saveMeansItem } from '../means-store.ts'
import { meansFields } from './means-fields.ts'

export const changeMeans = act({
  name: 'change-means',
  title: 'Changer un de ses moyens',
  who: ['person'],
  input: z.object({ item: id<'means-item'>(), version, ...meansFields }),
  async load(tx, { item }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    const found = await findMeansForUpdate(tx, item)
    return record === undefined || found === undefined ? undefined : { record, ...found }
  },
  allow: (actor, { personId }) => isThePerson(actor, personId),
  decide({ personId, item }, { version, door, words, serves }, { now }) {
    const reworded = rewordMeans(item, { door, words, serves }, version, now)
    return reworded.ok ? { ok: true, value: { personId, item: reworded.value } } : reworded
  },
  save: (tx, { personId, item }) => saveMeansItem(tx, personId, item),
  audit: ({ item }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { item: item.id } }),
})
