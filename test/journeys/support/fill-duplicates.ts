import { anOrganisation, aService, aSite } from '#modules/directory/cards/card.examples.ts'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

/** Two organisations of one name and one phone, and two services of one name near each other. */
export async function fill({ owner }: TestHouse, { organisation }: Inhabitants): Promise<void> {
  const card = await anOrganisation(owner, { member_id: organisation, name: 'La Passerelle', phone: '+1 514 555 0171', email: null })
  const twin = await anOrganisation(owner, { member_id: organisation, name: 'Passerelle (asbl)', phone: '514 555-0171', email: null })
  for (const organisation_id of [card, twin])
    await aService(owner, { organisation_id, name: 'Café des langues', site_ids: [await aSite(owner, { organisation_id })] })
}
