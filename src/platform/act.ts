import type { z } from 'zod'
import type { Actor, Audience } from '#kernel/actor.ts'
import type { Id, OrganisationId } from '#kernel/id.ts'
import type { Tx } from './database.ts'
import type { Language } from './i18n.ts'

/** Who acts, when, in which language, and where new ids come from: what a rule may know of the world. */
export type Moment = {
  actor: Actor
  now: Temporal.Instant
  language: Language
  newId: <Kind extends string>() => Id<Kind>
  /** The address people typed to come here, such as https://maillon.example: links in letters start with it. */
  origin: string
  /** The hash of the session token that came with the request, for the few acts that change the session itself. */
  sessionHash: Buffer | null
  /** The hash of the pass that this browser was given with a code, for what a mailed link opens to nobody else. */
  passHash: Buffer | null
  /** The browser's own short name for itself, to recognise a session by. */
  agent: string
}

/** A line of the audit trail: what was done (the act's name unless said), about which record, in whose chain. */
export type Fact = { about: string | null; organisation: OrganisationId | null; detail?: Record<string, string | number | null> }

/** How many tries a door bears: `keys` name what is counted (an account, a network), `most` in `minutes`. */
export type Limit = { keys: string[]; most: number; minutes: number }

type Steps<Input, Loaded, Value, Reason extends string> = {
  /** The name of its file: verb and noun. */
  name: string
  /** What a worker would call it, in French. Shown in the catalogue and the trail. */
  title: string
  who: readonly Audience[]
  /** Runs at the door, without a session's context: sign-in and nothing else. */
  door?: true
  /** From what was sent (fields and path) to a value, or errors by field. */
  input: z.ZodType<Input>
  limit?: (input: Input, network: string) => Limit[]
  /** Reads what the act is about and locks what it will change. `undefined`: unknown, or not to be known. */
  load: (tx: Tx, input: Input, moment: Moment) => Promise<Loaded | undefined>
  allow: (actor: Actor, loaded: Loaded, input: Input) => boolean
  decide: (loaded: Loaded, input: Input, moment: Moment) => { ok: true; value: Value } | { ok: false; reason: Reason }
  save: (tx: Tx, value: Value, moment: Moment) => Promise<void>
  audit: (value: Value, loaded: Loaded, moment: Moment) => Fact
}

export type Outcome<Value, Reason> =
  | { why: 'done'; value: Value }
  | { why: 'invalid'; errors: z.core.$ZodIssue[] }
  | { why: 'unknown' }
  | { why: 'forbidden' }
  | { why: 'refused'; reason: Reason }

export type Act<Input = unknown, Value = unknown, Reason extends string = string> = {
  kind: 'act'
  name: string
  title: string
  who: readonly Audience[]
  door: boolean
  input: z.ZodType<Input>
  limit: ((input: Input, network: string) => Limit[]) | undefined
  /** Load, allow, decide, save, audit: in this order, in the transaction given, for every change made by anyone. */
  run: (tx: Tx, input: Input, moment: Moment, options?: { allowAll: boolean }) => Promise<Outcome<Value, Reason>>
}

/** Declares one thing that somebody can do. See ARCHITECTURE.md, "The path of a request". */
export function act<Input, Loaded, Value, Reason extends string = never>(
  steps: Steps<Input, Loaded, Value, Reason>,
): Act<Input, Value, Reason> {
  const { name, title, who, input } = steps
  return {
    kind: 'act',
    name,
    title,
    who,
    input,
    door: steps.door ?? false,
    limit: steps.limit,
    async run(tx, value, moment, { allowAll } = { allowAll: false }) {
      const loaded = await steps.load(tx, value, moment)
      if (loaded === undefined) return { why: 'unknown' }
      if (!allowAll && !steps.allow(moment.actor, loaded, value)) return { why: 'forbidden' }

      const decision = steps.decide(loaded, value, moment)
      if (!decision.ok) return { why: 'refused', reason: decision.reason }

      await steps.save(tx, decision.value, moment)
      await record(tx, name, moment, steps.audit(decision.value, loaded, moment))
      return { why: 'done', value: decision.value }
    },
  }
}

/** Lines that belong to no organisation stand in a chain of their own. */
const noOrganisation = '00000000-0000-0000-0000-000000000000'

async function record(tx: Tx, what: string, { actor }: Moment, { about, organisation, detail = {} }: Fact): Promise<void> {
  const account = actor.signedIn ? actor.accountId : null
  await tx
    .selectNoFrom((is) => [
      is
        .fn('audit.append', [
          is.val(organisation ?? noOrganisation),
          is.val(account),
          is.val(what),
          is.val(about),
          is.val(JSON.stringify(detail)),
        ])
        .as('done'),
    ])
    .execute()
}
