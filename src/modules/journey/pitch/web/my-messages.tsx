import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Layout } from '#ui/layout.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { modelOf } from '../content/message-models.ts'
import { saidIn } from '../domain/two-languages.ts'
import { pitch } from '../messages/pitch.ts'
import { shortMessages } from '../messages/short-messages.ts'
import { listMessages } from '../queries/messages.ts'
import { MessageKinds } from './message-kinds.tsx'

export const myMessagesPage = page({
  name: 'my-messages',
  title: 'Mes messages courts',
  path: routes.myMessages,
  who: ['person'],
  input: nothing,
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    return mine === undefined ? undefined : { ...mine, messages: await listMessages(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { messages }, language, shell }) {
    const t = shortMessages(language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: routes.myInstruments, label: pitch(language)('instruments') }}
      >
        {messages.length === 0 ? (
          <p>{t('none-yet')}</p>
        ) : (
          <section aria-labelledby="mine">
            <h2 id="mine">{t('mine')}</h2>
            <TaskList
              items={messages.map((message) => ({
                href: href(routes.myMessage, { message: message.id }),
                title: <MessageTitle kind={modelOf(message.kind).label[language]} whom={message.forWhom} says={t('for', { whom: '' })} />,
                hint: <FirstLine words={saidIn(message)[0]?.words ?? ''} />,
              }))}
            />
          </section>
        )}
        <section aria-labelledby="new">
          <h2 id="new">{t('new')}</h2>
          <p>{t('new-lead')}</p>
          <MessageKinds language={language} />
        </section>
        <TaskList items={[{ href: routes.myPitch, title: t('pitch') }]} />
      </Layout>
    )
  },
})

function MessageTitle({ kind, whom, says }: { kind: string; whom: string; says: string }) {
  if (whom === '') return <>{kind}</>
  return (
    <>
      {kind} · {says}
      <bdi>{whom}</bdi>
    </>
  )
}

/** Enough of a text to know it again. */
function FirstLine({ words }: { words: string }) {
  const line = words.replace(/\s+/g, ' ')
  return <bdi>{line.length > 90 ? `${line.slice(0, 90)}…` : line}</bdi>
}
