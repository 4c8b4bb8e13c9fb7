import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { formatDay } from '#ui/format.ts'
import { Status, type StatusKind } from '#ui/status.tsx'
import { Timeline } from '#ui/timeline.tsx'
import type { ActionState, PlanAction } from '../domain/plan.ts'
import { plan } from '../messages/my-plan.ts'
import type { MyPlanChange } from '../queries/my-plan.ts'
import { Both } from './both.tsx'
import { formatInstantDay } from './days.ts'

const kinds: Record<ActionState, StatusKind> = { planned: 'waiting', done: 'done', changed: 'neutral', dropped: 'neutral' }

/** Where an action stands, in a word. Doing it another way and letting it go look alike. */
export function ActionStatus({ state, language }: { state: ActionState; language: Language }) {
  return <Status kind={kinds[state]}>{plan(language)(`is-${state}`)}</Status>
}

type ActionsProps = {
  actions: readonly PlanAction[]
  language: Language
  timeZone: string /** Nothing to touch, and French beside. */
  onPaper?: boolean
}

/** Actions one after the other: those to do by the day they are for, the others by the day they moved. */
export function ActionTimeline({ actions, language, timeZone, onPaper }: ActionsProps) {
  const t = plan(language)
  const inWords = (say: (each: Language) => string) => (onPaper === true ? <Both language={language} say={say} /> : say(language))
  return (
    <Timeline
      items={actions.map((action) => ({
        when: whenOf(action, language, timeZone),
        datetime: action.state === 'planned' ? action.dueOn?.toString() : undefined,
        title: <bdi>{action.what}</bdi>,
        body: (
          <>
            {action.resource === '' ? null : (
              <p>{inWords((each) => plan(each)('with-resource', { resource: `\u2068${action.resource}\u2069` }))}</p>
            )}
            {action.word === '' ? null : <Word>{action.word}</Word>}
            {onPaper === true ? (
              <p>{inWords((each) => plan(each)(`is-${action.state}`))}</p>
            ) : (
              <ActionStatus state={action.state} language={language} />
            )}
            {onPaper === true ? null : (
              <LinkButton href={href(routes.myAction, { action: action.id })} kind="quiet">
                {t('open')}
                <span class="unseen">
                  {' '}
                  <bdi>{action.what}</bdi>
                </span>
              </LinkButton>
            )}
          </>
        ),
      }))}
    />
  )
}

/** A short word of hers, in its own direction, aligned with the page. */
function Word({ children }: { children: string }) {
  return (
    <p>
      <bdi>{children}</bdi>
    </p>
  )
}

function whenOf({ state, dueOn, changedAt }: PlanAction, language: Language, timeZone: string): string {
  if (state !== 'planned') return formatInstantDay(changedAt, timeZone, language)
  return dueOn === null ? plan(language)('no-day') : formatDay(dueOn, language)
}

type ChangesProps = { changes: readonly MyPlanChange[]; language: Language; timeZone: string }

/** All that happened, the latest first, each with what the action said then. */
export function ChangeTimeline({ changes, language, timeZone }: ChangesProps) {
  return (
    <Timeline
      items={changes.map(({ at, what, state, word }) => ({
        when: formatInstantDay(at, timeZone, language),
        datetime: at.toString(),
        title: <bdi>{what}</bdi>,
        body: (
          <>
            {word === '' ? null : <Word>{word}</Word>}
            <ActionStatus state={state} language={language} />
          </>
        ),
      }))}
    />
  )
}
