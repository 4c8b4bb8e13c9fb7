import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { opening } from '../messages/opening.ts'
import type { Likely } from '../queries/search-likely.ts'

type Props = { found: Likely[]; asked: { name: string; year: string; phone: string }; language: Language }

/** Records that may be the one looked for, and the way on when none of them is. */
export function LikelyRecords({ found, asked, language }: Props) {
  const t = opening(language)
  const onwards = href(routes.newPerson, {}, { ...asked, step: 'form' })
  if (found.length === 0) {
    return (
      <EmptyState title={t('nothing')} action={{ href: onwards, label: t('new') }}>
        <p>{t('nothingMore')}</p>
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="found">
      <h2 id="found">{t('found')}</h2>
      {found.map((person) => (
        <Card title={<PersonName given={person.name} native={person.nativeName} />} level={3}>
          {person.birth === null ? null : <p>{t('born', { birth: person.birth })}</p>}
          <p>{person.companions.length === 0 ? t('withNobody') : t('withWhom', { names: person.companions.join(', ') })}</p>
          {person.mine ? (
            <LinkButton href={href(routes.person, { person: person.id })} kind="secondary">
              {t('open')}
            </LinkButton>
          ) : (
            <LinkButton href={href(routes.joinPerson, { person: person.id })} kind="secondary">
              {t('join')}
            </LinkButton>
          )}
        </Card>
      ))}
      <p>
        <LinkButton href={onwards}>{t('none')}</LinkButton>
      </p>
    </section>
  )
}
