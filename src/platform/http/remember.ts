const mostKept = 500

/** Keeps counts for so many seconds, in memory, the oldest dropped first past a few hundred. */
export function rememberFor(seconds: number) {
  const kept = new Map<string, { value: number; until: Temporal.Instant }>()
  return (now: Temporal.Instant) =>
    async (key: string, count: () => Promise<number>): Promise<number> => {
      const known = kept.get(key)
      if (known !== undefined && Temporal.Instant.compare(now, known.until) < 0) return known.value
      const value = await count()
      kept.delete(key)
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
      kept.set(key, { value, until: now.add({ seconds }) })
      return value
    }
}
