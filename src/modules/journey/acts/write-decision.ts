import { findOwnRecord } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, optionalText, z } from '#platform/fields.ts'
import { keepDecision, lockLastDecision } from '../decision-store.ts'
import { type DecisionId, decide, outcomes, type SeenDecision } from '../domain/decision.ts'
import { isThePerson } from '../domain/rights.ts'

/** The last decision that the form showed; empty when there was none. */
const seen = optionalText(36).transform((value): SeenDecision => (value === '' ? null : (value as DecisionId)))

export const writeDecision = act({
  name: 'write-decision',
  title: 'Écrire sa décision',
  who: ['person'],
  input: z.object({ outcome: choice(outcomes), words: optionalText(5000), last: seen }),
  async load(tx, _, { actor }) {
    const record = await findOwnRecord(tx, actor)
    return record === undefined ? undefined : { record, last: await lockLastDecision(tx, record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  decide({ record, last }, { outcome, words, last: seen }, { newId, now }) {
    const decided = decide(last, newId(), { outcome, words }, seen, now)
    return decided.ok ? { ok: true, value: { personId: record.id, decision: decided.value } } : decided
  },
  save: (tx, { personId, decision }) => keepDecision(tx, personId, decision),
  audit: ({ decision }, { record }) => ({ about: record.id, organisation: record.hostId, detail: { decision: decision.id } }),
})
