import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

export type Weight = { bytes: number; requests: number; scripts: number; parts: { type: string; bytes: number }[] } | { missing: string }

/** What a first visit to one page costs over the wire, headers left out, as Chromium counts it; no cache. */
export async function weigh(url: string, cookie: string): Promise<Weight> {
  const executablePath = '/usr/bin/chromium'
  if (!existsSync(executablePath)) return { missing: 'Chromium is not installed: run `npm test` once' }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const { hostname } = new URL(url)
    await context.addCookies(
      cookie
        .split('; ')
        .map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.slice(pair.indexOf('=') + 1), domain: hostname, path: '/' })),
    )
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const types = new Map<string, string>()
    const parts: { type: string; bytes: number }[] = []
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      parts.push({ type: types.get(requestId) ?? 'other', bytes: encodedDataLength }),
    )
    await page.goto(url, { waitUntil: 'networkidle' })
    return {
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      requests: parts.length,
      scripts: parts.filter(({ type }) => type === 'Script').length,
      parts,
    }
  } finally {
    await browser.close()
  }
}
