import type { Actor } from '#kernel/actor.ts'
import { holds } from '#kernel/actor.ts'
import { nothing } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { type Route, routes } from '#routes'

/** Where somebody signed in begins, by what she does here. */
export function homeOf(actor: Actor): Route {
  if (!actor.signedIn) return routes.home
  if (actor.staff && !actor.secondFactor) return routes.secondFactor
  if (holds(actor, 'counsellor', 'cooperative-adviser')) return routes.today
  if (holds(actor, 'manager')) return routes.team
  if (holds(actor, 'administrator')) return routes.organisations
  return actor.personId === null ? routes.account : routes.me
}

export const arrivePage = page({
  name: 'arrive',
  title: 'Arriver chez soi',
  path: routes.arrive,
  who: ['account'],
  input: nothing,
  load: async () => ({}),
  allow: (actor) => actor.signedIn,
  reads: 'nobody',
  view: ({ actor }) => new Response(null, { status: 303, headers: { location: homeOf(actor) } }),
})
