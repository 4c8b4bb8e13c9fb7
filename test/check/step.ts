import { interrupted } from './processes.ts'

/** What a step found: how many checks held, how many did not, and why. */
export type Found = { passed: number; failed: number; why?: string }

/** One named thing to check. */
export type Step = { name: string; run: () => Promise<Found> }

/**
 * Runs the steps in order, those of one group beside each other, all of them even when one fails; prints what each found and how long it
 * took. The last line is `N passed, N failed`. Returns the exit code.
 */
export async function report(groups: Step[][]): Promise<number> {
  const failing: string[] = []
  const total = { passed: 0, failed: 0 }
  for (const steps of groups) {
    if (interrupted()) break
    const running = steps.map(timed)
    for (const [place, { name }] of steps.entries()) {
      console.log(`\n— ${name}`)
      const { found, seconds } = (await running[place]) ?? { found: { passed: 0, failed: 1 }, seconds: 0 }
      if (found.why) console.log(found.why.trimEnd())
      console.log(`  ${found.failed === 0 ? 'ok' : 'FAILED'}: ${count(found)}, ${seconds.toFixed(1)} s`)
      if (found.failed > 0) failing.push(`${name} (${found.failed})`)
      total.passed += found.passed
      total.failed += found.failed
    }
  }
  if (interrupted()) failing.push('interrupted')
  console.log(failing.length > 0 ? `\nFailing: ${failing.join(', ')}\n` : '')
  console.log(count(total))
  return failing.length > 0 ? 1 : 0
}

async function timed({ run }: Step): Promise<{ found: Found; seconds: number }> {
  const start = performance.now()
  const found = await run().catch(crashed)
  return { found, seconds: (performance.now() - start) / 1000 }
}

function count({ passed, failed }: { passed: number; failed: number }) {
  return `${passed} passed, ${failed} failed`
}

function crashed(error: unknown): Found {
  return { passed: 0, failed: 1, why: error instanceof Error ? error.message : String(error) }
}
