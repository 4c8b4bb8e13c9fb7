import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { routes } from '#routes'
import { follow, pathOf } from './steps.ts'
import { assertUnmeasured } from './unmeasured.ts'

/** “I do not know yet.” */
export const notYet = 'لا أعرف بعد'
export const oneWord = 'الخبز'

/** Her phone, once it is there. */
export type Her = () => Page

/** From the list of her instruments, as she would go. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(routes.myInstruments)
  await follow(page, page.locator(`main .task-list a[href="${address}"]`))
  assert.equal(pathOf(page), address)
  await assertUnmeasured(page)
}

/** Follows the first link of the page to an address or to one below it. */
export async function enter(page: Page, address: string): Promise<void> {
  await follow(page, page.locator(`main a[href^="${address}"]`).first())
  await assertUnmeasured(page)
}

/** What sends a form as it stands; the buttons beside it have names. */
const mainButton = (page: Page, action: string) =>
  page.locator(`main form[action="${action}"] button:not([type=button]):not([name])`).first()

/** Sends the form of an address; it is taken and leads to `next`. */
export async function sendTo(page: Page, action: string, next: string | RegExp): Promise<void> {
  await follow(page, mainButton(page, action))
  if (typeof next === 'string') assert.equal(pathOf(page), next)
  else assert.match(pathOf(page), next)
  await assertUnmeasured(page)
}
