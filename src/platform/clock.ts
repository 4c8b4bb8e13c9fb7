/** What time it is. The only place of the product that asks the machine. */
export type Clock = { now: () => Temporal.Instant; simulated: boolean }

export const machineClock: Clock = { now: () => Temporal.Now.instant(), simulated: false }

/** A clock that reads `start` now and goes on from there at the machine's pace. */
export function simulatedClock(start: Temporal.Instant): Clock {
  const offset = machineClock.now().until(start)
  return { now: () => machineClock.now().add(offset), simulated: true }
}
