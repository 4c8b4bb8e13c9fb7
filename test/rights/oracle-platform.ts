import { columns, isApp, isDoor, isOwnAccount, isWorker, type Oracle, type Row, type Seeker } from './meaning.ts'

const ownForm = (who: Seeker, row: Row) => (isApp(who) || isDoor(who)) && row['sender'] === who.sender

export const oracle: Record<string, Oracle> = {
  // Holds one word about the installation, and nothing about anybody.
  'platform.instance': { see: () => true },
  'platform.sent_form': {
    see: ownForm,
    add: ownForm,
    tries: (who, row) => [{ ...row, sender: who.sender }],
    change: { answer: ownForm },
  },
  'platform.kept_form': { see: (who, row) => isOwnAccount(who, row), add: isDoor, remove: (who, row) => isOwnAccount(who, row) },
  'platform.mail': {
    see: isWorker,
    // The clocks write letters too.
    add: (who) => isApp(who) || isDoor(who) || isWorker(who),
    change: columns('id to_address language subject body link created_at sent_at failed_at failure', isWorker),
    remove: isWorker,
  },
  'platform.attempt': { see: isDoor, add: isDoor, remove: isDoor },
  'audit.head': {},
  'audit.line': {},
}
