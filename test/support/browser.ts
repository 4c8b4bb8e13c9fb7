import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { listen } from '#platform/house.ts'
import type { Language } from '#platform/i18n.ts'
import { aHouse } from './house.ts'
import { watch } from './page-watch.ts'

const places = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export type ServedHouse = Awaited<ReturnType<typeof aServedHouse>>

/** The whole product on a database of its own, served on a free port of this machine. Its pages live at `address`. */
export async function aServedHouse(options: Parameters<typeof aHouse>[0] = {}) {
  // Without a fixed origin, the product takes the address it is asked at for its own: the port is not known yet.
  const house = await aHouse({ ...options, config: { origin: undefined, ...options.config } })
  const server = await listen(house.app.fetch, 0)
  return {
    ...house,
    address: `http://localhost:${server.port}`,
    async close() {
      await server.close()
      await house.close()
    },
  }
}

/** The machine's own Chromium, without a network but ours. @throws when there is none: `npm test` installs it. */
export async function openBrowser(also: readonly string[] = []): Promise<Browser> {
  const executablePath = places.find((path) => existsSync(path))
  if (executablePath === undefined) throw new Error('This machine has no Chromium: run `npm test`, or install the package chromium')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage', ...also],
  })
}

/** What somebody holds: a phone or a desk, in a language, with or without JavaScript. */
export type Device = {
  language?: Language
  width?: number
  height?: number
  javaScript?: boolean
  colours?: 'light' | 'dark'
}

/** A page on a device that nobody used before: no cookie, no memory. */
export async function aDevice(browser: Browser, address: string, device: Device = {}): Promise<Page> {
  const { language = 'fr', width = 1280, height = width < 500 ? 740 : 800, javaScript = true, colours = 'light' } = device
  const options: BrowserContextOptions = {
    baseURL: address,
    locale: language,
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme: colours,
    hasTouch: width < 500,
    reducedMotion: 'reduce',
  }
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  watch(page, { javaScript })
  return page
}
