import { holds } from '#kernel/actor.ts'
import { id, optionalText, z } from '#platform/fields.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pager } from '#ui/pager.tsx'
import { keepers } from '../../cards/domain/rights.ts'
import { keepWords } from '../../cards/messages/keep.ts'
import { kinds, type Pair } from '../domain/pair.ts'
import { duplicatesWords } from '../messages/duplicates.ts'
import { lastMerged, type Settled } from '../queries/find-settled.ts'
import { type After, listDuplicates } from '../queries/list-duplicates.ts'
import { LastMerged } from './last-merged.tsx'
import { ProposedPairCard } from './proposed-pair.tsx'

const last = id<'organisation-card'>().optional().catch(undefined)

export const duplicatesPage = page({
  name: 'duplicates',
  title: 'Fiches en double de l’annuaire',
  path: routes.duplicates,
  who: keepers,
  input: z.object({ of: z.enum(kinds).catch('organisation'), name: optionalText(300).catch(''), first: last, second: last }),
  async load(tx, { of, name, first, second }, { actor }) {
    const after: After | undefined = first === undefined || second === undefined ? undefined : { kind: of, name, one: first, other: second }
    return { ...(await listDuplicates(tx, actor, after)), merged: await lastMerged(tx, actor), onwards: after !== undefined }
  },
  allow: (actor) => holds(actor, ...keepers),
  reads: 'nobody',
  view({ data: { pairs, next, merged, onwards }, actor, form, language, shell }) {
    const t = duplicatesWords(language)
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        width="wide"
        back={{ href: routes.keepCards, label: keepWords(language)('back') }}
      >
        {form.problem === undefined || isShown(form, pairs, merged) ? null : (
          <div role="alert">
            <Notice kind="attention">
              <p>{form.problem}</p>
            </Notice>
          </div>
        )}
        {pairs.length === 0 ? (
          <EmptyState title={t('none')} action={{ href: routes.keepCards, label: keepWords(language)('back') }}>
            <p>{t('none-body')}</p>
          </EmptyState>
        ) : (
          pairs.map((pair) => (
            // Several forms share the page: what was sent back belongs to the pair it was about.
            <ProposedPairCard pair={pair} actor={actor} language={language} form={isAbout(form, pair) ? form : blankForm} />
          ))
        )}
        <Pager
          language={language}
          previous={onwards ? routes.duplicates : undefined}
          next={
            next === undefined
              ? undefined
              : href(routes.duplicates, {}, { of: next.kind, name: next.name, first: next.one, second: next.other })
          }
        />
        {merged.length === 0 ? null : <LastMerged merged={merged} form={form} language={language} />}
      </Layout>
    )
  },
})

const isAbout = ({ values }: FormState, { one, other }: Pair) => values['one'] === one.id && values['other'] === other.id

/** A pair that somebody settled meanwhile is no longer there to say what became of the form. */
const isShown = (form: FormState, pairs: readonly Pair[], merged: readonly { settled: Settled }[]) =>
  pairs.some((pair) => isAbout(form, pair)) || merged.some(({ settled }) => settled.gone !== null && settled.gone === form.values['gone'])
