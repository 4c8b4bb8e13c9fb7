import type { AccountId } from '#kernel/id.ts'
import { demoPersonas, presentPersona, roleName } from '#modules/identity/index.ts'
import type { Database } from '#platform/database.ts'
import { routes } from '#routes'
import type { Hired } from './hire.ts'
import type { Stage } from './one-transaction.ts'
import type { Story } from './story.ts'

/** Puts on /demo the people who have a word on them, then everybody who works, then who runs the instance. */
export async function present({ tx, play }: Stage, hired: Hired, people: readonly { story: Story; account: AccountId | undefined }[]): Promise<void> {
  await play('maillon_door')
  let place = 0
  for (const { story, account } of people) {
    if (story.persona !== undefined && account !== undefined) await presentPersona(tx, account, ++place, story.persona)
  }
  for (const account of [...Object.values(hired.employees), hired.administrator]) await presentPersona(tx, account, ++place)
}

/** What the terminal says of the personas of a demo at `address`. */
export async function introduce(database: Database): Promise<(address: string) => string[]> {
  const personas = await database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => demoPersonas(tx))
  const lines = personas.map(({ name, works }) => `  ${name}${works[0] === undefined ? '' : ` — ${roleName('fr')(works[0].role)}, ${works[0].organisation}`}`)
  return (address) => ['', `Démonstration : ${address}${routes.demo}`, 'Des personnes inventées. Un clic pour voir avec leurs yeux :', ...lines]
}
