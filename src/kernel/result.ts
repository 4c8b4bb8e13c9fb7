/** What a rule answers: a value, or a refusal with its reason. Expected refusals are values; exceptions are bugs. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason }

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

export function refused<const Reason>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason }
}
