import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout, type Shell } from '#ui/layout.tsx'
import { Pager } from '#ui/pager.tsx'
import { boxWords } from '../messages/box.ts'
import { type Shelf, shelves } from '../queries/list-box.ts'

type Props = {
  box: 'inbox' | 'outbox'
  shelf: Shelf | null
  next: string | undefined
  previous: string | undefined
  shell: Shell
  language: Language
  children: Child
}

const blank = { values: {}, errors: {} }

/** What an inbox and an outbox have in common: which shelf, the way to the other box, the lines before and after. */
export function BoxFrame({ box, shelf, next, previous, shell, language, children }: Props) {
  const t = boxWords(language)
  const here = box === 'inbox' ? routes.referralInbox : routes.referralOutbox
  const other = box === 'inbox' ? 'outbox' : 'inbox'
  return (
    <Layout shell={shell} title={t(box)} lead={t(box === 'inbox' ? 'inboxLead' : 'outboxLead')} width="wide">
      <ul class="plain-links">
        <li>
          <a href={other === 'inbox' ? routes.referralInbox : routes.referralOutbox}>{t(other)}</a>
        </li>
        <li>
          <a href={routes.answerTemplates}>{t('templates')}</a>
        </li>
      </ul>
      <Form action={here} method="get" inline form={blank} language={language} submit={t('show')} kind="secondary" label={t('shelf')}>
        <RadioGroup
          name="shelf"
          legend={t('shelf')}
          form={blank}
          language={language}
          stored={shelf ?? ''}
          options={[{ value: '', label: t('all') }, ...shelves.map((each) => ({ value: each, label: t(each) }))]}
        />
      </Form>
      {children}
      <Pager
        language={language}
        previous={previous === undefined ? undefined : href(here, {}, { shelf, before: previous })}
        next={next === undefined ? undefined : href(here, {}, { shelf, after: next })}
      />
    </Layout>
  )
}
