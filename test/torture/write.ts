import { routes } from '#routes'
import type { Person } from './person.ts'

/**
 * Adds one action to the person's plan as her browser would. True when the product acknowledged it, false when no
 * answer came. Throws on any other answer: it would mean that the torture no longer tests what it says.
 */
export async function write(address: string, person: Person, word: string, key: string): Promise<boolean> {
  let answer: Response
  try {
    answer = await fetch(`${address}${routes.addAction}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address, 'sec-fetch-site': 'same-origin', cookie: `session=${person.token}` },
      body: new URLSearchParams({ what: word, dueOn: '', resource: '', trace: '', _once: key }),
    })
  } catch {
    return false
  }
  if (answer.status === 303 && !answer.headers.get('location')?.startsWith(routes.signIn)) return true
  // A dying database makes the product answer 500 or 503: not acknowledged, as it should be.
  if (answer.status >= 500) return false
  throw new Error(`${routes.addAction} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
}
