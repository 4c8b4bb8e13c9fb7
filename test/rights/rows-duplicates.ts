import { holders } from './actors.ts'
import type { ActRow, PageRow } from './rows.ts'
import { merged, twins } from './world-duplicates.ts'

const keepers = holders('manager', 'counsellor', 'cooperative-adviser', 'administrator')
const keepAccueil = ['counsellor', 'adviser', 'colleague', 'manager', 'administrator'] as const
const pair = { kind: 'service', ...twins }

/** Two cards are merged by whoever keeps them. */
export const acts: Record<string, ActRow> = {
  'merge-cards': { sends: { ...pair, stays: 'one', versionOne: '1', versionOther: '1' }, may: keepAccueil },
  'unmerge-cards': { sends: { kind: 'service', ...merged }, may: keepAccueil },
  'keep-both': { sends: pair, may: keepAccueil },
}

export const pages: Record<string, PageRow> = {
  duplicates: { may: keepers },
}
