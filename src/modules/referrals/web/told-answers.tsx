import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { TaskList } from '#ui/task-list.tsx'
import { isAllowed } from '../domain/steps.ts'
import { toldAnswers } from '../domain/told.ts'
import { toldWords } from '../messages/told.ts'
import type { StaffSight } from '../queries/staff-referral.ts'

/** What a service without an address may have said, each with its page; nothing for a service that answers by itself. */
export function ToldAnswers({ sight: { referral, byHand }, language }: { sight: StaffSight; language: Language }) {
  const t = toldWords(language)
  const said = toldAnswers.filter((answer) => byHand && isAllowed(answer, referral.state, 'recipient'))
  if (said.length === 0) return null
  return (
    <section class="flow" aria-labelledby="told">
      <h2 id="told">{t('title')}</h2>
      <p>{t('hint')}</p>
      <TaskList
        items={said.map((answer) => ({ href: href(routes.noteAnswer, { referral: referral.id, answer }), title: t(`do-${answer}`) }))}
      />
    </section>
  )
}
