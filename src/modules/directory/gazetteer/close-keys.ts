/** The keys written nearly so: one letter more, less, other, or two that changed places. Same first letter, four letters at least. */
export function closeKeys(keys: readonly string[], typed: string): string[] {
  if (typed.length < 4) return []
  const first = typed[0]
  return keys.filter((key) => key[0] === first && Math.abs(key.length - typed.length) <= 1 && isOneOff(key, typed))
}

function isOneOff(key: string, typed: string): boolean {
  let start = 0
  while (start < key.length && key[start] === typed[start]) start++
  const same = (a: number, b: number) => key.slice(start + a) === typed.slice(start + b)
  const swapped = key[start] === typed[start + 1] && key[start + 1] === typed[start] && same(2, 2)
  return same(1, 1) || same(1, 0) || same(0, 1) || swapped
}
