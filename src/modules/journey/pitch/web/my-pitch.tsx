import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { inSpeechOrder, pitchLengths, speeches } from '../domain/pitch.ts'
import { secondsToSay } from '../domain/speaking-time.ts'
import { pitch } from '../messages/pitch.ts'
import { aboutTime } from '../messages/time.ts'
import { listPitchAnswers } from '../queries/pitch-answers.ts'
import { languageName } from './language-names.ts'

export const myPitchPage = page({
  name: 'my-pitch',
  title: 'Me présenter à voix haute',
  path: routes.myPitch,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, answers: await listPitchAnswers(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { answers }, language, shell }) {
    const t = pitch(language)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.myInstruments, label: t('instruments') }}>
        <Cards>
          {pitchLengths.map((length) => (
            <Card title={t(length)} href={href(routes.myPitchOf, { length })}>
              <p>{t(`${length}-hint`)}</p>
              {speeches(inSpeechOrder(length, answers)).map((speech) => (
                <p class="hint">
                  {t('time-in', {
                    name: languageName(speech.language, language),
                    time: aboutTime(secondsToSay(speech.paragraphs, speech.language), language),
                  })}
                </p>
              ))}
            </Card>
          ))}
        </Cards>
        <TaskList items={[{ href: routes.myMessages, title: t('messages'), hint: t('messages-body') }]} />
      </Layout>
    )
  },
})
