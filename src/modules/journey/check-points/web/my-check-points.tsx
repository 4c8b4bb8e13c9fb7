import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { formatInstantDay } from '../../web/days.ts'
import { Written } from '../../web/person-parts.tsx'
import type { CheckPoint } from '../domain/check-point.ts'
import { checkPoints } from '../messages/check-points.ts'
import { listCheckPoints } from '../queries/check-points.ts'

export const myCheckPointsPage = page({
  name: 'my-check-points',
  title: 'Mes points d’étape',
  path: routes.myCheckPoints,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, written: await listCheckPoints(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { written, timeZone }, language, shell }) {
    const t = checkPoints(language)
    const [last, ...before] = written
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.myInstruments, label: t('home') }}>
        {last === undefined ? (
          <NextStep href={routes.addCheckPoint} title={t('add')} body={t('empty')} />
        ) : (
          <>
            <Card
              eyebrow={t('latest')}
              title={t(last.way)}
              footer={<p class="hint">{t('written-on', { day: formatInstantDay(last.at, timeZone, language) })}</p>}
            >
              <Said checkPoint={last} language={language} />
            </Card>
            <div class="actions">
              <LinkButton href={routes.addCheckPoint}>{t('again')}</LinkButton>
            </div>
          </>
        )}
        {before.length === 0 ? null : (
          <section aria-labelledby="before">
            <h2 id="before">{t('before')}</h2>
            <Timeline
              items={before.map((each) => ({
                when: formatInstantDay(each.at, timeZone, language),
                datetime: each.at.toString(),
                title: t(each.way),
                body: <Said checkPoint={each} language={language} />,
              }))}
            />
          </section>
        )}
        <p class="hint">
          {t('who-reads')} <a href={routes.mySharing}>{t('see-sharing')}</a>
        </p>
        <p>
          <a class="quiet-link" href={routes.myProcess}>
            {t('review')}
          </a>
        </p>
      </Layout>
    )
  },
})

/** Her words of one point d'étape, and what she keeps of it; nothing where she wrote nothing. */
export function Said({ checkPoint: { words, keeps }, language }: { checkPoint: CheckPoint; language: Language }) {
  return (
    <>
      {words === '' ? null : <Written>{words}</Written>}
      {keeps === '' ? null : (
        <>
          <p class="eyebrow">{checkPoints(language)('keeps')}</p>
          <Written>{keeps}</Written>
        </>
      )}
    </>
  )
}
