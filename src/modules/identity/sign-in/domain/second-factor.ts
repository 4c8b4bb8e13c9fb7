import { ok, type Result, refused } from '#kernel/result.ts'

/** Whether a code's step is accepted: each serves once, and none older than the last. */
export function acceptStep(step: bigint | null, lastStep: bigint): Result<bigint, 'wrong'> {
  return step === null || step <= lastStep ? refused('wrong') : ok(step)
}

type Standing = { hasFactor: boolean; given: boolean }

/** A factor may be set up by who has none yet, or by who has just given the one she has. */
export function maySetUp({ hasFactor, given }: Standing): boolean {
  return given || !hasFactor
}
