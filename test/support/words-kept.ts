import type { PersonId } from '#kernel/id.ts'
import type { Ask } from './identity-examples.ts'

const from = (table: string, texts: string) => `select unnest(array[${texts}]::text[]) as text from ${table} where person_id = $1`

/** Where the words of each part of a dossier are kept, said apart from the code that reads them. */
const kept: Record<string, string> = {
  'about-me': 'select unnest(array[name, native_name]) as text from people.person where id = $1',
  'reach-me': 'select unnest(array[phone, email]) as text from people.person where id = $1',
  birth: 'select birth::text as text from people.person where id = $1',
  pitch: from('journey.pitch_answer', 'words, other_words'),
  messages: from('journey.message', 'for_whom, words, other_words'),
  means: from('journey.means_item', 'words, serves'),
  sketch: from('journey.sketch_part', 'words'),
  network: from('journey.network_contact', 'name, words'),
  'field-notes': `${from('journey.field_note', 'who, place, learned, proof, next_step')}
    union all select unnest(questions || answers) from journey.field_note where person_id = $1`,
  budget: from('journey.budget_line', 'label'),
  loss: from('journey.loss', 'can_words, willing_words'),
  decision: from('journey.decision', 'words, attested_name'),
  'check-points': from('journey.check_point', 'words, keeps'),
  plan: `${from('journey.plan_action', 'what, resource, trace, word')} union all ${from('journey.plan_change', 'what, word')}`,
  evidence: `${from('journey.evidence_piece', 'title, source, words, url')} union all ${from('journey.evidence_file', 'name')}`,
  answers: from('journey.answer', 'proof, wish'),
}

/** What somebody wrote in each part, taken from the tables, by the id of the part. Names and codes of a few letters are left out. */
export async function wordsKept(ask: Ask, person: PersonId): Promise<Map<string, string[]>> {
  const words = new Map<string, string[]>()
  for (const [part, query] of Object.entries(kept)) {
    const rows = await ask<{ text: string | null }>(query, [person])
    words.set(part, [...new Set(rows.flatMap(({ text }) => (text !== null && text.length > 6 ? [text] : [])))])
  }
  return words
}
