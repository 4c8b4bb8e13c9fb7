import type { Page } from 'playwright-core'
import type { Language } from '#platform/i18n.ts'
import { accessibilityFaults } from './page-axe.ts'
import { lookFaults, narrowFaults } from './page-looks.ts'
import { markupFaults } from './page-markup.ts'
import { aTwin, complaintsOf, sourceOf } from './page-watch.ts'

/** What to hold a page to: its language, and the width under which it must still not scroll sideways. */
export type Expected = { language: Language; narrowest?: number }

/**
 * What is wrong with the page shown, of everything we promise of a page: axe without an excluded rule, valid HTML, a quiet console,
 * nothing sideways at 320 px, its language and direction, no hole in its words, targets large enough.
 */
export async function faultsOf(page: Page, expected: Expected): Promise<string[]> {
  const source = await sourceOf(page)
  // Where JavaScript is off our own questions cannot run either: they are put to the same document in a page beside.
  const twin = await aTwin(page, source)
  return [...complaintsOf(page), ...(await faultsIn(twin, source, expected))]
}

/** The same for a page that shows the document `source`, however it came there. */
export async function faultsIn(page: Page, source: string, { language, narrowest = 320 }: Expected): Promise<string[]> {
  const [accessibility, markup] = await Promise.all([accessibilityFaults(page), markupFaults(source)])
  const looks = await lookFaults(page, language)
  const narrow = await narrowFaults(page, narrowest)
  return [...new Set([...complaintsOf(page), ...markup, ...accessibility, ...looks, ...narrow])]
}
