import type { Child } from 'hono/jsx'
import { blankForm } from '#platform/form-state.ts'
import { Bilingual } from '../bilingual.tsx'
import { Card, Cards, Columns } from '../card.tsx'
import { Confirm, Details } from '../dialog.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Button, Form, LinkButton } from '../form.tsx'
import { formatDay } from '../format.ts'
import { Notice } from '../notice.tsx'
import { Pager } from '../pager.tsx'
import { PersonName } from '../person-name.tsx'
import { Status, Tag } from '../status.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Table } from '../table.tsx'
import { TaskList } from '../task-list.tsx'
import { galleryCatalogue } from './messages.ts'
import type { Sample } from './sample.ts'

const someDay = Temporal.PlainDate.from('2027-03-12')

export function Acting({ say, language }: Sample) {
  return (
    <section aria-labelledby="acting">
      <h2 id="acting">{say('actions')}</h2>
      <div class="actions">
        <Button type="button">{say('save')}</Button>
        <Button type="button" kind="secondary">
          {say('save-later')}
        </Button>
        <Button type="button" kind="quiet">
          {say('more')}
        </Button>
        <Button type="button" kind="warning">
          {say('remove')}
        </Button>
        <LinkButton href="/ui" kind="secondary">
          {say('share')}
        </LinkButton>
      </div>
      <Confirm summary={say('remove')}>
        <p>{say('saved-text')}</p>
        <Form action="/ui" form={blankForm} language={language} submit={say('remove')} kind="warning" />
      </Confirm>
      <Details summary={say('why')}>
        <p>{say('why-text')}</p>
      </Details>
      <Pager language={language} previous="/ui?before=1" next="/ui?after=1" />
    </section>
  )
}

export function Lists({ say, language }: Sample) {
  return (
    <section aria-labelledby="lists">
      <h2 id="lists">{say('lists')}</h2>
      <TaskList
        items={[
          { href: '/ui?1', title: say('task'), hint: say('task-hint'), status: { kind: 'neutral', label: say('status-open') } },
          { href: '/ui?2', title: say('share'), status: { kind: 'waiting', label: say('status-waiting') } },
          { href: '/ui?3', title: say('story'), status: { kind: 'done', label: say('status-done') } },
          { href: '/ui?4', title: say('long'), status: { kind: 'attention', label: say('status-attention') } },
          { href: '/ui?5', title: say('outcomes') },
        ]}
      />
      <SummaryList
        language={language}
        items={[
          { label: say('name'), value: <PersonName given="Amina" family="El Fassi" native="أمينة الفاسي" />, change: { href: '/ui' } },
          { label: say('place'), value: <Tag>Saguenay</Tag> },
          { label: say('story'), value: say('story-typed'), change: { href: '/ui', label: say('more') } },
        ]}
      />
      <Table
        caption={say('table')}
        columns={[
          { key: 'who', label: say('person') },
          { key: 'when', label: say('when') },
          { key: 'state', label: say('lists') },
          { key: 'amount', label: say('amount'), numeric: true },
        ]}
        rows={[
          row(
            <PersonName given="Amina" family="El Fassi" native="أمينة الفاسي" />,
            <Status kind="done">{say('status-done')}</Status>,
            '1 250,50 $',
          ),
          row(<PersonName given="Jean-Baptiste" family="Ouédraogo" />, <Status kind="waiting">{say('status-waiting')}</Status>, '80,00 $'),
          row(<PersonName given="Suharto" />, say('long'), '0,00 $'),
        ]}
      />
    </section>
  )

  function row(who: Child, state: Child, amount: string) {
    return { who, when: formatDay(someDay, language), state, amount: <bdi dir="ltr">{amount}</bdi> }
  }
}

export function Messages({ say }: Sample) {
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{say('messages')}</h2>
      <Notice title={say('notice-title')}>
        <p>{say('notice-text')}</p>
      </Notice>
      <Notice kind="done">
        <p>{say('saved-text')}</p>
      </Notice>
      <Notice kind="attention">
        <p>{say('problem-text')}</p>
      </Notice>
      <Notice kind="private">
        <p>{say('private-text')}</p>
      </Notice>
      <Cards>
        <Card title={say('task')} href="/ui?card" eyebrow={say('status-open')} level={3}>
          <p>{say('task-hint')}</p>
        </Card>
        <Card title={say('met')} level={3} footer={<Status kind="done">{say('status-done')}</Status>}>
          <p>{say('met-body')}</p>
        </Card>
        <Card>
          <p>{say('long')}</p>
        </Card>
      </Cards>
      <Columns
        besideLabel={say('why')}
        beside={
          <Card title={say('why')} level={3}>
            <p>{say('why-text')}</p>
          </Card>
        }
      >
        <Card title={say('share')} level={3}>
          <p>{say('notice-text')}</p>
        </Card>
      </Columns>
      <EmptyState title={say('empty-title')} action={{ href: '/ui', label: say('share') }}>
        <p>{say('empty-text')}</p>
      </EmptyState>
      <EmptyState title={say('empty-title')} />
    </section>
  )
}

export function TwoLanguages({ say, language }: Sample) {
  const other = language === 'ar' ? 'fr' : 'ar'
  const words = galleryCatalogue
  return (
    <section aria-labelledby="two-languages">
      <h2 id="two-languages">{say('languages')}</h2>
      <Card>
        <p>
          <Bilingual language={language} first={words[language].question} second={words[other].question} secondLanguage={other} />
        </p>
        <p>
          <Bilingual
            language={other}
            first={words[other]['story-typed']}
            second={words[language]['story-typed']}
            secondLanguage={language}
          />
        </p>
      </Card>
      <div lang="ar" dir="rtl" class="flow">
        <Notice kind="private" title={words.ar['notice-title']}>
          <p>{words.ar['notice-text']}</p>
        </Notice>
      </div>
    </section>
  )
}
