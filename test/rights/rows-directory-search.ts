import { everyone } from './actors.ts'
import type { PageRow } from './rows.ts'

/** What is offered, and where, is read by all: a search says nothing of who looks. */
export const pages: Record<string, PageRow> = {
  services: { asks: { words: 'français', place: 'Paris 11e' }, may: everyone },
}
