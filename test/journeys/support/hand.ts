import { randomUUID } from 'node:crypto'
import { type TestHouse, testOrigin } from '#test/support/house.ts'

export type Hand = ReturnType<typeof aHand>

/** Somebody's browser reduced to what it sends and receives: it keeps cookies and draws nothing. */
export function aHand({ app }: Pick<TestHouse, 'app'>, cookie = '') {
  const cookies = new Map(cookie === '' ? [] : [[cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)]])
  const ask = async (path: string, init: RequestInit = {}) => {
    const sent = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await app.request(path, { ...init, headers: { origin: testOrigin, cookie: sent } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return { status: response.status, location: response.headers.get('location'), headers: response.headers, text: await response.text() }
  }
  return {
    cookies,
    get: (path: string) => ask(path),
    send: (path: string, fields: Record<string, string> | URLSearchParams) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    /** Sends a form that must be taken. @throws with the answer's words when it is not. */
    async do(path: string, fields: Record<string, string> = {}): Promise<void> {
      const { status, text } = await ask(path, { method: 'POST', body: new URLSearchParams({ _once: randomUUID(), ...fields }) })
      if (status !== 303) throw new Error(`${path} answered ${status}: ${wordsOf(text)}`)
      cookies.delete('said')
    },
  }
}

/** The words of a document, without its markup. */
function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 800)
}
