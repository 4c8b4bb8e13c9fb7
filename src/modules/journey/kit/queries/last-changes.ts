import { sql } from 'kysely'
import type { PersonId } from '#kernel/id.ts'
import type { Tx } from '#platform/database.ts'

/** What is written and can be changed, by the name its part has in the dossier. */
export type Written =
  | 'answers'
  | 'means'
  | 'sketch'
  | 'budget'
  | 'loss'
  | 'network'
  | 'field-notes'
  | 'pitch'
  | 'messages'
  | 'evidence'
  | 'plan'
  | 'decision'
  | 'check-points'
  | 'process'

/** When each part was last written, as far as this session may read it; a part with nothing in it is absent. One short query. */
export async function findLastChanges(tx: Tx, personId: PersonId): Promise<Map<Written, Temporal.Instant>> {
  const { rows } = await sql<{ part: Written; at: Temporal.Instant | null }>`
    select 'answers' as part, max(at) as at from journey.answer where person_id = ${personId}
    union all select 'means', max(changed_at) from journey.means_item where person_id = ${personId}
    union all select 'sketch', max(at) from journey.sketch_part where person_id = ${personId}
    union all select 'budget', max(changed_at) from journey.budget_line where person_id = ${personId}
    union all select 'loss', max(at) from journey.loss where person_id = ${personId}
    union all select 'network', max(changed_at) from journey.network_contact where person_id = ${personId}
    union all select 'field-notes', max(changed_at) from journey.field_note where person_id = ${personId}
    union all select 'pitch', max(at) from journey.pitch_answer where person_id = ${personId}
    union all select 'messages', max(changed_at) from journey.message where person_id = ${personId}
    union all select 'evidence', max(changed_at) from journey.evidence_piece where person_id = ${personId}
    union all select 'plan', max(changed_at) from journey.plan_action where person_id = ${personId}
    union all select 'decision', max(at) from journey.decision where person_id = ${personId}
    union all select 'check-points', max(at) from journey.check_point where person_id = ${personId}
    union all select 'process', max(at) from journey.process_word where person_id = ${personId}`.execute(tx)
  return new Map(rows.flatMap(({ part, at }) => (at === null ? [] : [[part, at] as const])))
}
