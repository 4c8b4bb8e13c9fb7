type Planted = {
  file: string
  text: string /** What looks like it and is allowed; nothing when absent. */
  beside?: { file?: string; text: string }
}

/** One fault for each rule, so that each rule is known to turn red, and its neighbour that must stay green. */
export const planted: Record<string, Planted> = {
  modulesAreOnTheMap: {
    file: 'src/modules/gossip/index.ts',
    text: '',
    beside: { file: 'src/modules/identity/index.ts', text: '' },
  },
  modulesFollowTheMap: {
    file: 'src/modules/identity/acts/sign-in.ts',
    text: "import { findRecord } from '#modules/people/index.ts'",
    beside: { file: 'src/modules/people/acts/open-record.ts', text: "import { colleagues } from '#modules/identity/index.ts'" },
  },
  modulesAreEnteredByTheirDoor: {
    file: 'src/modules/people/queries/caseload.ts',
    text: "export { sessions } from '../../identity/queries/sessions.ts'",
    beside: { file: 'src/demo/people.ts', text: "import { openRecord } from '#modules/people/acts/open-record.ts'" },
  },
  groundKnowsNoModule: {
    file: 'src/platform/http/shell.ts',
    text: "import '#modules/people/index.ts'",
    beside: { text: "import '#ui/layout.tsx'" },
  },
  kernelImportsNothing: {
    file: 'src/kernel/money.ts',
    text: "import { z } from 'zod'",
    beside: { text: "import { ok } from './result.ts'" },
  },
  domainImportsKernelAndItself: {
    file: 'src/modules/journey/domain/plan.ts',
    text: "import type {\n  Tx,\n} from '#platform/database.ts'",
    beside: { text: "import { ok } from '#kernel/result.ts'\nimport { days } from './days.ts'" },
  },
  actsDoNotKnowPages: {
    file: 'src/modules/identity/sign-in/acts/sign-out.ts',
    text: "import { welcomePage } from '../web/welcome-page.tsx'",
    beside: { text: "import { endSession } from '../session-store.ts'" },
  },
  queriesOnlyRead: {
    file: 'src/modules/people/queries/caseload.ts',
    text: "import { openRecord } from '../acts/open-record.ts'",
    beside: { text: "import { nameKeys } from '../domain/name-keys.ts'" },
  },
  pagesDoNotWrite: {
    file: 'src/modules/people/web/new-person-page.tsx',
    text: "import { insertPerson } from '../person-store.ts'",
    beside: { text: "import { caseload } from '../queries/caseload.ts'" },
  },
  modulesImportStatically: {
    file: 'src/modules/people/acts/print-card.ts',
    text: "const qr = await import('qrcode')",
    beside: { text: "const here = import.meta.url\nimport { toString } from 'qrcode'" },
  },
  productDoesNotKnowTests: {
    file: 'src/modules/people/web/find-page.tsx',
    text: "import { aPerson } from '../person.examples.ts'",
    beside: { file: 'src/demo/people.ts', text: "import { aPerson } from '#modules/people/person.examples.ts'" },
  },
  importsNameAFile: {
    file: 'src/modules/people/index.ts',
    text: "export { findRecord } from './queries'",
    beside: { text: "export { findRecord } from './queries/find-record.ts'" },
  },
  domainIsPure: {
    file: 'src/modules/journey/domain/plan.ts',
    text: 'export const late = (action: Action) => action.due < Temporal.Now.plainDateISO()',
    beside: {
      text: '// await nothing\nexport const late = (action: Action, today: Temporal.PlainDate) => Temporal.PlainDate.compare(action.due, today) < 0',
    },
  },
  modulesNameTheirOwnTables: {
    file: 'src/modules/people/person-store.ts',
    text: "tx.selectFrom('identity.account')",
    beside: {
      text: "import { a } from '#modules/identity/index.ts'\ntx.selectFrom('people.person as p')\nsql`select ${identity.account} from people.person`",
    },
  },
  onlyStoresWrite: {
    file: 'src/modules/people/acts/open-record.ts',
    text: "await tx.insertInto('people.person').values(row).execute()",
    beside: { file: 'src/modules/people/person-store.ts', text: "await tx.insertInto('people.person').values(row).execute()" },
  },
  pagesHoldNoSql: {
    file: 'src/modules/people/web/caseload-page.tsx',
    text: "load: (tx) => tx.selectFrom('people.person').selectAll().execute()",
    beside: { file: 'src/modules/people/queries/caseload.ts', text: "tx.selectFrom('people.person')" },
  },
  sqlIsNeverPutTogether: {
    file: 'src/modules/people/queries/find.ts',
    text: "sql.raw('select ' + typed)",
    beside: { text: 'sql`select ${typed}`\nclient.query(`select $1`, [typed])' },
  },
  noEscapeHatch: {
    file: 'src/modules/people/queries/find.ts',
    text: 'const found = row as any',
    beside: { text: 'const found = row as unknown // any row will do' },
  },
  nothingInline: {
    file: 'src/ui/card.tsx',
    text: '<div style="color: red">',
    beside: { text: '<div class="card" data-style="plain">' },
  },
}
