/** The address that the product under test believes it is at. */
const testOrigin = 'http://localhost:3000'

type App = { request: (path: string, init: RequestInit) => Response | Promise<Response> }
type Sent = { status: number; location: string | null; text: string }

/**
 * A browser without script, as the tests need one: it keeps cookies and sends forms from our own pages. `network` is
 * the address it comes from; the house must then trust its proxy.
 */
export function aBrowser({ app }: { app: App }, { cookie = '', network }: { cookie?: string; network?: string } = {}) {
  const jar = new Map(
    cookie
      .split('; ')
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  )
  const headers = (): Record<string, string> => ({
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
    ...(network === undefined ? {} : { 'x-forwarded-for': network }),
  })
  const read = async (response: Response): Promise<Sent> => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, pair.slice(pair.indexOf('=') + 1))
    }
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }
  return {
    cookies: jar,
    get: async (path: string) => read(await app.request(path, { headers: headers() })),
    post: async (path: string, fields: Record<string, string> = {}, more: Record<string, string> = {}) =>
      read(
        await app.request(path, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { origin: testOrigin, ...headers(), ...more },
        }),
      ),
  }
}
