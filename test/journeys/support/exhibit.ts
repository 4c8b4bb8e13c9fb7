import { listen } from '#platform/house.ts'
import type { TestHouse } from '#test/support/house.ts'

/** Shows documents that the house has already answered, so that a browser can look at an answer without asking for it again. */
export async function anExhibit({ app }: Pick<TestHouse, 'app'>) {
  const hung = new Map<string, { body: string; headers: Headers }>()
  const server = await listen((request) => {
    const { pathname } = new URL(request.url)
    const document = hung.get(pathname)
    return document === undefined ? app.fetch(request) : new Response(document.body, { headers: document.headers })
  }, 0)
  return {
    address: `http://localhost:${server.port}`,
    close: server.close,
    /** Where to see it, with its own headers. */
    hang(body: string, headers: Headers): string {
      const path = `/exhibit/${hung.size}`
      const shown = new Headers(headers)
      for (const name of ['set-cookie', 'content-length', 'content-encoding']) shown.delete(name)
      hung.set(path, { body, headers: shown })
      return path
    },
  }
}
