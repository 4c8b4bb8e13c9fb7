import { anOrganisation, aService, aSite } from '#modules/directory/cards/card.examples.ts'
import { routes } from '#routes'
import { type TestHouse, testOrigin } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** Two organisations of one name and one phone, two services of one name near each other, and two that were merged. */
export async function fill({ owner, product, database, clock }: TestHouse, { organisation, claire }: Inhabitants): Promise<void> {
  const card = await anOrganisation(owner, { member_id: organisation, name: 'La Passerelle', phone: '+1 514 555 0171', email: null })
  const twin = await anOrganisation(owner, { member_id: organisation, name: 'Passerelle (asbl)', phone: '514 555-0171', email: null })
  const both = { organisation: [card, twin], merged: [] as string[] }
  for (const organisation_id of both.organisation) {
    const site_ids = [await aSite(owner, { organisation_id })]
    await aService(owner, { organisation_id, name: 'Café des langues', site_ids })
    both.merged.push(await aService(owner, { organisation_id, name: 'Atelier de couture', site_ids }))
  }
  const find = product.jobs.find(({ thing }) => thing.name === 'find-duplicates')?.thing
  await find?.run({}, { database, now: clock.now, origin: testOrigin, postLetter: async () => undefined })
  const [one = '', other = ''] = both.merged.sort()
  await claire.do(routes.mergeCards, { kind: 'service', one, other, stays: 'one', versionOne: '1', versionOther: '1' })
}
