import { consentWording, type RecordAround } from '#modules/people/index.ts'
import type { Language } from '#platform/i18n.ts'
import type { PlanAction } from '../domain/plan.ts'
import { personPrepare } from '../messages/person-prepare.ts'
import { formatInstantDay } from './days.ts'
import { Day } from './person-parts.tsx'

/** Sentences under a title, with air between them. */
export function Sentences({ id, title, items }: { id: string; title: string; items: readonly string[] }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="spaced">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </section>
  )
}

type ActionsProps = { actions: readonly PlanAction[]; shared: boolean; language: Language }

/** The first things she planned, when she shares her plan. */
export function NextActions({ actions, shared, language }: ActionsProps) {
  const t = personPrepare(language)
  const next = actions.filter(({ state }) => state === 'planned').slice(0, 5)
  return (
    <section aria-labelledby="next-actions">
      <h2 id="next-actions">{t('nextActions')}</h2>
      {!shared ? <p>{t('planNotShared')}</p> : next.length === 0 ? <p>{t('noActions')}</p> : null}
      <ul class="spaced">
        {next.map(({ what, dueOn }) => (
          <li>
            <bdi>{what}</bdi>
            {dueOn === null ? null : (
              <>
                {' · '}
                <Day day={dueOn} language={language} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What she shares with the organisation of this session, and since when. What she keeps is not listed, only said. */
export function SharedSince({ around, language, timeZone }: { around: RecordAround; language: Language; timeZone: string }) {
  const t = personPrepare(language)
  const shared = consentWording.fieldGroups.flatMap(({ id, label }) => {
    const since = around.since[id]
    return since === undefined ? [] : [{ label: label[language], since: formatInstantDay(since, timeZone, language) }]
  })
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{t('sharing')}</h2>
      <ul class="spaced">
        {shared.map(({ label, since }) => (
          <li>
            {label} <span class="hint">{t('since', { day: since })}</span>
          </li>
        ))}
      </ul>
      {shared.length < consentWording.fieldGroups.length ? <p class="hint">{t('notShared')}</p> : null}
    </section>
  )
}
