import { everyone, holders } from './actors.ts'
import type { PageRow } from './rows.ts'

/** What leaves the directory: by the door, described to all; in files, for those who answer for an organisation. */
export const pages: Record<string, PageRow> = {
  'open-data': { may: everyone },
  'keep-exports': { may: holders('manager', 'administrator') },
  'export-cards': { at: { format: 'csv' }, may: holders('manager', 'administrator') },
}
