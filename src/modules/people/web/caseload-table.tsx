import { type Language, languageFacts } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatMoment } from '#ui/format.ts'
import { PersonName } from '#ui/person-name.tsx'
import { Table } from '#ui/table.tsx'
import { caseloadWords } from '../messages/caseload.ts'
import type { CaseloadLine } from '../queries/list-caseload.ts'

type Props = { lines: CaseloadLine[]; scope: 'mine' | 'organisation'; timeZone: string; language: Language }

/** One line a person; on a phone, one card. */
export function CaseloadTable({ lines, scope, timeZone, language }: Props) {
  const t = caseloadWords(language)
  const spoken = (line: CaseloadLine) => <span lang={line.language}>{languageFacts[line.language].name}</span>
  if (scope === 'mine') {
    return (
      <Table
        caption={t('caption')}
        quietCaption
        columns={[
          { key: 'name', label: t('name') },
          { key: 'stage', label: t('stage') },
          { key: 'next', label: t('next') },
          { key: 'language', label: t('language') },
        ]}
        rows={lines.map((line) => ({
          name: <Name line={line} />,
          stage: line.stage === null ? '' : t(`stage-${line.stage}`),
          next: line.next === null ? <span class="hint">{t('noNext')}</span> : formatMoment(line.next, timeZone, language),
          language: spoken(line),
        }))}
      />
    )
  }
  return (
    <Table
      caption={t('caption')}
      quietCaption
      columns={[
        { key: 'name', label: t('name') },
        { key: 'with', label: t('with') },
        { key: 'language', label: t('language') },
        { key: 'join', label: t('join') },
      ]}
      rows={lines.map((line) => ({
        name: line.mine ? <Name line={line} /> : <PersonName given={line.name} native={line.nativeName} />,
        with: <bdi>{line.companions.join(', ')}</bdi>,
        language: spoken(line),
        join: line.mine ? (
          ''
        ) : (
          <a href={href(routes.joinPerson, { person: line.id })}>
            {t('join')}
            <span class="unseen">
              {' '}
              <bdi>{line.name}</bdi>
            </span>
          </a>
        ),
      }))}
    />
  )
}

function Name({ line }: { line: CaseloadLine }) {
  return (
    <a href={href(routes.person, { person: line.id })}>
      <PersonName given={line.name} native={line.nativeName} />
    </a>
  )
}
