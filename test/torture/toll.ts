/** What the kills cost, all houses together. */
export type Toll = {
  kills: number
  /** Of those, how many took the database server too, and how many came before the product was up. */
  postgresKills: number
  startKills: number
  acknowledged: number
  sentAgain: number
  /** The writes acknowledged and not found, found twice, found and never sent. */
  lost: string[]
  doubled: string[]
  invented: string[]
}

/** Before the first kill. */
export function noToll(): Toll {
  return { kills: 0, postgresKills: 0, startKills: 0, acknowledged: 0, sentAgain: 0, lost: [], doubled: [], invented: [] }
}

/** The toll in a few lines; the last one is the answer. */
export function tellToll(toll: Toll, seconds: number): string {
  return [
    `${toll.kills} kill -9 in ${seconds.toFixed(0)} s (${(seconds / Math.max(1, toll.kills)).toFixed(2)} s each): ` +
      `${toll.postgresKills} took PostgreSQL too, ${toll.startKills} came while the product was starting`,
    `${toll.acknowledged} writes acknowledged, ${toll.sentAgain} left unanswered and sent again`,
    ...[...toll.doubled.map((word) => `written twice: ${word}`), ...toll.invented.map((word) => `never sent: ${word}`)],
    ...toll.lost.map((word) => `lost: ${word}`),
    `${toll.lost.length} acknowledged writes lost, ${toll.doubled.length} written twice`,
  ].join('\n')
}

/** Whether everything acknowledged is there, once. */
export const isClean = ({ lost, doubled, invented }: Toll) => lost.length + doubled.length + invented.length === 0
