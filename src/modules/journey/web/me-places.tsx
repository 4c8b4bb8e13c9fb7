import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { TaskList } from '#ui/task-list.tsx'
import { needById } from '../content/competencies.ts'
import { home } from '../messages/my-home.ts'
import type { MyHome } from '../queries/my-home.ts'
import { outcomeLabel } from './my-decision-card.tsx'

/** Every place she can go, all open, each with what was done there: never how much is left. */
export function MyPlaces({ home: mine, language }: { home: MyHome; language: Language }) {
  const t = home(language)
  const { lastNeed, facts, observations, decision, plannedActions, sharedWith } = mine
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('open')}</h2>
      <p>{t('open-lead')}</p>
      <TaskList
        items={[
          {
            href: routes.myAssessment,
            title: t('assessment'),
            hint:
              lastNeed === undefined
                ? t('answers-none')
                : t('answers-in', { count: lastNeed.count, need: needById(lastNeed.need).title[language] }),
          },
          {
            href: routes.myConversation,
            title: t('conversation'),
            hint: observations === 0 ? t('notes-none') : t('notes', { count: observations }),
          },
          {
            href: routes.myDecision,
            title: t('decision'),
            hint: decision === undefined ? t('decision-none') : outcomeLabel(decision.outcome, language),
          },
          { href: routes.myPlan, title: t('myPlan'), hint: facts.hasAction ? t('plan-some', { count: plannedActions }) : t('plan-none') },
          {
            href: routes.mySharing,
            title: t('sharing'),
            hint: sharedWith.length === 0 ? t('sharing-none') : <SharedWith names={sharedWith} says={t('sharing-with')} />,
          },
          { href: routes.myReaders, title: t('readers') },
          { href: routes.myCopy, title: t('copy'), hint: t('copy-hint') },
          { href: routes.offline, title: t('offline'), hint: t('offline-hint') },
        ]}
      />
    </section>
  )
}

function SharedWith({ names, says }: { names: readonly string[]; says: string }) {
  return (
    <>
      {says}{' '}
      {names.map((name, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <bdi>{name}</bdi>
        </>
      ))}
    </>
  )
}
