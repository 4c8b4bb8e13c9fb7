import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { processItems } from '../../content/process-checklist.ts'
import { isThePerson } from '../../domain/rights.ts'
import { listMyProcessLines } from '../../queries/my-conversation.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { sayProcessWord } from '../acts/say-process-word.ts'
import { myProcess } from '../messages/my-process.ts'
import { listProcessWords } from '../queries/check-points.ts'
import { MyPoint } from './my-process-point.tsx'

/** The review as the person reads it: what was ticked with her, and her own word on each point. */
export const myProcessPage = page({
  name: 'my-process',
  title: 'Notre façon de travailler',
  path: routes.myProcess,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const [lines, words] = await Promise.all([listMyProcessLines(tx, mine.record.id), listProcessWords(tx, mine.record.id)])
    return { ...mine, lines, words }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { lines, words, timeZone }, language, form, shell }) {
    const t = myProcess(language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.myConversation, label: t('conversation') }}
        styles={['kit.css']}
      >
        <p>{t('how')}</p>
        {processItems.map((item) => (
          <MyPoint
            item={item}
            lines={lines.filter((line) => line.item === item.id)}
            word={words.get(item.id)}
            form={form}
            language={language}
            timeZone={timeZone}
          />
        ))}
        <Card title={t('next-title')}>
          <p>{t('take-stock-hint')}</p>
          <div class="actions">
            <LinkButton href={routes.addCheckPoint}>{t('take-stock')}</LinkButton>
          </div>
        </Card>
        <PrintButton language={language} />
      </Layout>
    )
  },
})

export const sayProcessWordHere = post({
  path: routes.myProcess,
  act: sayProcessWord,
  page: myProcessPage,
  next: ({ item }) => `${routes.myProcess}#${item}`,
  said: (_, language) => myProcess(language)('kept'),
  refusals: {
    'changed-elsewhere': (language) => myProcess(language)('changed'),
    'nothing-said': (language) => myProcess(language)('nothing-said'),
  },
})
