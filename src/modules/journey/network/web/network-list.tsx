import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { TaskList } from '#ui/task-list.tsx'
import { type Contact, groupByOrigin, type Origin } from '../domain/contact.ts'
import { network } from '../messages/my-network.ts'
import { closenessLabel, giftsLabel, originLabel } from '../messages/network-words.ts'

type ListProps = { contacts: readonly Contact[]; language: Language }

/** The same as the picture, in words: everybody, by where they are from. */
export function NetworkList({ contacts, language }: ListProps) {
  return (
    <>
      {groupByOrigin(contacts)
        .filter(({ contacts: group }) => group.length > 0)
        .map(({ origin, contacts: group }) => (
          <section aria-labelledby={`from-${origin}`}>
            <h3 id={`from-${origin}`}>{originLabel(origin, language)}</h3>
            <TaskList
              items={group.map((contact) => ({
                href: href(routes.myContact, { contact: contact.id }),
                title: <bdi>{contact.name}</bdi>,
                hint: <ContactFacts contact={contact} language={language} />,
              }))}
            />
          </section>
        ))}
    </>
  )
}

/** How close, what that person may bring, and her words on it. */
export function ContactFacts({ contact: { closeness, brings, words }, language }: { contact: Contact; language: Language }) {
  return (
    <>
      {closenessLabel(closeness, language)}
      {brings.length === 0 ? null : ` · ${giftsLabel(brings, language)}`}
      {words === '' ? null : (
        <>
          <br />
          <bdi>{words}</bdi>
        </>
      )}
    </>
  )
}

/** Where nobody stands yet, a question that may bring somebody to mind. */
export function FreePlaces({ origins, language }: { origins: readonly Origin[]; language: Language }) {
  const t = network(language)
  return (
    <section aria-labelledby="free-places">
      <h2 id="free-places">{t('free-title')}</h2>
      <p>{t('free-lead')}</p>
      <TaskList
        items={origins.map((origin) => ({
          href: href(routes.addContact, {}, { origin }),
          title: t(`free-${origin}`),
          hint: originLabel(origin, language),
        }))}
      />
    </section>
  )
}
