import { holds } from '#kernel/actor.ts'
import { findOrganisation } from '#modules/identity/index.ts'
import { z } from '#platform/fields.ts'
import { type Language, languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { Pager } from '#ui/pager.tsx'
import { stages } from '../domain/record.ts'
import { caseloadWords } from '../messages/caseload.ts'
import { listCaseload } from '../queries/list-caseload.ts'
import { CaseloadFilter } from './caseload-filter.tsx'
import { CaseloadTable } from './caseload-table.tsx'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const cursor = z.string().regex(uuid).nullable().catch(null).default(null)
// A filter that cannot be read is no filter: an address typed by hand shows the list.
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .enum(values as readonly [Value, ...Value[]])
    .nullable()
    .catch(null)
    .default(null)

const caseloadInput = z.object({
  scope: z.enum(['mine', 'organisation']).catch('mine').default('mine'),
  text: z.preprocess((value) => (typeof value === 'string' ? value.trim().slice(0, 100) : ''), z.string()),
  stage: oneOf(stages),
  language: oneOf(languages),
  after: cursor,
  before: cursor,
})

export const caseloadPage = page({
  name: 'caseload',
  title: 'Les personnes',
  path: routes.caseload,
  who: ['counsellor', 'cooperative-adviser'],
  menu: { label: { fr: 'Personnes', en: 'People', es: 'Personas', it: 'Persone', ar: 'الأشخاص' }, order: 20 },
  input: caseloadInput,
  async load(tx, input, { actor, now }) {
    if (!actor.signedIn || actor.organisationId === null) return undefined
    const me = { accountId: actor.accountId, organisationId: actor.organisationId }
    const [organisation, caseload] = await Promise.all([findOrganisation(tx, me.organisationId), listCaseload(tx, me, input, now)])
    return { ...caseload, timeZone: organisation?.timeZone ?? 'UTC' }
  },
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data: { lines, previous, next, timeZone }, input, language, shell }) {
    const t = caseloadWords(language)
    const { after, before, ...kept } = input
    const address = (cursor: { after?: string | undefined; before?: string | undefined }) =>
      href(routes.caseload, {}, { ...kept, scope: kept.scope === 'mine' ? null : kept.scope, ...cursor })
    const filtered = input.text !== '' || input.stage !== null || input.language !== null || after !== null || before !== null
    return (
      <Layout shell={shell} title={t('title')} width="wide" aside={<LinkButton href={routes.newPerson}>{t('welcome')}</LinkButton>}>
        <CaseloadFilter input={input} language={language} />
        {lines.length === 0 ? (
          <Empty filtered={filtered} language={language} />
        ) : (
          <CaseloadTable lines={lines} scope={input.scope} timeZone={timeZone} language={language} />
        )}
        <Pager
          language={language}
          previous={previous === undefined ? undefined : address({ before: previous })}
          next={next === undefined ? undefined : address({ after: next })}
        />
      </Layout>
    )
  },
})

function Empty({ filtered, language }: { filtered: boolean; language: Language }) {
  const t = caseloadWords(language)
  return filtered ? (
    <EmptyState title={t('none')} action={{ href: routes.caseload, label: t('clear') }}>
      <p>{t('noneBody')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={t('empty')} action={{ href: routes.newPerson, label: t('welcome') }}>
      <p>{t('emptyBody')}</p>
    </EmptyState>
  )
}
