import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import type { Actor, Audience } from '#kernel/actor.ts'
import type { PersonId } from '#kernel/id.ts'
import type { Shell } from '#ui/layout.tsx'
import type { Moment } from './act.ts'
import type { Tx } from './database.ts'
import type { FormState } from './form-state.ts'
import type { Language, Words } from './i18n.ts'
import type { Waiting } from './waiting.ts'

/** A reading of a person's record by somebody else: she will see who, when, what and why. */
export type Reading = { personId: PersonId; what: string; reason: string }

/** What a view is given to draw. */
export type Sight<Data, Input> = {
  data: Data
  input: Input
  actor: Actor
  language: Language
  /** A language to show beside the first, when the person asked for two. */
  second: Language | undefined
  form: FormState
  shell: Shell
  now: Temporal.Instant
  origin: string
  /** What waits for whoever asks, the most pressing first; empty where the page does not show it. */
  waiting: readonly Waiting[]
  /** Another transaction of the same session, for a file that goes on travelling when the page's own has ended. */
  again: <Value>(work: (tx: Tx) => Promise<Value>) => Promise<Value>
}

type PageSteps<Input, Data> = {
  name: string
  /** What a worker would call it, in French. */
  title: string
  path: string
  who: readonly Audience[]
  /** Drawn only in a demo. */
  demo?: true
  /** May ask for the microphone, play back what it heard, and send nothing by script. */
  hears?: true
  /** Also drawn when its own form is sent to it: what is asked stands in no address, no history and no log. It changes nothing. */
  answersForms?: true
  /** Shows what waits for whoever asks, wherever in the product it waits. */
  waits?: true
  /** In the menu of those it exists for; lower stands first. */
  menu?: { label: Words; order: number }
  input: z.ZodType<Input>
  load: (tx: Tx, input: Input, moment: Moment) => Promise<Data | undefined>
  allow: (actor: Actor, data: Data, input: Input) => boolean
  /** Whose record is shown to somebody who is not that person; `nobody` when it shows none. */
  reads: 'nobody' | ((data: Data) => Reading)
  view: (sight: Sight<Data, Input>) => Child | Response
}

export type Page<Input = never, Data = never> = PageSteps<Input, Data> & { kind: 'page' }

/** Declares one page. A page never changes anything but the line in *who read it*. */
export function page<Input, Data>(steps: PageSteps<Input, Data>): Page<Input, Data> {
  return { kind: 'page', ...steps }
}
