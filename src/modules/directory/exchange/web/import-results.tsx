import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { EmptyState } from '#ui/empty-state.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pager } from '#ui/pager.tsx'
import { Table } from '#ui/table.tsx'
import { duplicatesWords } from '../../duplicates/messages/duplicates.ts'
import { previewWords } from '../messages/import-preview.ts'
import { sayProblem } from '../messages/problems.ts'
import type { CardOutcome, Kind, ToldProblem, Weight } from '../queries/weigh-import.ts'

const kinds: readonly Kind[] = ['organisation', 'site', 'service']

/** How many cards are new, changed, unchanged, left. */
export function Weights({ of, isDone, language }: { of: Weight[]; isDone: boolean; language: Language }) {
  const t = previewWords(language)
  const title = t(isDone ? 'what-changed' : 'what-changes')
  if (of.length === 0) return <EmptyState title={t('nothing')} />
  const many = (kind: Kind, ...outcomes: CardOutcome[]) =>
    String(of.filter((each) => each.kind === kind && outcomes.includes(each.outcome)).reduce((sum, each) => sum + each.many, 0))
  return (
    <section>
      <h2>{title}</h2>
      <Table
        caption={title}
        quietCaption
        columns={[
          { key: 'kind', label: t('kind') },
          { key: 'new', label: t('new'), numeric: true },
          { key: 'changed', label: t('changed'), numeric: true },
          { key: 'unchanged', label: t('unchanged'), numeric: true },
          { key: 'left', label: t('left'), numeric: true },
        ]}
        rows={kinds.map((kind) => ({
          kind: t(`kind-${kind}`),
          new: many(kind, 'new'),
          changed: many(kind, 'changed'),
          unchanged: many(kind, 'unchanged'),
          left: many(kind, 'kept-here', 'not-yours'),
        }))}
      />
    </section>
  )
}

/** What is looked for once an import is written, and where it will be. */
export function PerhapsTwice({ language }: { language: Language }) {
  const t = duplicatesWords(language)
  return (
    <Notice>
      <p>{t('after-import')}</p>
      <p class="plain-links">
        <a href={routes.duplicates}>{t('title')}</a>
      </p>
    </Notice>
  )
}

type LeftCard = { kind: Kind; outcome: CardOutcome; name: string; file: string; line: number }

/** The cards that the import leaves as they are here, and why. */
export function Left({ of, language }: { of: LeftCard[]; language: Language }) {
  const t = previewWords(language)
  if (of.length === 0) return null
  return (
    <section>
      <h2>{t('left-title')}</h2>
      <p>{t('left-lead')}</p>
      <ul>
        {of.map(({ name, outcome, line }) => (
          <li>
            <bdi>{name}</bdi> ({t('line', { line, column: 1 })}) : {t(outcome === 'not-yours' ? 'left-not-yours' : 'left-kept-here')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every fault with its line and column, a hundred at a time. */
export function Faults({
  of: { problems, all },
  importId,
  language,
}: {
  of: { problems: ToldProblem[]; all: number }
  importId: string
  language: Language
}) {
  const t = previewWords(language)
  if (all === 0) return <p>{t('problems-none')}</p>
  const last = problems.at(-1)?.position ?? 0
  const title = t('problems-title', { many: all })
  return (
    <section>
      <h2>{title}</h2>
      <p>{t('problems-lead')}</p>
      <Table
        caption={title}
        quietCaption
        columns={[
          { key: 'where', label: t('where') },
          { key: 'wrong', label: t('what-wrong') },
        ]}
        rows={problems.map((problem) => ({
          where: <Where of={problem} language={language} />,
          wrong: <bdi>{sayProblem(language, problem)}</bdi>,
        }))}
      />
      <Pager
        language={language}
        previous={undefined}
        next={problems.length === 100 && last < all ? href(routes.keepImport, { import: importId }, { after: String(last) }) : undefined}
        nextLabel={t('more')}
      />
    </section>
  )
}

function Where({ of: { file, line, column, path }, language }: { of: ToldProblem; language: Language }) {
  return (
    <>
      {previewWords(language)('line', { line: String(line), column: String(column) })}
      <br />
      <small>
        <bdi>{path === '' ? file : `${file} · ${path}`}</bdi>
      </small>
    </>
  )
}
