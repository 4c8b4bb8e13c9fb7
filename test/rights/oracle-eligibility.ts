import { columns, isApp, isOwnAccount, isWorker, type Oracle, type Row, type Seeker } from './meaning.ts'
import { keepsService } from './oracle-cards.ts'

const own = (who: Seeker, row: Row) => isApp(who) && isOwnAccount(who, row)

/** Criteria are read by all and written by who keeps the card. Facts that somebody kept are hers alone. */
export const oracle: Record<string, Oracle> = {
  'directory.criterion': { see: (who) => isApp(who) || isWorker(who), add: keepsService, remove: keepsService },
  'directory.kept_facts': { see: own, add: own, change: columns('facts kept_at', own), remove: own },
}
