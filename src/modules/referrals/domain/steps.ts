/** Where a referral stands. `accepted` is not the aim: what counts is a meeting held. */
export const referralStates = [
  'draft',
  'consented',
  'sent',
  'received',
  'accepted',
  'first-contact',
  'meeting-proposed',
  'met',
  'engaged',
  'declined-by-person',
  'redirected',
  'refused',
  'no-answer',
  'withdrawn',
] as const
export type ReferralState = (typeof referralStates)[number]

/** Who takes a step: the person, who accompanies her, the service written to, or the clock. */
export const sides = ['person', 'counsellor', 'recipient', 'clock'] as const
export type Side = (typeof sides)[number]

/** What a step cannot go without. */
export type Need = 'reason' | 'alternative' | 'cause'

const open = ['sent', 'received', 'accepted', 'first-contact', 'meeting-proposed'] as const satisfies readonly ReferralState[]
/** Nothing has left yet. */
export const beforeSending = ['draft', 'consented'] as const satisfies readonly ReferralState[]

/** The states nothing follows, but for a consent that is taken back. */
export const finalStates = [
  'engaged',
  'declined-by-person',
  'redirected',
  'refused',
  'no-answer',
  'withdrawn',
] as const satisfies readonly ReferralState[]

type Row = {
  step: string
  from: readonly ReferralState[]
  /** `same`: something is kept, and the referral stays where it stands. */
  to: ReferralState | 'same'
  who: readonly Side[]
  needs: readonly Need[]
}

/** Every step there is, from where, to where, and by whom: what acts allow, what screens offer, what tests walk. */
export const stepTable = [
  { step: 'agree', from: ['draft'], to: 'consented', who: ['person', 'counsellor'], needs: [] },
  { step: 'reword', from: beforeSending, to: 'draft', who: ['person', 'counsellor'], needs: [] },
  { step: 'send', from: ['consented'], to: 'sent', who: ['counsellor'], needs: [] },
  { step: 'receive', from: ['sent'], to: 'received', who: ['recipient'], needs: [] },
  { step: 'ask-time', from: ['sent', 'received'], to: 'received', who: ['recipient'], needs: [] },
  { step: 'accept', from: ['sent', 'received'], to: 'accepted', who: ['recipient'], needs: [] },
  { step: 'contact', from: ['sent', 'received', 'accepted'], to: 'first-contact', who: ['person', 'counsellor', 'recipient'], needs: [] },
  { step: 'propose-meeting', from: open, to: 'meeting-proposed', who: ['counsellor', 'recipient'], needs: [] },
  { step: 'choose-meeting', from: ['meeting-proposed'], to: 'same', who: ['person', 'counsellor', 'recipient'], needs: [] },
  {
    step: 'hold',
    from: ['accepted', 'first-contact', 'meeting-proposed'],
    to: 'met',
    who: ['person', 'counsellor', 'recipient'],
    needs: [],
  },
  { step: 'miss', from: ['meeting-proposed'], to: 'first-contact', who: ['person', 'counsellor', 'recipient'], needs: ['cause'] },
  { step: 'engage', from: ['met'], to: 'engaged', who: ['person', 'counsellor', 'recipient'], needs: [] },
  { step: 'decline', from: [...open, 'met'], to: 'declined-by-person', who: ['person', 'counsellor'], needs: [] },
  { step: 'redirect', from: [...open, 'met'], to: 'redirected', who: ['recipient'], needs: ['reason', 'alternative'] },
  { step: 'refuse', from: open, to: 'refused', who: ['recipient'], needs: ['reason', 'alternative'] },
  { step: 'remind', from: ['sent', 'received', 'accepted'], to: 'same', who: ['counsellor', 'clock'], needs: [] },
  { step: 'expire', from: [...open, 'met'], to: 'no-answer', who: ['clock'], needs: [] },
  { step: 'lapse', from: beforeSending, to: 'withdrawn', who: ['clock'], needs: [] },
  { step: 'withdraw', from: [...beforeSending, ...open, 'met'], to: 'withdrawn', who: ['person', 'counsellor'], needs: [] },
  {
    step: 'take-back',
    from: ['engaged', 'declined-by-person', 'redirected', 'refused', 'no-answer'],
    to: 'same',
    who: ['person', 'counsellor'],
    needs: [],
  },
] as const satisfies readonly Row[]

export type Step = (typeof stepTable)[number]['step']

const rows: readonly (Row & { step: Step })[] = stepTable

/** The row of a step: where it may be taken from, by whom, what it asks for. */
export function rowOf(step: Step): Row & { step: Step } {
  const row = rows.find((each) => each.step === step)
  if (row === undefined) throw new Error(`no such step: ${step}`)
  return row
}

/** May this side take this step from here? */
export function isAllowed(step: Step, from: ReferralState, side: Side): boolean {
  const row = rowOf(step)
  return row.from.includes(from) && row.who.includes(side)
}

/** All that one side may do now, in the order of the table. */
export function stepsFrom(state: ReferralState, side: Side): Step[] {
  return rows.filter(({ from, who }) => from.includes(state) && who.includes(side)).map(({ step }) => step)
}

/** True once nothing more is awaited of anybody. */
export function isFinal(state: ReferralState): boolean {
  return finalStates.some((each) => each === state)
}
