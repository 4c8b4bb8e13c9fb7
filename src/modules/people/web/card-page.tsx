import { id, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { PrintButton } from '#ui/print.tsx'
import { printCard } from '../acts/print-card.ts'
import { canOpenRecord } from '../domain/record.ts'
import { cardWords } from '../messages/card.ts'
import { contactWords } from '../messages/contact.ts'
import { findRecord } from '../queries/find-record.ts'
import { PaperCard } from './paper-card.tsx'

/**
 * The code reaches this page as what is said once after an act: a cookie that scripts cannot read, that lives a
 * minute and is removed by the page that shows it. No address and no table holds it.
 */
export const cardPage = page({
  name: 'person-card',
  title: 'Carte d’accès d’une personne',
  path: routes.personCard,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }) => findRecord(tx, person),
  allow: canOpenRecord,
  reads: (record) => ({ personId: record.id, what: 'card', reason: 'card' }),
  view({ data: record, form, language, shell, origin }) {
    const t = cardWords(language)
    const [, number, code] = /^(\d+) · (\d+)$/.exec(shell.said ?? '') ?? []
    const printed = number !== undefined && code !== undefined ? { number, code } : undefined
    return (
      <Layout
        shell={printed === undefined ? shell : { ...shell, said: undefined }}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.person, { person: record.id }), label: contactWords(language)('back') }}
        aside={
          <p>
            <PersonName given={record.name} native={record.nativeName} />
          </p>
        }
      >
        {printed === undefined ? null : (
          <>
            <Notice kind="attention" title={t('once')}>
              <p>{t('onceBody')}</p>
            </Notice>
            <PaperCard card={printed} record={record} origin={origin} />
            <PrintButton language={language} />
          </>
        )}
        <Form
          action={href(routes.personCard, { person: record.id })}
          form={form}
          language={language}
          submit={t('make')}
          kind={printed === undefined ? 'primary' : 'quiet'}
        >
          {record.accountId === null ? null : <p>{t('again')}</p>}
        </Form>
      </Layout>
    )
  },
})

export const printCardPost = post({
  path: routes.personCard,
  act: printCard,
  page: cardPage,
  next: ({ personId }) => href(routes.personCard, { person: personId }),
  said: ({ printed }, language) =>
    printed === undefined ? '' : cardWords(language)('said', { number: printed.number, code: printed.code }),
  refusals: {},
})
