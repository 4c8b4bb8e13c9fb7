import type { SearchQuery } from '#modules/directory/index.ts'
import { round } from '../load.ts'
import type { Kind } from './questions.ts'

/** Something that answers searches: ours, or one of the two it is held against. `found` is how many services it counts. */
export type Engine = { name: string; answer: (kind: Kind, query: SearchQuery) => Promise<number> }

export type Times = { p50: number; p95: number; questions: number; meanFound: number }

/** Asks the questions one after the other, twice; times those of the second turn. Stops when `seconds` are past, with ten answers at least. */
export async function timed({ answer }: Engine, kind: Kind, questions: readonly SearchQuery[], seconds: number): Promise<Times> {
  const times: number[] = []
  let found = 0
  const warm = performance.now() + (seconds * 1000) / 3
  for (const query of questions) {
    if (performance.now() > warm) break
    await answer(kind, query)
  }
  const end = performance.now() + seconds * 1000
  for (const query of questions) {
    if (times.length >= 10 && performance.now() > end) break
    const from = performance.now()
    found += await answer(kind, query)
    times.push(performance.now() - from)
  }
  times.sort((one, other) => one - other)
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN)
  return { p50: at(0.5), p95: at(0.95), questions: times.length, meanFound: round(found / times.length) }
}
