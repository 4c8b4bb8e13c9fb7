import type { Words } from '#kernel/language.ts'
import { languages } from '#platform/i18n.ts'
import type { DossierPart } from '../dossier/part.ts'
import { labelsOf } from '../web/labels.ts'
import { modelOf } from './content/message-models.ts'
import { promptById } from './content/pitch-prompts.ts'
import { inSpeechOrder, pitchLengths } from './domain/pitch.ts'
import { type InTwoLanguages, type Said, saidIn } from './domain/two-languages.ts'
import { pitchSentences } from './messages/pitch.ts'
import { messageSentences } from './messages/short-messages.ts'
import { listMessages } from './queries/messages.ts'
import { listPitchAnswers } from './queries/pitch-answers.ts'
import { languageName } from './web/language-names.ts'

/** What she says of herself aloud, in one minute and in three: each prompt in the order of speech, in each language she wrote. */
export const pitchPart: DossierPart = {
  id: 'pitch',
  group: 'pitch',
  title: labelsOf(pitchSentences, 'title'),
  async read(tx, personId) {
    const answers = await listPitchAnswers(tx, personId)
    return pitchLengths
      .map((length) => ({
        kind: 'lines' as const,
        title: { kind: 'said' as const, words: labelsOf(pitchSentences, length) },
        lines: inSpeechOrder(length, answers).flatMap((answer) => linesOf(answer, promptById(answer.prompt).title)),
      }))
      .filter(({ lines }) => lines.length > 0)
  },
}

const forWhom = labelsOf(messageSentences, 'for-whom')
const itsWords = labelsOf(messageSentences, 'words')

/** The short messages she keeps, the last touched first: what each is for, for whom if she said so, and its words. */
export const messagesPart: DossierPart = {
  id: 'messages',
  group: 'pitch',
  title: labelsOf(messageSentences, 'title'),
  async read(tx, personId) {
    return (await listMessages(tx, personId)).map((message) => {
      const { label } = modelOf(message.kind)
      return {
        kind: 'lines',
        title: { kind: 'said', words: label },
        lines: [
          ...(message.forWhom === '' ? [] : [{ label: forWhom, value: { kind: 'own', text: message.forWhom } as const }]),
          ...linesOf(message, itsWords),
        ],
      }
    })
  },
}

/** One line for each language she wrote in; the language is named only when there are two. */
function linesOf(text: InTwoLanguages, label: Words) {
  const said = saidIn(text)
  return said.map(({ language, words }) => ({
    label: said.length === 1 ? label : inLanguage(label, language),
    value: { kind: 'own' as const, text: words },
  }))
}

function inLanguage(label: Words, named: Said['language']): Words {
  return Object.fromEntries(languages.map((language) => [language, `${label[language]} (${languageName(named, language)})`])) as Words
}
