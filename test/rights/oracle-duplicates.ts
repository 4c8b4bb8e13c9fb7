import { columns, holds, isApp, isWorker, type Oracle, type Row, type Seeker } from './meaning.ts'
import { organisation } from './names.ts'
import { pairs } from './world-duplicates.ts'

const keepers = ['manager', 'counsellor', 'cooperative-adviser'] as const
const administrator = (who: Seeker) => isApp(who) && holds(who, 'administrator')
const keepsCards = (who: Seeker) => administrator(who) || (isApp(who) && keepers.some((role) => holds(who, role)))

/** Keeps one of the two cards, or runs the instance. */
function keepsOne(who: Seeker, row: Row): boolean {
  const pair = pairs.find(({ one, other }) => one === row['one'] && other === row['other'])
  if (pair === undefined || !keepsCards(who)) return false
  return administrator(who) || (pair.keeper !== null && who.at !== null && organisation(who.at) === organisation(pair.keeper))
}

const ofWorker: Pick<Oracle, 'see' | 'add' | 'remove'> = { see: isWorker, add: isWorker, remove: isWorker }

/** A job finds the cards that are alike. What was decided of two cards is known to those who keep cards, decided by those who keep one of them, and a merge can be undone. */
export const oracle: Record<string, Oracle> = {
  'directory.compared': { ...ofWorker, change: columns('said', isWorker) },
  'directory.likeness': { ...ofWorker, change: columns('hand', isWorker) },
  'directory.alike': { ...ofWorker, see: (who) => isWorker(who) || keepsCards(who), change: columns('name', isWorker) },
  'directory.settled_pair': {
    see: (who, row) => keepsCards(who) || (isWorker(who) && row['outcome'] === 'merged'),
    change: columns('services sites', (who, row) => isWorker(who) && row['outcome'] === 'merged'),
    add: keepsOne,
    remove: (who, row) => row['outcome'] === 'merged' && keepsOne(who, row),
  },
}
