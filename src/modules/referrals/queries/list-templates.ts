import { sql } from 'kysely'
import type { Id, OrganisationId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'
import type { RefusalReason } from '../domain/reasons.ts'
import type { TemplateStep } from '../domain/template.ts'

export type TemplateId = Id<'answer-template'>
/** An answer that an organisation keeps ready. It names nobody. */
export type AnswerTemplate = {
  id: TemplateId
  organisationId: OrganisationId
  step: TemplateStep
  reason: RefusalReason | null
  title: string
  words: string
  alternative: string
}

/** Those of the session's organisation, by title. */
export async function listTemplates(tx: Tx): Promise<AnswerTemplate[]> {
  const { rows } = await sql<AnswerTemplate>`
    select id, organisation_id as "organisationId", step, reason, title, words, alternative from referrals.answer_template order by title, id`.execute(
    tx,
  )
  return rows
}
