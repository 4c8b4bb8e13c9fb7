import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

export const tables = { check: 'journey.self_check' }

/** Amina looks back twice and writes her word on the review; Maude fills it in with her, then looks at her own manner. */
export async function fill(_: TestHouse, { amina, maude }: Inhabitants): Promise<void> {
  const at = { person: amina.person }
  const points = Array.from({ length: 10 }, (_, index) => `P${index + 1}`)
  const review = Object.fromEntries(points.flatMap((item) => [`state-${item}`, `comment-${item}`].map((name) => [name, ''])))
  const versions = Object.fromEntries(points.map((item) => [`version-${item}`, '0']))
  await maude.do(href(routes.personProcess, at), {
    ...review,
    ...versions,
    together: 'yes',
    'state-P1': 'yes',
    'comment-P1': 'Relu le plan à deux.',
    'state-P2': 'not-yet',
  })
  await amina.hand.do(routes.myProcess, { item: 'P1', words: 'كتبناها معًا في المقهى.', version: '0' })
  await amina.hand.do(routes.addCheckPoint, { way: 'change', words: 'Je garde le pain, pas la boutique.', keeps: '' })
  await amina.hand.do(routes.addCheckPoint, { way: 'continue', words: 'أواصل مع جارتي.', keeps: 'Deux contacts au marché.' })
  await maude.do(href(routes.selfCheck, at), {
    metOn: '2026-11-20',
    noticed: 'proposed-early',
    assumedFrom: 'accent',
    words: 'J’ai cru qu’elle hésitait. Elle traduisait.',
    nextTime: 'Attendre trois secondes de plus.',
  })
}
