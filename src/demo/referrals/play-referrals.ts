import type { AccountId, Id, PersonId } from '#kernel/id.ts'
import { findServicesByWords } from '#modules/directory/index.ts'
import { previewOf, sheetWording } from '#modules/referrals/index.ts'
import type { Players } from '../acting.ts'
import type { Stage } from '../one-transaction.ts'

/** One request of the demo: to which service, in her words, how many days ago, and how far it went. */
export type DemoReferral = { service: string; looksFor: string; ago: number; goes: 'draft' | 'sent' | 'dates' | 'met' | 'refused' }

/** What Amina asks of services, with Maude: one to read, two under way, one that met her, one that could not. */
export const referralsOfAmina: readonly DemoReferral[] = [
  { service: 'Rencontre découverte', looksFor: 'Comprendre comment on travaille à plusieurs.', ago: 45, goes: 'met' },
  { service: 'budget de départ', looksFor: 'Savoir combien il faut pour commencer.', ago: 20, goes: 'refused' },
  { service: 'Petit prêt', looksFor: 'Un petit prêt pour louer une cuisine.', ago: 12, goes: 'sent' },
  { service: 'Démarrer une coopérative', looksFor: 'Parler de notre groupe et de ce qu’il faut décider.', ago: 6, goes: 'dates' },
  { service: 'Jumelage', looksFor: 'Quelqu’un d’ici avec qui parler français.', ago: 1, goes: 'draft' },
]

type Drafted = { id: Id<'referral'>; version: number }
type Moved = { move: { referral: Drafted } }
type Asked = { person: PersonId; herself: AccountId; adviser: AccountId; recipient: AccountId; now: Temporal.Instant }

/** Plays requests through the product's own acts: drafted together, agreed to on her screen, sent, answered. */
export async function playReferrals(stage: Stage, players: Players, referrals: readonly DemoReferral[], asked: Asked): Promise<void> {
  for (const each of referrals) await play(stage, players, each, asked)
}

async function play(stage: Stage, players: Players, { service: words, looksFor, ago, goes }: DemoReferral, asked: Asked): Promise<void> {
  const { person, herself, adviser, recipient, now } = asked
  const at = (hours: number) => now.subtract({ hours: ago * 24 }).add({ hours })
  const parts = ['about-me', 'reach-me']
  const maude = players.as(adviser)
  const drafting = await maude.sits(at(0))
  const [service] = await findServicesByWords(stage.tx, words, 1)
  if (service === undefined) throw new Error(`no service of the demo is called ${words}`)
  let last = await drafting<Drafted>('draft-referral', { person, service: service.id, looksFor, parts, sure: 'yes' })
  const on = () => ({ referral: last.id, version: String(last.version) })
  const step = async (who: AccountId, act: string, hours: number, fields: Record<string, string> = {}) => {
    last = (await players.as(who).does<Moved>(act, { ...on(), ...fields }, at(hours))).move.referral
  }
  if (goes === 'draft') return
  const agreeing = await players.as(herself).sits(at(3))
  const { fingerprint } = await previewOf(stage.tx, person, looksFor, parts)
  last = (await agreeing<Moved>('agree-to-referral', { ...on(), seen: fingerprint, wording: sheetWording, wordingLanguage: 'fr' })).move
    .referral
  await step(adviser, 'send-referral', 5)
  if (goes === 'sent') return
  if (goes === 'refused')
    return step(recipient, 'turn-down-referral', 60, {
      step: 'refuse',
      reason: 'full',
      alternative: 'La bibliothèque du quartier ouvre un groupe de conversation en janvier.',
    })
  const day = (goes === 'met' ? at(24 * 6) : now.add({ hours: 24 * 5 })).toZonedDateTimeISO('UTC').toPlainDate()
  const date = { on: day.toString(), at: '10:00', minutes: '60', meetingWay: 'in-person', place: 'Accueil du rez-de-chaussée' }
  await step(adviser, 'propose-meeting', 30, { ...date, withCounsellor: 'yes' })
  if (goes === 'met') await step(adviser, 'say-meeting', 24 * 7, { step: 'hold' })
}
