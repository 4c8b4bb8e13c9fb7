import { holds } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { id, z } from '#platform/fields.ts'
import { listTemplates } from '../queries/list-templates.ts'
import { removeTemplate } from '../template-store.ts'

export const removeAnswerTemplate = act({
  name: 'remove-answer-template',
  title: 'Retirer une réponse toute prête',
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({ template: id<'answer-template'>() }),
  load: async (tx, { template }) => (await listTemplates(tx)).find(({ id: each }) => each === template),
  allow: (actor, template) =>
    actor.signedIn && actor.organisationId === template.organisationId && holds(actor, 'counsellor', 'cooperative-adviser', 'manager'),
  decide: (template) => ok(template),
  save: (tx, { id: template }) => removeTemplate(tx, template),
  audit: ({ id: template }, _, { actor }) => ({ about: template, organisation: actor.signedIn ? actor.organisationId : null }),
})
