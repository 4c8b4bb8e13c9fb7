import type { Tx } from '#platform/database.ts'
import type { AnswerTemplate, TemplateId } from './queries/list-templates.ts'

export async function addTemplate(tx: Tx, template: AnswerTemplate & { at: Temporal.Instant }): Promise<void> {
  const { id, organisationId, step, reason, title, words, alternative, at } = template
  await tx
    .insertInto('referrals.answer_template')
    .values({ id, organisation_id: organisationId, step, reason, title, words, alternative, created_at: at })
    .execute()
}

export async function removeTemplate(tx: Tx, id: TemplateId): Promise<void> {
  await tx.deleteFrom('referrals.answer_template').where('id', '=', id).execute()
}
