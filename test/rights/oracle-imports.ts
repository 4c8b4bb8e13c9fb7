import { columns, holds, isApp, isWorker, type Oracle, type Row, type Seeker } from './meaning.ts'
import { organisation } from './names.ts'
import { importOf, imports } from './world-imports.ts'

const keepers = ['administrator', 'manager', 'counsellor', 'cooperative-adviser'] as const

/** Sees that import: runs the instance, or manages the organisation it is for. */
function sees(who: Seeker, at: unknown): boolean {
  if (isWorker(who)) return true
  if (!isApp(who)) return false
  return holds(who, 'administrator') || (holds(who, 'manager') && who.at !== null && at === organisation(who.at))
}

const seesIt = (who: Seeker, row: Row) => sees(who, row['organisation_id'])
const importAt = (row: Row) => imports.find(({ key }) => importOf(key) === row['import_id'])
const seesItsImport = (who: Seeker, row: Row) => {
  const at = importAt(row)?.at
  return sees(who, at === null || at === undefined ? null : organisation(at))
}

const starts = (who: Seeker, row: Row) =>
  isWorker(who) ||
  (isApp(who) &&
    who.at !== null &&
    row['account_id'] === who.account &&
    row['organisation_id'] === organisation(who.at) &&
    (row['state'] === 'reading' || row['state'] === 'mapping') &&
    (holds(who, 'administrator') || (holds(who, 'manager') && row['all_cards'] === false)))

const part: Pick<Oracle, 'see' | 'add' | 'remove'> = { see: seesItsImport, add: isWorker, remove: seesItsImport }

/** An import belongs to the organisation it is for; the worker does what was asked. */
export const oracle: Record<string, Oracle> = {
  'directory.import': {
    see: seesIt,
    add: starts,
    tries: (who, row) =>
      who.at === null
        ? []
        : [true, false].map((all_cards) => ({
            ...row,
            account_id: who.account,
            organisation_id: organisation(who.at ?? 'accueil'),
            all_cards,
            state: 'reading',
          })),
    change: {
      ...columns('state mapping done total changed_at version', seesIt),
      ...columns('id account_id organisation_id all_cards source format files size started_at', isWorker),
    },
    remove: isWorker,
  },
  'directory.import_file': {
    ...part,
    add: (who, row) =>
      isWorker(who) ||
      (seesItsImport(who, row) && importAt(row)?.at === 'accueil' && holds(who, 'manager') && importAt(row)?.state === 'reading'),
    change: columns('import_id position name content', isWorker),
  },
  'directory.import_card': {
    ...part,
    change: columns(
      'import_id position kind card_id source source_id organisation_ref site_refs name file line asks_line asks_column draft fingerprint outcome',
      isWorker,
    ),
  },
  'directory.import_problem': { ...part, change: columns('import_id position file line col path reason value known', isWorker) },
  'directory.provenance': {
    see: (who) => isWorker(who) || (isApp(who) && keepers.some((role) => holds(who, role))),
    add: isWorker,
    change: columns('kind source source_id import_id file line fingerprint card_version brought_at', isWorker),
    remove: isWorker,
  },
}
