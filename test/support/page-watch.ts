import type { Page, Response } from 'playwright-core'
import { swapIn } from './swap-in.ts'

type Complaint = { text: string; about?: string }
type Watched = { complaints: Complaint[]; document: Response | undefined; javaScript: boolean }

const watched = new WeakMap<Page, Watched>()
const twins = new WeakMap<Page, Page>()

/** Listens to what the browser complains about on this page: its console, its exceptions, its security policy, its dialogs. */
export function watch(page: Page, { javaScript }: { javaScript: boolean }): void {
  const state: Watched = { complaints: [], document: undefined, javaScript }
  watched.set(page, state)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      state.complaints.push({ text: `console: ${message.text()}`, about: message.location().url })
  })
  page.on('pageerror', (error) => state.complaints.push({ text: `exception: ${error.message}` }))
  page.on('dialog', (dialog) => {
    state.complaints.push({ text: `dialog: ${dialog.message()}` })
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    // A page left before its font came is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      state.complaints.push({ text: `not loaded: ${request.url()} ${request.failure()?.errorText}` })
  })
  page.on('response', (response) => {
    const request = response.request()
    if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !isRedirect(response)) state.document = response
    else if (response.status() >= 400) state.complaints.push({ text: `answered ${response.status()}: ${response.url()}` })
  })
}

/** What was complained about since the last call. */
export function complaintsOf(page: Page): string[] {
  const state = watched.get(page)
  // A form sent back is answered 409 or 422, an unknown page 404: Chromium says so of the document itself, rightly. And it asks by
  // itself for an icon while one document takes the place of another.
  const isNoFault = ({ text, about }: Complaint) =>
    /the server responded with a status of 4\d\d/.test(text) &&
    (about === state?.document?.url() || about?.endsWith('/favicon.ico') === true)
  return (state?.complaints.splice(0) ?? []).filter((complaint) => !isNoFault(complaint)).map(({ text }) => text)
}

/** The document that the page shows, as the server sent it. */
export async function sourceOf(page: Page): Promise<string> {
  const document = watched.get(page)?.document
  if (document === undefined) throw new Error('This page has not gone anywhere yet')
  return document.text()
}

/** The page itself or, where its JavaScript is off, the same document in a page of the same size with JavaScript on. */
export async function aTwin(page: Page, source: string): Promise<Page> {
  const state = watched.get(page)
  if (state?.javaScript !== false) return page
  const known = twins.get(page)
  if (known !== undefined) {
    await swapIn(known, source)
    return known
  }
  const twin = await openTwin(page)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': (await state.document?.headerValue('content-security-policy')) ?? '',
  }
  const address = page.url().replace(/#.*/, '')
  await twin.route(address, (route) => route.fulfill({ body: source, headers }))
  await twin.goto(address)
  await twin.unroute(address)
  return twin
}

async function openTwin(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('This page has no browser of its own')
  const twin = await browser.newPage({ viewport: page.viewportSize(), reducedMotion: 'reduce' })
  watch(twin, { javaScript: true })
  twins.set(page, twin)
  return twin
}

const isRedirect = (response: Response) => response.status() >= 300 && response.status() < 400
