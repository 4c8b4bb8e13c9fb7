import { type ActorName, actorNames, kindOf, type PersonKey, sharingContact, sharingDecision } from '../rights/actors.ts'
import { canaryPattern } from '../rights/canary.ts'
import { people } from '../rights/names.ts'

const personWord = new RegExp(`^zq(${people.join('|')})(\\w+?)qz$`)
const staffWord = new RegExp(`^zq(${actorNames.map((name) => name.toLowerCase()).join('|')})(\\w+?)qz$`)

// The ready-made answers of an organisation, for all who answer in its name.
const houseWord = /^zq([a-z]+?)(?:template|elsewhere)qz$/

/** The words of an answer that are not for who asked: each field of each person and each worker has its own. */
export function strayCanaries(who: ActorName, shown: string): string[] {
  return [...new Set(shown.match(canaryPattern) ?? [])].filter((word) => !isFor(who, word))
}

function isFor(who: ActorName, word: string): boolean {
  const [, person, field = ''] = personWord.exec(word) ?? []
  if (person !== undefined) return isForReader(who, person as PersonKey, field)
  const [, worker, what = ''] = staffWord.exec(word) ?? []
  if (worker !== undefined) return isOfWorker(who, worker, what)
  const [, house] = houseWord.exec(word) ?? []
  return house === undefined ? isInvitation(who, word) : kindOf(who).at === house
}

/** The person's own; for advisers, what she shares with their organisation while they accompany her. */
function isForReader(who: ActorName, whose: PersonKey, field: string): boolean {
  const { owns, follows, at, role, left, halfway } = kindOf(who)
  // The mailbox of a demo is open to whoever looks at the demo.
  if (/^mail(?:to|subject|body)$/.test(field)) return true
  if (owns === whose) return true
  if (role !== 'counsellor' && role !== 'cooperative-adviser') return false
  if (left || halfway) return false
  const colleagues = whose === 'sami' ? at === 'ailleurs' : at === 'accueil' || (whose === 'leila' && who === 'recipient')
  // An adviser finds in her organisation the records that she may ask to accompany, by their name.
  if (/^(?:recordname|nativename)$/.test(field)) return colleagues
  const accompanies = follows === whose && (whose === 'leila' ? sharingContact.includes(who) : true)
  if (!accompanies) return false
  if (field === 'decision') return whose !== 'leila' || sharingDecision.includes(who)
  if (field.startsWith('observation'))
    return (
      colleagues &&
      (at === 'reseau' ? field === 'observationrecipient' : field !== 'observationrecipient' && field !== 'observationrefusedrecipient')
    )
  if (field.startsWith('place')) return at === 'reseau' ? field === 'placerecipient' : field !== 'placerecipient'
  if (/^reading|^reader/.test(field)) return false
  if (field.startsWith('check')) return at !== 'reseau'
  return true
}

/** A worker's own words; her name, for those she works beside or accompanies; never her notes. */
function isOfWorker(who: ActorName, worker: string, what: string): boolean {
  if (who.toLowerCase() === worker) return what !== 'pin'
  if (/^(?:note|pin|passkey|agent)$/.test(what)) return false
  return what !== 'email' || kindOf(who).role === 'manager' || kindOf(who).owns !== undefined
}

function isInvitation(who: ActorName, word: string): boolean {
  // Whoever shows the invitation's token is told whom it invites.
  return word.startsWith('zqaccueilinvitation') || who === 'administrator'
}
