import { randomUUID } from 'node:crypto'
import { type TestHouse, testOrigin } from './house.ts'

export type Fields = Record<string, string | readonly string[]>

/** Somebody at her screen, without script: reads pages and sends forms as a browser does. */
export function aBrowser(house: TestHouse, cookie: string) {
  return {
    async read(path: string) {
      const response = await house.app.request(path, { headers: { cookie } })
      return { status: response.status, text: await response.text(), headers: response.headers }
    },
    /** `once` is the key of the form that was shown: the same for a form sent twice. */
    async send(path: string, fields: Fields = {}, once: string = randomUUID()) {
      const body = new URLSearchParams({ _once: once })
      for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
      const response = await house.app.request(path, { method: 'POST', headers: { cookie, origin: testOrigin }, body })
      return { status: response.status, text: await response.text(), location: response.headers.get('location') }
    },
  }
}

/** The words of a page without its markup, as they are read. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}
