import type { z } from 'zod'
import type { Tx } from './database.ts'

/** What a door knows of the world. Nobody is signed in there: the same question has the same answer for all. */
export type Knock = {
  now: Temporal.Instant
  origin: string
  /** A number that costs to count and may be a minute old, such as how many things a list holds. `key` names what is counted. */
  remember: (key: string, count: () => Promise<number>) => Promise<number>
}

/** What a door gives: JSON, and since when it has been so (`Last-Modified`), where that is known. */
export type Given = { body: unknown; changedAt: Temporal.Instant | null }

type DoorSteps<Input> = {
  name: string
  /** What a worker would call it, in French. */
  title: string
  path: string
  /** By POST, the same question is asked in the body: what it says of somebody stays out of addresses and logs. */
  methods: readonly ('GET' | 'POST')[]
  /** From the address and its query, or the body, to a value. A strict object: a filter that is not known is an error. */
  input: z.ZodType<Input>
  /** The shape of what is given, for the description that programs read. */
  gives: z.ZodType
  load: (tx: Tx, input: Input, knock: Knock) => Promise<Given | undefined>
}

export type Door<Input = never> = DoorSteps<Input> & { kind: 'door' }

/** Declares one address where programs read open data. A door asks for no account, reads no cookie and changes nothing. */
export function door<Input>(steps: DoorSteps<Input>): Door<Input> {
  return { kind: 'door', ...steps }
}
