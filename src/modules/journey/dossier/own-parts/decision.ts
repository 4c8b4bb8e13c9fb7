import { outcomes } from '../../content/outcomes.ts'
import type { Decision } from '../../domain/decision.ts'
import { listPersonDecisions } from '../../queries/person-decisions.ts'
import type { Block } from '../domain/document.ts'
import type { DossierPart } from '../part.ts'
import { known, own, said, say } from './lines.ts'

/** What she decided, the latest first: the first is her decision today. */
export const decision: DossierPart = {
  id: 'decision',
  group: 'decision',
  title: say('decision'),
  read: async (tx, personId) => (await listPersonDecisions(tx, personId)).map(blockOf),
}

function blockOf({ outcome, words, at, writing }: Decision): Block {
  const chosen = outcomes.find(({ id }) => id === outcome)
  return {
    kind: 'lines',
    ...(chosen === undefined ? {} : { title: said(chosen.label) }),
    lines: [
      ...known('words', own(words)),
      ...known('decided-at', { kind: 'moment', at }),
      ...(writing.way === 'self'
        ? []
        : [...known('signed-on', { kind: 'day', day: writing.signedOn }), ...known('attested-by', own(writing.attestedName))]),
    ],
  }
}
