import type { ActorName } from './actors.ts'
import { discover } from './discover.ts'

export type Values = Record<string, string | string[]>

/** Who may do one thing, and something valid to ask for. Written from what the product promises, not from its code. */
export type ActRow = {
  sends: Values | ((who: ActorName) => Values)
  may: readonly ActorName[]
  /** Those who may ask, and are answered with a reason: a secret they do not have, something done already. */
  refused?: readonly ActorName[]
  /** Why removing `allow` changes nothing: what is loaded is the asker's own, or the act is open to anyone. */
  bound?: string
}

/** Who may see one page, and the parts of its address. */
export type PageRow = {
  at?: Record<string, string>
  asks?: Record<string, string>
  may: readonly ActorName[]
  /** Those who may come and are led on. */
  ledOn?: readonly ActorName[]
}

const found = await discover<{ acts?: Record<string, ActRow>; pages?: Record<string, PageRow> }>('rows')

export const actRows: Record<string, ActRow> = Object.assign({}, ...found.map(([, { acts }]) => acts))
export const pageRows: Record<string, PageRow> = Object.assign({}, ...found.map(([, { pages }]) => pages))
