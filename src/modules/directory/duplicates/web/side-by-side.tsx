import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { formatDay } from '#ui/format.ts'
import { Table } from '#ui/table.tsx'
import type { CardId, ServiceId } from '../../cards/domain/card.ts'
import type { Compared, Kind, Pair } from '../domain/pair.ts'
import { duplicatesWords } from '../messages/duplicates.ts'

type SideProps = { pair: Pair; labels?: readonly ['first', 'second'] | readonly ['gone', 'kept']; language: Language }

/** What each of the two cards says, a fact a line; what neither says is left out. */
export function SideBySide({ pair: { kind, one, other }, labels: [left, right] = ['first', 'second'], language }: SideProps) {
  const t = duplicatesWords(language)
  const facts: [label: string, read: (card: Compared) => string | null][] = [
    [t('by'), ({ organisation }) => (kind === 'service' ? organisation.name : null)],
    [t('phone-label'), ({ phone }) => phone],
    [t('email-label'), ({ email }) => email],
    [t('website'), ({ website }) => website],
    [t('legal-label'), ({ legalNumber }) => legalNumber],
    [t('places'), ({ places }) => [...new Set(places)].slice(0, 3).join(' · ') || null],
    [t('description'), ({ description }) => shortened(description)],
    [t('source'), (card) => originOf(card, language)],
    [t('verified'), ({ verifiedOn }) => (verifiedOn === null ? null : formatDay(verifiedOn, language))],
  ]
  const cell = (value: string | null) => (value === null ? t('not-said') : <bdi>{value}</bdi>)
  return (
    <Table
      caption={t('compared')}
      quietCaption
      columns={[
        { key: 'fact', label: t('fact') },
        { key: 'one', label: t(left) },
        { key: 'other', label: t(right) },
      ]}
      rows={[
        { fact: t('name'), one: <CardLink kind={kind} card={one} />, other: <CardLink kind={kind} card={other} /> },
        ...facts
          .map(([fact, read]) => ({ fact, one: read(one), other: read(other) }))
          .filter((row) => row.one !== null || row.other !== null)
          .map((row) => ({ fact: row.fact, one: cell(row.one), other: cell(row.other) })),
      ]}
    />
  )
}

/** The name of a card, leading to what everybody reads. */
export function CardLink({ kind, card }: { kind: Kind; card: Compared }) {
  const to =
    kind === 'service'
      ? href(routes.service, { service: card.id as ServiceId })
      : href(routes.organisationCard, { card: card.id as CardId })
  return (
    <a href={to}>
      <bdi>{card.name}</bdi>
    </a>
  )
}

/** Whose card it is and where it comes from: two cards of one name are told apart by it. */
export function Origin({ card, language }: { card: Compared; language: Language }) {
  return (
    <>
      <bdi>{card.organisation.name}</bdi> · <bdi>{originOf(card, language)}</bdi>
    </>
  )
}

function originOf({ source, file }: Compared, language: Language): string {
  return source === 'here' ? duplicatesWords(language)('here') : [source, file].filter(Boolean).join(' · ')
}

function shortened(text: string): string | null {
  if (text === '') return null
  return text.length <= 240 ? text : `${text.slice(0, 240).replace(/\s+\S*$/u, '')}…`
}
