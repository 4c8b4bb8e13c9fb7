import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** Amina draws whom she knows, prepares more meetings than a page shows without a search, and tells the last one. */
export async function fill(house: TestHouse, { amina }: Inhabitants): Promise<void> {
  const { hand } = amina
  const latest = async (table: string) =>
    (await house.owner<{ id: string }>(`select id from ${table} where person_id = $1 order by id desc limit 1`, [amina.person]))[0]?.id ??
    ''
  for (const [name, origin, closeness, brings, words] of people)
    await hand.do(routes.addContact, { name, origin, closeness, brings, words })
  for (const day of days) await hand.do(routes.addFieldNote, { ...meeting, contact: '', who: 'Un voisin du marché', metOn: day })
  await hand.do(routes.addFieldNote, { ...meeting, contact: await latest('journey.network_contact'), who: '', metOn: '2026-11-20' })
  await hand.do(href(routes.myFieldNote, { fieldNote: await latest('journey.field_note') }), {
    answer1: 'الإيجار مرتفع جدًّا.',
    answer2: 'Elle partage un four.',
    answer3: '',
    learned: 'On peut louer un four à trois.',
    proof: 'Sa carte, et le prix du four.',
    nextStep: 'Voir le four avec elle.',
    version: '1',
  })
}

const people = [
  ['خالتي فاطمة', 'family', 'near', 'encouragement', 'Elle m’appelle le soir.'],
  ['Youssef', 'family', 'near', 'hand', ''],
  ['Mme Tremblay', 'organisation', 'known', 'advice', ''],
  ['Jean-Christophe', 'neighbourhood', 'to-meet', 'place', 'Il loue une cuisine.'],
  ['Nadia', 'community', 'known', 'language', ''],
  ['Rosa', 'trade', 'to-meet', 'customers', 'Elle tient un café.'],
] as const

const days = [
  '2026-11-02',
  '2026-11-03',
  '2026-11-05',
  '2026-11-09',
  '2026-11-10',
  '2026-11-12',
  '',
  '2026-11-26',
  '2026-12-03',
  '2026-12-09',
]
const meeting = { place: 'Au marché', question1: 'Qu’est-ce qui est dur ici ?', question2: 'Comment faites-vous ?', question3: '' }

export const tables = { contact: 'journey.network_contact', fieldNote: 'journey.field_note' }
