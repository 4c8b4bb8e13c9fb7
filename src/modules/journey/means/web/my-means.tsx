import { nothing } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card, Cards } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { type DoorWords, doorWords } from '../content/doors.ts'
import { behind, type MeansItem } from '../domain/means.ts'
import { means } from '../messages/means.ts'
import { listMeans } from '../queries/list-means.ts'

export const myMeansPage = page({
  name: 'my-means',
  title: 'Mes moyens',
  path: routes.myMeans,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, items: await listMeans(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { items }, language, shell }) {
    const t = means(language)
    const empty = items.length === 0
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} width="wide" back={{ href: routes.myInstruments, label: t('instruments') }}>
        {empty ? <NextStep href={href(routes.addMeans, {}, { door: 'who-i-am' })} title={t('start')} body={t('start-body')} /> : null}
        <Cards>
          {doorWords.map((door) => (
            <DoorCard door={door} items={behind(door.id, items)} language={language} />
          ))}
        </Cards>
        {empty ? null : <NextStep href={routes.mySketch} title={t('sketch')} body={t('sketch-body')} />}
      </Layout>
    )
  },
})

/** One door and what stands behind it; while there is nothing, its question. */
function DoorCard({ door, items, language }: { door: DoorWords; items: MeansItem[]; language: Language }) {
  const t = means(language)
  const title = door.title[language]
  return (
    <Card title={title}>
      {items.length === 0 ? (
        <p class="hint">{door.why[language]}</p>
      ) : (
        <TaskList
          items={items.map(({ id, words, serves }) => ({
            href: href(routes.myMeansItem, { item: id }),
            title: <bdi>{words}</bdi>,
            hint:
              serves === '' ? undefined : (
                <>
                  {t('serves-short')} <bdi>{serves}</bdi>
                </>
              ),
          }))}
        />
      )}
      <div class="actions">
        <LinkButton href={href(routes.addMeans, {}, { door: door.id })} kind="secondary">
          {t('add')}
          <span class="unseen"> : {title}</span>
        </LinkButton>
        {door.id === 'whom-i-know' ? (
          <LinkButton href={routes.myNetwork} kind="quiet">
            {t('network')}
          </LinkButton>
        ) : null}
      </div>
    </Card>
  )
}
