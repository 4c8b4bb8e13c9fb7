import type { AccountId } from '#kernel/id.ts'
import { demoPersonas, presentPersona, roleName } from '#modules/identity/index.ts'
import type { Database } from '#platform/database.ts'
import { routes } from '#routes'
import type { Hired } from './hire.ts'
import type { Stage } from './one-transaction.ts'
import { type StaffKey, staff } from './staff.ts'
import type { Story } from './story.ts'

/** Puts on /demo the people who have a word on them, then everybody who works, then who runs the instance. */
export async function present(
  { tx, play }: Stage,
  hired: Hired,
  people: readonly { story: Story; account: AccountId | undefined }[],
): Promise<void> {
  await play('maillon_door')
  let place = 0
  for (const { story, account } of people) {
    if (story.persona !== undefined && account !== undefined) await presentPersona(tx, account, ++place, story.persona)
  }
  for (const key of Object.keys(staff) as StaffKey[]) await presentPersona(tx, hired.employees[key], ++place)
  await presentPersona(tx, hired.administrator, ++place)
}

/** What the terminal says of the personas of a demo at `address`. */
export async function introduce(database: Database): Promise<(address: string) => string[]> {
  const personas = await database.transaction('maillon_app', { sessionHash: null, at: null }, (tx) => demoPersonas(tx))
  const lines = personas.map(
    ({ name, works }) =>
      `  ${[name, ...works.map(({ role }) => roleName('fr')(role)), ...works.map(({ organisation }) => organisation).slice(0, 1)].join(' · ')}`,
  )
  return (address) => [
    '',
    `Démonstration : ${address}${routes.demo}`,
    'Des personnes inventées. Un clic pour voir avec leurs yeux :',
    ...lines,
  ]
}
