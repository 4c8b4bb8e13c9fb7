import { discover } from './discover.ts'
import type { Oracle } from './meaning.ts'

const found = await discover<{ oracle: Record<string, Oracle> }>('oracle')

/** Every table of the product, and what each kind of somebody may do with each of its rows. */
export const oracle: Record<string, Oracle> = Object.assign({}, ...found.map(([, part]) => part.oracle))
