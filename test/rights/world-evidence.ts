import { createHash } from 'node:crypto'
import type { PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { ago, people, person, type Rows, thing } from './names.ts'

/** One file that each person keeps, tied to her action. */
export function rows(): Rows {
  return [
    [
      'journey.evidence_piece',
      people.map((key) => ({
        id: thing('piece', key),
        person_id: person(key),
        kind: 'file',
        title: canary(key, 'piecetitle'),
        happened_on: '2026-11-20',
        source: canary(key, 'piecesource'),
        words: canary(key, 'piecewords'),
        url: null,
        indicators: ['D1-EX-S1'],
        created_at: ago(40),
        changed_at: ago(40),
        version: 1,
      })),
    ],
    [
      'journey.evidence_action',
      people.map((key) => ({ piece_id: thing('piece', key), action_id: thing('action', key), person_id: person(key) })),
    ],
    ['journey.evidence_file', people.map(fileRow)],
  ]
}

function fileRow(key: PersonKey) {
  const content = Buffer.from(`%PDF-1.4 ${canary(key, 'filecontent')} %%EOF`)
  return {
    piece_id: thing('piece', key),
    person_id: person(key),
    name: `${canary(key, 'filename')}.pdf`,
    content_type: 'application/pdf',
    size: content.length,
    sha256: createHash('sha256').update(content).digest(),
    content,
  }
}
