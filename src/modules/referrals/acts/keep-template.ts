import { holds } from '#kernel/actor.ts'
import { refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, optionalChoice, optionalText, text, z } from '#platform/fields.ts'
import { refusalReasons } from '../domain/reasons.ts'
import { aTemplate, templateSteps } from '../domain/template.ts'
import { addTemplate } from '../template-store.ts'

export const keepTemplate = act({
  name: 'keep-answer-template',
  title: 'Garder une réponse toute prête',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({
    title: text(80),
    step: choice(templateSteps),
    reason: optionalChoice(refusalReasons),
    words: optionalText(2000),
    alternative: optionalText(2000),
  }),
  load: async (_, __, { actor }) =>
    actor.signedIn && actor.organisationId !== null ? { organisationId: actor.organisationId } : undefined,
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser', 'manager'),
  decide({ organisationId }, written, { newId, now }) {
    const made = aTemplate(written)
    if (!made.ok) return refused(made.reason)
    return { ok: true, value: { ...made.value, id: newId<'answer-template'>(), organisationId, at: now } }
  },
  save: addTemplate,
  audit: ({ id, organisationId }) => ({ about: id, organisation: organisationId }),
})
