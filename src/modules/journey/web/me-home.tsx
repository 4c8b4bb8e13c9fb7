import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { formatMoment } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Path } from '#ui/path.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../domain/rights.ts'
import type { Stage } from '../domain/stage.ts'
import { home, homeSentences } from '../messages/my-home.ts'
import { findMyHome } from '../queries/my-home.ts'
import { labelsOf } from './labels.ts'
import { myNextStep } from './me-next-step.tsx'
import { MyPlaces } from './me-places.tsx'

// The picture shows the four places of the person's side; what follows the plan is still on the plan's ring.
const drawn: Record<Stage, 'welcome' | 'exploration' | 'decision' | 'plan'> = {
  welcome: 'welcome',
  exploration: 'exploration',
  decision: 'decision',
  plan: 'plan',
  prevalidation: 'plan',
  'hand-over': 'plan',
  'follow-up': 'plan',
  closed: 'plan',
}

export const myHomePage = page({
  name: 'me',
  title: 'Mon accueil',
  path: routes.me,
  who: ['person'],
  menu: { label: labelsOf(homeSentences, 'menu'), order: 1 },
  input: nothing,
  load: (tx, _, moment) => findMyHome(tx, moment),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  waits: true,
  view({ data, language, shell, waiting }) {
    const t = home(language)
    const { record, nextAppointment, timeZone } = data
    const own = myNextStep(data.facts, language)
    const [first = own, ...others] = waiting
    const also = waiting.length === 0 ? [] : [...others, own]
    const name = record.nativeName !== null && language === 'ar' ? record.nativeName : record.name
    return (
      <Layout shell={shell} title={t('hello', { name: `\u2068${name}\u2069` })}>
        <NextStep href={first.href} title={first.title} body={first.body} language={language} />
        {also.length === 0 ? null : (
          <section aria-labelledby="also">
            <h2 id="also">{t('also')}</h2>
            <TaskList items={also.map((each) => ({ href: each.href, title: each.title, hint: each.body }))} />
          </section>
        )}
        {nextAppointment === undefined ? null : (
          <Card eyebrow={t('meeting')} title={formatMoment(nextAppointment.startsAt, timeZone, language)} href={routes.myAppointments}>
            {nextAppointment.place === '' ? null : (
              <p>
                <bdi>{nextAppointment.place}</bdi>
              </p>
            )}
          </Card>
        )}
        <Path
          language={language}
          current={drawn[record.stage]}
          links={{ welcome: routes.myStage, exploration: routes.myAssessment, decision: routes.myDecision, plan: routes.myPlan }}
        />
        <div class="actions">
          <LinkButton href={routes.myStage} kind="quiet">
            {t('change-stage')}
          </LinkButton>
        </div>
        <Card title={t('instruments')} href={routes.myInstruments}>
          <p>{t('instruments-hint')}</p>
        </Card>
        <MyPlaces home={data} language={language} />
      </Layout>
    )
  },
})
