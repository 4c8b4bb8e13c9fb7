/** What was sent and what was acknowledged, kept by the one process that is never killed. */
export type Ledger = {
  /** A write about to be sent. Its key makes sending it again safe. */
  send: (word: string, key: string) => void
  acknowledge: (word: string) => void
  /** Writes whose answer never came: stored or not, nobody knows, so they may be sent again. */
  unanswered: () => { word: string; key: string }[]
  /** Compares with what is stored: acknowledged but absent, stored more than once, stored but never sent. */
  compare: (stored: string[]) => { lost: string[]; doubled: string[]; invented: string[] }
}

/** An empty ledger. */
export function openLedger(): Ledger {
  const sent = new Map<string, string>()
  const kept = new Set<string>()
  return {
    send: (word, key) => sent.set(word, key),
    acknowledge: (word) => kept.add(word),
    unanswered: () => [...sent].filter(([word]) => !kept.has(word)).map(([word, key]) => ({ word, key })),
    compare(stored) {
      const found = new Set(stored)
      return {
        lost: [...kept].filter((word) => !found.has(word)),
        doubled: stored.filter((word, index) => stored.indexOf(word) !== index),
        invented: [...found].filter((word) => !sent.has(word)),
      }
    },
  }
}
