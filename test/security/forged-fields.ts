import type { Id } from '#kernel/id.ts'
import type { Post } from '#platform/post.ts'
import type { TestHouse } from '#test/support/house.ts'
import type { ActorName } from '../rights/actors.ts'
import { inTransactionOf } from '../rights/house-of-rights.ts'
import { account, organisation, person } from '../rights/names.ts'
import type { Values } from '../rights/rows.ts'

const names =
  'organisation_id organisationId host_id hostId account_id accountId person_id personId role roles status state stage amount price owner created_by createdBy recorded_by id at now way version_number until withdrawn_at second_factor admin is_admin'

/** Fields that no form of ours has, with values that would matter if one were read. */
export function forgedFields(values: Values): Values {
  const worth = (name: string) =>
    /organ|host/i.test(name)
      ? organisation('ailleurs')
      : /account|owner|by/i.test(name)
        ? account('administrator')
        : /person|^id$/i.test(name)
          ? person('sami')
          : 'administrator'
  return Object.fromEntries(
    names
      .split(' ')
      .filter((name) => !(name in values))
      .map((name) => [name, worth(name)]),
  )
}

/** What an act would make of a form: the value that is saved, without what is new each time. The transaction is undone. */
export async function stateOf(house: TestHouse, post: Post, who: ActorName, values: Values): Promise<string> {
  return inTransactionOf(house, who, post.act.door ? 'maillon_door' : 'maillon_app', async (tx, moment) => {
    const input = post.act.input.safeParse(values)
    if (!input.success) return JSON.stringify(input.error.issues)
    const fixed = { ...moment, newId: fixedIds() }
    const outcome = await post.act.run(tx, input.data, fixed)
    return JSON.stringify(outcome, withoutChance)
  })
}

function fixedIds() {
  let next = 0
  return <Kind extends string>() => {
    next += 1
    return `00000000-0000-7000-8000-${String(next).padStart(12, '0')}` as Id<Kind>
  }
}

/** Secrets are drawn anew at each try: what they are does not matter here. */
function withoutChance(name: string, value: unknown): unknown {
  if (/token|hash|secret|link|body|code|sealed/i.test(name)) return 'drawn'
  return typeof value === 'bigint' ? String(value) : value
}
