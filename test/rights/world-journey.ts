import { type ActorName, kindOf, type PersonKey } from './actors.ts'
import { canary } from './canary.ts'
import { account, ago, hosts, organisation, people, person, type Rows, thing } from './names.ts'

const answered = ['D1-EX-S1', 'D1-EX-S2']
const observers: ActorName[] = ['counsellor', 'colleague', 'counsellorElsewhere', 'recipient', 'refusedRecipient']

/** What each person says of herself, plans and decided; what was observed and looked back at with her. */
export function rows(): Rows {
  return [
    [
      'journey.stage_change',
      people.map((key) => ({
        id: thing('stage', key),
        person_id: person(key),
        stage_before: 'welcome',
        stage_after: 'exploration',
        at: ago(500),
        account_id: account(hosts[key].by),
      })),
    ],
    ['journey.answer', people.flatMap((key) => answered.map((indicator) => answerRow(key, indicator)))],
    ['journey.observation', observers.map(observationRow)],
    ['journey.plan_action', people.map(actionRow)],
    [
      'journey.plan_change',
      people.map((key) => ({
        id: thing('change', key),
        action_id: thing('action', key),
        person_id: person(key),
        state: 'planned',
        what: canary(key, 'changewhat'),
        due_on: '2026-12-01',
        word: canary(key, 'changeword'),
        at: ago(90),
      })),
    ],
    [
      'journey.decision',
      people.map((key) => ({
        id: thing('decision', key),
        person_id: person(key),
        outcome: 'part-time',
        words: canary(key, 'decision'),
        at: ago(80),
        way: 'self',
      })),
    ],
    ['journey.process_check', people.map(checkRow)],
  ]
}

function answerRow(key: PersonKey, indicator: string) {
  return {
    person_id: person(key),
    indicator_id: indicator,
    level: 'with-help',
    proof: canary(key, 'proof'),
    barriers: [],
    wish: canary(key, 'wish'),
    level_before: null,
    level_before_at: null,
    at: ago(300),
    version: 1,
  }
}

function observationRow(name: ActorName) {
  const { at = 'accueil', follows = 'leila' } = kindOf(name)
  return {
    id: thing('observation', name),
    person_id: person(follows),
    organisation_id: organisation(at),
    account_id: account(name),
    author_name: canary(name.toLowerCase(), 'author'),
    indicator_id: answered[0],
    body: canary(follows, `observation${name.toLowerCase()}`),
    observed_on: '2026-11-20',
    at: ago(60),
    reply: null,
    replied_at: null,
    reply_version: 0,
  }
}

function actionRow(key: PersonKey) {
  return {
    id: thing('action', key),
    person_id: person(key),
    what: canary(key, 'action'),
    due_on: '2026-12-01',
    resource: canary(key, 'resource'),
    trace: canary(key, 'trace'),
    state: 'planned',
    word: '',
    created_at: ago(90),
    changed_at: ago(90),
    version: 1,
  }
}

function checkRow(key: PersonKey) {
  const { at, by } = hosts[key]
  return {
    person_id: person(key),
    organisation_id: organisation(at),
    item: 'P1',
    state: 'yes',
    comment: canary(key, 'check'),
    account_id: account(by),
    author_name: canary(by.toLowerCase(), 'checkauthor'),
    at: ago(50),
    version: 1,
  }
}
