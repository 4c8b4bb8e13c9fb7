import { answerLevels } from '../../content/answer-levels.ts'
import { barriers } from '../../content/barriers.ts'
import { indicators } from '../../content/competencies.ts'
import type { Answer } from '../../domain/assessment.ts'
import { listPersonAnswers } from '../../queries/person-answers.ts'
import type { Value } from '../domain/document.ts'
import { inEachLanguage } from '../in-each-language.ts'
import type { DossierPart } from '../part.ts'
import { known, own, said, say } from './lines.ts'

/** What she says of herself, question by question, in the order of the questions: words, never a number. */
export const answers: DossierPart = {
  id: 'answers',
  group: 'assessment',
  title: say('answers'),
  async read(tx, personId) {
    const given = await listPersonAnswers(tx, personId)
    return indicators.flatMap(({ id, statement }) => {
      const answer = given.get(id)
      return answer === undefined ? [] : [{ kind: 'lines' as const, title: said(statement), lines: linesOf(answer) }]
    })
  },
}

function linesOf({ level, proof, barriers: chosen, wish, at }: Answer) {
  return [
    ...known('level', levelSaid(level)),
    ...known('proof', own(proof)),
    ...known('barriers', barriersSaid(chosen)),
    ...known('wish', own(wish)),
    ...known('answered-at', { kind: 'moment', at }),
  ]
}

function levelSaid(level: Answer['level']): Value | null {
  const found = answerLevels.find(({ id }) => id === level)
  return found === undefined ? null : said(found.label)
}

function barriersSaid(chosen: readonly string[]): Value | null {
  const labels = barriers.filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
  return labels.length === 0 ? null : said(inEachLanguage((each) => labels.map((label) => label[each]).join(each === 'ar' ? '؛ ' : ' ; ')))
}
