import { act } from '#platform/act.ts'
import { day, id, optionalChoice, text, z } from '#platform/fields.ts'
import { indicators } from '../content/competencies.ts'
import { dayIn } from '../domain/adviser.ts'
import { type Observation, observe } from '../domain/observation.ts'
import { keepObservation } from '../observation-store.ts'
import { findForAdviser, maySee } from '../queries/person-for-adviser.ts'

/** Adds what an adviser saw or heard beside what the person says of herself. She reads it and can answer. */
export const writeObservation = act({
  name: 'write-observation',
  title: 'Noter une observation, que la personne lit',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    person: id<'person'>(),
    indicator: optionalChoice(indicators.map((indicator) => indicator.id)),
    observedOn: day,
    body: text(2000),
  }),
  load: (tx, { person }, { actor }) => findForAdviser(tx, person, actor),
  allow: (actor, found) => maySee(actor, found, 'assessment'),
  decide({ record, adviser, timeZone }, { indicator, observedOn, body }, { now, newId }) {
    const observation: Observation = {
      id: newId<'observation'>(),
      indicator,
      body,
      observedOn,
      at: now,
      authorId: adviser.accountId,
      authorName: adviser.name,
      organisationId: adviser.organisationId,
    }
    const observed = observe(observation, dayIn(timeZone, now))
    return observed.ok ? { ok: true, value: { personId: record.id, observation } } : observed
  },
  save: (tx, { personId, observation }) => keepObservation(tx, personId, observation),
  audit: ({ personId, observation }) => ({
    about: personId,
    organisation: observation.organisationId,
    detail: { observation: observation.id },
  }),
})
