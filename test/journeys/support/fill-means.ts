import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** Amina says what she starts from behind each door, changes her mind once, and opens every part of her sketch. */
export async function fill(_: TestHouse, { amina }: Inhabitants): Promise<void> {
  const { hand } = amina
  await hand.do(routes.addMeans, { door: 'who-i-am', words: 'أحبّ أن أطبخ لعدد كبير من الناس', serves: '' })
  await hand.do(routes.addMeans, { door: 'what-i-know', words: 'J’ai vendu du tissu pendant cinq ans', serves: 'Parler aux gens' })
  await hand.do(routes.addMeans, { door: 'whom-i-know', words: 'Ma voisine tient un café', serves: 'Un premier essai' })
  for (const [part, words] of Object.entries(sketch)) await hand.do(href(routes.mySketchPart, { part }), { words, version: '0' })
  await hand.do(href(routes.mySketchPart, { part: 'partners' }), { words: 'جارتي وأختي', version: '1' })
}

const sketch = {
  problem: 'Le soir, on ne trouve rien de chaud.',
  people: '',
  offer: 'Des plats.',
  rules: '',
  resources: 'Un four, et mes samedis.',
  partners: 'Ma voisine, peut-être.',
  costs: '',
  loss: 'Trois samedis. Pas plus.',
  deciding: '',
}

/** A part of the sketch is found by its name: it has no other key. */
export const tables = {
  item: 'journey.means_item',
  part: `(select part as id, person_id from journey.sketch_part where part = 'partners') as opened`,
}
