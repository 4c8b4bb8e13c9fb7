import assert from 'node:assert/strict'
import { TOTP } from 'otpauth'
import type { Locator, Page } from 'playwright-core'
import { routes } from '#routes'
import type { ServedHouse } from '#test/support/browser.ts'

/** Writes in the fields of the page by their names: texts, days, choices; what a person would touch is what is touched. */
export async function write(page: Page, fields: Record<string, string | string[]>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    const field = page.locator(`main [name="${name}"]`)
    await unfold(page, name)
    const kind = await field
      .first()
      .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase()))
    if (kind === 'select') await field.selectOption(value)
    else if (kind === 'radio' || kind === 'checkbox')
      for (const each of [value].flat()) await tick(page, field.and(page.locator(`[value="${each}"]`)))
    else await field.fill(String(value))
  }
}

/** Opens what folds away the field, as one must to write in it. */
async function unfold(page: Page, name: string): Promise<void> {
  const folded = page.locator(`main details:not([open]):has([name="${name}"]) > summary`).first()
  if (await folded.isVisible()) await folded.click()
}

async function tick(page: Page, choice: Locator): Promise<void> {
  await page
    .locator(`label[for="${await choice.getAttribute('id')}"]`)
    .first()
    .click()
  assert.equal(await choice.isChecked(), true)
}

/** Presses what sends a form, by its address, and waits for the answer. */
export async function send(page: Page, action: string): Promise<void> {
  await follow(page, page.locator(`main form[action="${action}"] button:not([type=button])`).first())
}

/** Touches a link or a button and waits for the next page. */
export async function follow(page: Page, target: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('load'), target.click()])
}

/** Follows the first link of the page to an address, through the menu when it stands there only. */
export async function followTo(page: Page, address: string): Promise<void> {
  const link = page.locator(`a[href="${address}"]:visible`).first()
  if (!(await link.isVisible())) await page.locator('[popovertarget=menu]').click()
  await follow(page, link)
}

export const pathOf = (page: Page) => new URL(page.url()).pathname

/** The words of the page; spaces that do not break count as spaces. */
export const wordsOn = async (page: Page) => (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')

/** Signs a worker in as she would: her address, the letter in the demo's mailbox, then codes of an application that she sets up now. */
export async function signInByMail(house: ServedHouse, page: Page, email: string): Promise<void> {
  await page.goto(routes.signIn)
  await write(page, { email })
  await send(page, routes.sendLink)
  await page.goto(routes.demoMail)
  await follow(page, page.locator('main .card a.button').first())
  await follow(page, page.locator('main form button').first())
  assert.equal(pathOf(page), routes.enrolSecondFactor)
  const secret = (await page.locator('main code').innerText()).replace(/\s/g, '')
  await write(page, { code: new TOTP({ secret }).generate({ timestamp: house.clock.now().epochMilliseconds }) })
  await send(page, routes.enrolSecondFactor)
  assert.equal(pathOf(page), routes.today)
}

export const typedIn = (page: Page, name: string) => page.locator(`main [name="${name}"]`).first().inputValue()

/** Shows a day or a time as browsers do that know no such field: as a plain text. */
export async function asTextField(page: Page, name: string): Promise<void> {
  await page.locator(`main [name="${name}"]`).evaluate((field: HTMLInputElement) => field.setAttribute('type', 'text'))
}

/** The sentence that stands at a field, tied to it for those who listen, and said in the summary that leads to it. */
export async function complaintAt(page: Page, name: string): Promise<string> {
  const field = page.locator(`main [name="${name}"]`).first()
  assert.equal(await field.getAttribute('aria-invalid'), 'true', `${name} is not said to be wrong`)
  const id = (await field.getAttribute('aria-describedby'))?.split(' ').find((part) => part.endsWith('-error'))
  const sentence = await page.locator(`#${id}`).innerText()
  const summary = page.locator(`main .error-summary a[href="#${await field.getAttribute('id')}"]`)
  assert.equal((await summary.innerText()).trim(), sentence.trim())
  return sentence
}
