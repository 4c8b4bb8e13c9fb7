import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, version, z } from '#platform/fields.ts'
import { processItemIds } from '../../content/process-checklist.ts'
import { isThePerson } from '../../domain/rights.ts'
import { keepProcessWord, lockProcessWord } from '../check-point-store.ts'
import { sayWord } from '../domain/check-point.ts'

/** Her own word on a point of the review. Nobody writes it for her. */
export const sayProcessWord = act({
  name: 'say-process-word',
  title: 'Écrire son mot sur un point de la démarche',
  who: ['person'],
  input: z.object({ item: choice(processItemIds), words: optionalText(1000), version }),
  async load(tx, { item }, { actor }) {
    const record = await findOwnRecord(tx, actor)
    return record === undefined ? undefined : { record, stored: await lockProcessWord(tx, record.id, item) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, stored }, { item, words, version }, { now }) {
    const said = sayWord(stored, words, version, now)
    return said.ok ? { ok: true, value: { personId: record.id, item, word: said.value } } : said
  },
  save: (tx, { personId, item, word }) => keepProcessWord(tx, personId, item, word),
  audit: ({ item }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { point: item } }),
})
