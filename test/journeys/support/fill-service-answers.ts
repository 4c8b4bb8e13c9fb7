import { hashOf, newToken } from '#platform/tokens.ts'
import { href, routes } from '#routes'
import { type TestHouse, testNow } from '#test/support/house.ts'
import { anAnswerLink, aSentReferral } from '#test/support/referral-examples.ts'
import type { Inhabitants } from './filled-house.ts'

/** Letters of services without an account, each at another point; requests in the inbox, and answers kept ready. After fill-referrals, which looks for its own latest. */
export async function fill(house: TestHouse, { organisation, maude, visitor }: Inhabitants): Promise<void> {
  const { owner } = house
  await aSentReferral(house, { recipient: organisation, sentAt: testNow.subtract({ hours: 20 * 24 }) })
  await aSentReferral(house, { recipient: organisation, state: 'received' })
  const ready = { step: 'refuse', reason: 'not-mobile', words: 'Nous sommes désolés.', alternative: 'La bibliothèque du quartier.' }
  await maude.do(routes.answerTemplates, { title: 'Trop loin', ...ready })
  await maude.do(routes.answerTemplates, { title: 'Oui, bienvenue', ...ready, step: 'accept' })

  const letter = async (kind: 'answer' | 'still-true', token: string) => {
    await owner(
      `insert into platform.mail (id, to_address, language, subject, body, link, created_at)
       values (gen_random_uuid(), 'accueil@langues.example', 'fr', 'Une demande', 'Une lettre', $1, $2)`,
      [`http://localhost:3000/${kind}/${token}`, testNow.toString()],
    )
    return token
  }
  const asked = async (state: string) => {
    const sent = await aSentReferral(house, { state })
    return { ...sent, token: await letter('answer', await anAnswerLink(house, sent)) }
  }
  await asked('sent')
  await asked('accepted')
  await asked('refused')
  const chosen = await asked('meeting-proposed')
  await owner(
    `insert into referrals.meeting (id, referral_id, person_id, starts_at, minutes, place, way, with_counsellor, proposed_by, proposed_at, state)
     values (gen_random_uuid(), $1, $2, $3, 60, '12, rue des Exemples', 'in-person', true, 'recipient', $3, 'chosen')`,
    [chosen.referral, chosen.person, testNow.toString()],
  )
  const later = await asked('met')
  await owner(
    `insert into referrals.follow_up (id, referral_id, person_id, asked_of, days, due_at, asked_at)
     values (gen_random_uuid(), $1, $2, 'resource', 30, $3, $3)`,
    [later.referral, later.person, testNow.toString()],
  )
  const read = await asked('sent')
  await visitor.do(href(routes.sendSheetCode, { token: read.token }))
  const [mailed] = await owner<{ body: string }>(
    "select body from platform.mail where body ~ '\\m[0-9]{6}\\M' order by created_at desc limit 1",
  )
  const code = /\b\d{6}\b/.exec(mailed?.body ?? '')?.[0] ?? ''
  await visitor.do(href(routes.openSheet, { token: read.token }), { code })
  await letter('answer', newToken().token)

  const stillTrue = async (used: boolean) => {
    const token = await letter('still-true', newToken().token)
    await owner(
      `insert into directory.still_true (id, organisation_id, services, token_hash, sent_at, expires_at, used_at)
       select gen_random_uuid(), organisation_id, array_agg(id), $1, $2::timestamptz, $2::timestamptz + interval '30 days', $3
       from directory.service where organisation_id = $4 group by organisation_id`,
      [hashOf(token), testNow.toString(), used ? testNow.toString() : null, read.card],
    )
  }
  await stillTrue(false)
  await stillTrue(true)
  await letter('still-true', newToken().token)
}
