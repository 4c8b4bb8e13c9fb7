/** What a load gave: answers a second, and how long one took, in milliseconds. */
export type Figures = { perSecond: number; p50: number; p95: number; p99: number; answers: number; failures: number }

/** Keeps `connections` askers busy for `seconds`, after a warm-up that is not counted. */
export async function load(ask: () => Promise<boolean>, connections: number, seconds: number): Promise<Figures> {
  const warm = performance.now() + 2000
  const end = warm + seconds * 1000
  const times: number[] = []
  let failures = 0
  const asker = async () => {
    while (performance.now() < end) {
      const from = performance.now()
      const fine = await ask()
      const to = performance.now()
      if (from < warm || to > end) continue
      if (fine) times.push(to - from)
      else failures += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, asker))
  times.sort((a, b) => a - b)
  const at = (share: number) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN)
  return { perSecond: round(times.length / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99), answers: times.length, failures }
}

export const round = (figure: number) => Math.round(figure * 100) / 100
