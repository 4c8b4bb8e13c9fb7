import { canOpenRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choices, day, id, optionalText, z } from '#platform/fields.ts'
import { dayIn } from '../../domain/adviser.ts'
import { findForAdviser } from '../../queries/person-for-adviser.ts'
import { assumable, lookAtOneself, noticeable } from '../domain/self-check.ts'
import { keepSelfCheck } from '../self-check-store.ts'

/** The trail says that it was done, not after meeting whom. */
export const writeSelfCheck = act({
  name: 'write-self-check',
  title: 'Revenir sur sa propre manière après une rencontre',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    person: id<'person'>(),
    metOn: day,
    noticed: choices(noticeable),
    assumedFrom: choices(assumable),
    words: optionalText(5000),
    nextTime: optionalText(1000),
  }),
  load: (tx, { person }, { actor }) => findForAdviser(tx, person, actor),
  allow: (actor, { record }) => canOpenRecord(actor, record),
  decide({ record, adviser, timeZone }, { metOn, noticed, assumedFrom, words, nextTime }, { newId, now }) {
    const said = { personId: record.id, accountId: adviser.accountId, metOn, noticed, assumedFrom, words, nextTime }
    return lookAtOneself(newId(), said, now, dayIn(timeZone, now))
  },
  save: (tx, check) => keepSelfCheck(tx, check),
  audit: (_, { adviser }) => ({ about: null, organisation: adviser.organisationId }),
})
