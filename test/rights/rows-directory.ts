import { everyone } from './actors.ts'
import type { PageRow } from './rows.ts'

/** What is told of legal forms and of challenges is open to all: it says nothing of anybody. */
export const pages: Record<string, PageRow> = {
  'legal-forms': { may: everyone },
  'compare-legal-forms': { asks: { place: 'quebec', founders: '3' }, may: everyone },
  challenges: { may: everyone },
  challenge: { at: { challenge: 'd1' }, may: everyone },
  'legal-form': { at: { form: 'worker-cooperative' }, may: everyone },
}
