import { choice, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { promptsFor } from '../content/pitch-prompts.ts'
import { inSpeechOrder, type PitchAnswer, type PitchLength, pitchLengths, promptsOf, speeches } from '../domain/pitch.ts'
import { pitch } from '../messages/pitch.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { SpeechFacts } from './speech-facts.tsx'
import { TwoColumns } from './two-columns.tsx'

export const myPitchOfPage = page({
  name: 'my-pitch-of',
  title: 'Me présenter en une ou en trois minutes',
  path: routes.myPitchOf,
  who: ['person'],
  input: z.object({ length: choice(pitchLengths) }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, answers: await listPitchAnswers(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { answers }, input: { length }, language, shell }) {
    const t = pitch(language)
    const said = inSpeechOrder(length, answers)
    return (
      <Layout
        shell={shell}
        title={t(length)}
        lead={t(`${length}-hint`)}
        back={{ href: routes.myPitch, label: t('title') }}
        styles={['pitch.css']}
      >
        {said.length === 0 ? (
          <NextStep
            href={href(routes.myPitchPrompt, { length, prompt: promptsOf[length][0] ?? 'who' })}
            title={t('begin')}
            body={t('begin-body')}
          />
        ) : (
          <NextStep href={href(routes.practisePitch, { length })} title={t('practise')} body={t('practise-body')} />
        )}
        <section aria-labelledby="words">
          <h2 id="words">{t('your-words')}</h2>
          <Prompts length={length} said={said} language={language} />
        </section>
        {said.length === 0 ? null : (
          <section aria-labelledby="aloud">
            <h2 id="aloud">{t('aloud')}</h2>
            <SpeechFacts length={length} speeches={speeches(said)} language={language} />
          </section>
        )}
        <p class="hint">
          {t('yours')} <a href={routes.mySharing}>{t('sharing')}</a>
        </p>
      </Layout>
    )
  },
})

type PromptsProps = { length: PitchLength; said: readonly PitchAnswer[]; language: Language }

/** Each thing that can be said, in the order of speech, with her words and the way to write or change them. */
function Prompts({ length, said, language }: PromptsProps) {
  const t = pitch(language)
  return (
    <SummaryList
      language={language}
      items={promptsFor(length).map(({ id, title }) => {
        const answer = said.find(({ prompt }) => prompt === id)
        const change = { href: href(routes.myPitchPrompt, { length, prompt: id }) }
        return answer === undefined
          ? { label: title[language], value: <span class="hint">{t('unsaid')}</span>, change: { ...change, label: t('write') } }
          : { label: title[language], value: <TwoColumns text={answer} />, change }
      })}
    />
  )
}
