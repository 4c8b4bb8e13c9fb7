import { everyone } from './actors.ts'
import type { ActRow, PageRow } from './rows.ts'
import { card, service } from './world-cards.ts'

const open = { service: service('accueil open') }

export const acts: Record<string, ActRow> = {}

/** A card says nothing of anybody: all may read it. Who works for its organisation keeps it. */
export const pages: Record<string, PageRow> = {
  service: { at: open, may: everyone },
  'organisation-card': { at: { card: card('accueil') }, may: everyone },
}
