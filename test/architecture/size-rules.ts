export type Size = { path: string; lines: number }

const atMost = { median: 60, p95: 200, longest: 300 }

export function spread(sizes: readonly Size[]): { median: number; p95: number; longest: Size | undefined } {
  const sorted = [...sizes].sort((a, b) => a.lines - b.lines)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.lines ?? 0
  return { median: at(0.5), p95: at(0.95), longest: sorted.at(-1) }
}

/** No file is long unless a decision names it, and most are short. */
export function filesAreShort(sizes: readonly Size[], decisions: string): string[] {
  const { median, p95 } = spread(sizes)
  const long = sizes.filter(({ path, lines }) => lines > atMost.longest && !decisions.includes(path))
  return [
    ...long.map(({ path, lines }) => `${path} has ${lines} lines, more than ${atMost.longest}, and no decision names it`),
    ...(median > atMost.median ? [`half of the files have ${median} lines or more; at most ${atMost.median} is wanted`] : []),
    ...(p95 > atMost.p95 ? [`one file in twenty has ${p95} lines or more; at most ${atMost.p95} is wanted`] : []),
  ]
}

/** Nothing of the product depends on where one machine keeps it. */
export function namesNoMachine(files: readonly { path: string; text: string }[]): string[] {
  const homes = ['work', 'home', 'Users', 'mnt', 'tmp/[a-z]+'].join('|')
  const pattern = new RegExp(`(?<![\\w.:*/{}-])/(?:${homes})/\\w|[A-Z]:\\\\\\\\Users`, 'g')
  return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([found]) => `${path} names a place of one machine: ${found}`))
}
