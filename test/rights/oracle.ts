import type { Oracle } from './meaning.ts'
import { identityOracle } from './oracle-identity.ts'
import { journeyOracle } from './oracle-journey.ts'
import { peopleOracle } from './oracle-people.ts'
import { platformOracle } from './oracle-platform.ts'

/** Every table of the product, and what each kind of somebody may do with each of its rows. */
export const oracle: Record<string, Oracle> = { ...identityOracle, ...peopleOracle, ...journeyOracle, ...platformOracle }
