import { anOrganisation, aService } from '#modules/directory/cards/card.examples.ts'
import { sheetWording } from '#modules/referrals/index.ts'
import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** Maude and Amina ask three services: one met her, one said no with somewhere else to go, one is still hers to read and decide. */
export async function fill(house: TestHouse, { organisation, amina, maude }: Inhabitants): Promise<void> {
  const card = await anOrganisation(house.owner, { member_id: organisation, name: 'Maison des langues' })
  const at = { person: amina.person }
  const prepare = async (name: string, from = card) => {
    const service = await aService(house.owner, { organisation_id: from, name, seats_free: 3, seats_said_on: '2026-11-20' })
    const looksFor = 'Un cours le soir, près de chez moi.\nأريد أن أتكلم أكثر.'
    await maude.do(href(routes.draftReferral, at), { service, looksFor, parts: 'about-me', sure: 'yes' })
    const [row] = await house.owner<{ id: string }>('select id from referrals.referral order by id desc limit 1')
    return { referral: row?.id ?? '' }
  }
  const version = async ({ referral }: { referral: string }) => {
    const [row] = await house.owner<{ version: number }>('select version from referrals.referral where id = $1', [referral])
    return { version: String(row?.version) }
  }
  const send = async (to: { referral: string }) => {
    const { text } = await amina.hand.get(href(routes.mySheet, to))
    const seen = /name="seen" value="([^"]*)"/.exec(text)?.[1] ?? ''
    await amina.hand.do(href(routes.agreeToReferral, to), { ...(await version(to)), seen, wording: sheetWording, wordingLanguage: 'ar' })
    await maude.do(href(routes.sendReferral, to), await version(to))
  }

  const met = await prepare('Cours de français du soir')
  await send(met)
  await maude.do(href(routes.proposeMeeting, met), {
    ...(await version(met)),
    on: '2026-12-01',
    at: '10:00',
    minutes: '60',
    meetingWay: 'in-person',
    place: '100, rue des Essais',
    hostName: 'Rosa',
    withCounsellor: 'yes',
  })
  await maude.do(href(routes.sayMeeting, met), { ...(await version(met)), step: 'hold', cause: '', words: 'Très bon accueil.' })

  const refused = await prepare('Atelier de conversation')
  await send(refused)
  await maude.do(href(routes.turnDownReferral, refused), {
    ...(await version(refused)),
    step: 'refuse',
    reason: 'full',
    alternative: 'La bibliothèque ouvre un groupe en janvier.',
  })

  // Handed over: its service has no address, and what it said aloud is noted.
  const aside = await anOrganisation(house.owner, { name: 'Le Potager', email: null, phone: null })
  const handed = await prepare('Jardin partagé', aside)
  await send(handed)
  const answer = href(routes.noteAnswer, { ...handed, answer: 'receive' })
  await maude.do(answer, { ...(await version(handed)), toldWay: 'in-person', toldBy: 'Nadia', saidOn: '2026-11-24', words: '' })
  await prepare('Point conseil budget')
}

export const tables = { referral: 'referrals.referral', followUp: 'referrals.follow_up' }
