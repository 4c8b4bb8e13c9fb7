import { actorNames } from './actors.ts'
import type { PageRow } from './rows.ts'

/** The page itself holds nothing of anybody: what it keeps stays on the device of whoever asks. */
export const pages: Record<string, PageRow> = { offline: { may: actorNames } }
