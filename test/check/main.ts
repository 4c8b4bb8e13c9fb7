import { installOnDebian, missingPrograms } from './machine.ts'
import { debianServer, privateServer } from './servers.ts'
import { report, type Step } from './step.ts'
import { files, runSuite } from './suites.ts'
import { tool } from './tools.ts'

// What must hold before a change is kept, in order: the cheapest answers first.
// `npm test -- types pure` runs only the steps whose name holds one of these words.
const steps: Step[] = [
  { name: 'machine: Chromium, PostgreSQL, qpdf, poppler', run: installOnDebian },
  { name: 'types', run: () => tool('tsc', []) },
  { name: 'style', run: () => tool('biome', ['check', '--reporter=summary']) },
  { name: 'unused', run: () => tool('knip', []) },
  { name: 'pure tests', run: () => runSuite(files.pure, { isolated: false }) },
  {
    name: "tests on the private PostgreSQL and on the machine's",
    // One processor each: on two servers at once the same tests take little longer than on one.
    run: async () => {
      const onServer = (database: string) => runSuite(files.database, { database, isolated: false })
      const [ours, theirs] = await Promise.all([privateServer(onServer), debianServer(onServer)])
      const why = [ours.why, theirs.why].filter(Boolean).join('\n')
      return { passed: ours.passed + theirs.passed, failed: ours.failed + theirs.failed, ...(why !== '' && { why }) }
    },
  },
  { name: 'journeys in a browser', run: () => privateServer((database) => runSuite(files.journeys, { database })) },
]

const words = process.argv.slice(2)
const chosen = words.length === 0 ? steps : steps.filter(({ name }) => words.some((word) => name.includes(word)))
if (chosen.length === 0) {
  console.error(`No step is named so; the steps are:\n${steps.map(({ name }) => `  ${name}`).join('\n')}`)
  process.exit(2)
}
const lacking = missingPrograms()
process.exit(await report(chosen.filter(({ run }) => run !== installOnDebian || lacking.length > 0)))
