import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Language } from '#platform/i18n.ts'
import { faultsOf } from '#test/support/page-checks.ts'

/** Looks at a page of the story, and remembers what is wrong with it. */
export type Look = (page: Page, language: Language) => Promise<void>
export type Chapter = readonly [title: string, tell: (look: Look) => Promise<void>]

/** A story told in order: a chapter that fails ends it. What was wrong with the pages met on the way is told in a last chapter. */
export function story(chapters: readonly Chapter[]): void {
  const faults: string[] = []
  let broken = false
  const look: Look = async (page, language) => {
    const { pathname } = new URL(page.url())
    faults.push(...(await faultsOf(page, { language })).map((fault) => `${pathname} (${language}): ${fault}`))
  }
  for (const [title, tell] of chapters) {
    test(title, async (context) => {
      if (broken) return context.skip('an earlier chapter failed')
      broken = true
      await tell(look)
      broken = false
    })
  }
  test('every page met on the way held what we promise of a page', () => assert.deepEqual(faults, []))
}
