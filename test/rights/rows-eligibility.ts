import { everyone, holders, sharingContact, signedIn } from './actors.ts'
import { person } from './names.ts'
import type { ActRow, PageRow } from './rows.ts'
import { service } from './world-cards.ts'

const open = { service: service('accueil open') }
const keepAccueil = holders('administrator', 'manager', 'counsellor', 'cooperative-adviser').filter((name) =>
  ['counsellor', 'adviser', 'colleague', 'manager', 'administrator'].includes(name),
)

export const acts: Record<string, ActRow> = {
  'keep-my-facts': { sends: { ...open, age: '34' }, may: signedIn, bound: 'what is kept is under the account of whoever asks' },
  'forget-my-facts': { sends: open, may: signedIn, bound: 'what is erased is under the account of whoever asks' },
  'write-criteria': { sends: { ...open, version: '1', row: '0', minAge: '18' }, may: keepAccueil },
  'remove-criteria-row': { sends: { ...open, version: '1', row: '0' }, may: keepAccueil },
}

/** Conditions are read by all; what one answers to them is one's own. */
export const pages: Record<string, PageRow> = {
  'service-for-me': { at: open, may: everyone },
  'keep-criteria': { at: open, may: keepAccueil },
  'person-resources': { at: { person: person('leila') }, may: sharingContact },
}
