import { type ActorName, everyone } from './actors.ts'
import type { PageRow } from './rows.ts'

const people: ActorName[] = ['person', 'anotherPerson']
const asks = { 'part-about-me': 'yes', 'part-answers': 'yes', for: 'job' }

export const pages: Record<string, PageRow> = {
  'my-dossier': { may: people },
  'my-dossier-preview': { asks, may: people },
  'my-dossier-pdf': { asks, may: people },
  'my-dossier-json': { asks, may: people },
  'my-copy-pdf': { may: people },
  'dossier-schema': { may: everyone },
}
