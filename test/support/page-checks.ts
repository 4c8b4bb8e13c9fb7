import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Language } from '#platform/i18n.ts'
import { accessibilityFaults } from './page-axe.ts'
import { lookFaults, narrowFaults } from './page-looks.ts'
import { markupFaults } from './page-markup.ts'
import { aTwin, complaintsOf, sourceOf } from './page-watch.ts'

/** What to hold a page to: its language, and the width under which it must still not scroll sideways. */
export type Expected = { language: Language; narrowest?: number }

/**
 * Holds the page shown to everything we promise of a page: axe without an excluded rule, valid HTML, a quiet console, nothing
 * sideways at 320 px, its language and direction, no hole in its words, targets large enough. @throws with every fault found.
 */
export async function checkPage(page: Page, expected: Expected): Promise<void> {
  const faults = await faultsOf(page, expected)
  assert.equal(faults.length, 0, `${new URL(page.url()).pathname} (${expected.language}):\n  ${faults.join('\n  ')}`)
}

/** The same, as a list of sentences. */
export async function faultsOf(page: Page, { language, narrowest = 320 }: Expected): Promise<string[]> {
  const source = await sourceOf(page)
  const html = markupFaults(source)
  // Where JavaScript is off our own questions cannot run either: they are put to the same document in a page beside.
  const twin = await aTwin(page, source)
  const seen = [...(await accessibilityFaults(twin)), ...(await lookFaults(twin, language))]
  const narrow = await narrowFaults(twin, narrowest)
  return [...new Set([...complaintsOf(page), ...complaintsOf(twin), ...(await html), ...seen, ...narrow])]
}
