import { ok, refused } from '#kernel/result.ts'
import type { RefusalReason } from './reasons.ts'

/** What can be answered with ready-made words. */
export const templateSteps = ['accept', 'ask-time', 'refuse'] as const
export type TemplateStep = (typeof templateSteps)[number]

/** How long a ready-made “we need time” asks for, in days. */
export const templateDelay = 7

type Written = { step: TemplateStep; reason: RefusalReason | null; title: string; words: string; alternative: string }

/** A ready-made answer, whole: a no has its reason and somewhere else to go, and no other has. */
export function aTemplate(written: Written) {
  if (written.step !== 'refuse') return ok({ ...written, reason: null, alternative: '' })
  if (written.reason === null) return refused('reason-missing')
  return written.alternative === '' ? refused('alternative-missing') : ok(written)
}
