import { choice, optionalChoice, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { ReadAloud } from '#ui/read-aloud.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { inSpeechOrder, pitchLengths, speeches } from '../domain/pitch.ts'
import { pitch } from '../messages/pitch.ts'
import { practise } from '../messages/practise.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { languageName } from './language-names.ts'
import { PractiseTools } from './practise-tools.tsx'
import { Column } from './two-columns.tsx'

export const practisePitchPage = page({
  name: 'practise-pitch',
  title: 'Dire ma présentation à voix haute',
  path: routes.practisePitch,
  who: ['person'],
  hears: true,
  input: z.object({ length: choice(pitchLengths), speak: optionalChoice(languages).catch(null) }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, answers: await listPitchAnswers(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { answers }, input: { length, speak }, language, shell }) {
    const t = practise(language)
    const written = speeches(inSpeechOrder(length, answers))
    const speech = written.find((each) => each.language === speak) ?? written[0]
    const back = { href: href(routes.myPitchOf, { length }), label: pitch(language)(length) }
    return (
      <Layout
        shell={shell}
        title={pitch(language)('practise')}
        lead={speech === undefined ? undefined : t('lead')}
        back={back}
        styles={['pitch.css']}
        island={speech === undefined ? [] : ['practise']}
      >
        {speech === undefined ? (
          <EmptyState title={t('empty')} action={{ href: back.href, label: t('empty-action') }}>
            {t('empty-body')}
          </EmptyState>
        ) : (
          <>
            <div class="actions">
              {written
                .filter((each) => each !== speech)
                .map((each) => (
                  <a class="button secondary" href={href(routes.practisePitch, { length }, { speak: each.language })}>
                    {t('in-language', { name: languageName(each.language, language) })}
                  </a>
                ))}
              <ReadAloud text={speech.paragraphs.join('\n')} language={speech.language} pageLanguage={language} />
            </div>
            <div class="aloud">
              <Column language={speech.language} words={speech.paragraphs.join('\n')} />
            </div>
            <PractiseTools language={language} />
          </>
        )}
      </Layout>
    )
  },
})
