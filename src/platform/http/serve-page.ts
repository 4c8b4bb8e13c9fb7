import type { Context } from 'hono'
import { sql } from 'kysely'
import { type Actor, isAmong } from '#kernel/actor.ts'
import { href, routes } from '#routes'
import type { Moment } from '../act.ts'
import type { EnteredRow, Tx } from '../database.ts'
import { blankForm, type FormState } from '../form-state.ts'
import { isLanguage } from '../i18n.ts'
import type { Page } from '../page.ts'
import type { Product } from '../product.ts'
import { listWaiting } from '../waiting.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { type FormValues, readForm } from './form-values.ts'
import { letHear } from './headers.ts'
import { giveBack } from './kept-form.ts'
import { say } from './messages.ts'
import { problemPage } from './problem-page.tsx'
import { shellFor } from './shell.ts'
import { type House, momentOf, readVisit, type Visit } from './visit.ts'

/** Where somebody who may not see this page is sent: to the door, or nowhere. */
export function turnedAway(c: Context, actor: Actor, language: Moment['language'], back: string) {
  if (!actor.signedIn) return c.redirect(href(routes.signIn, {}, { next: back }), 303)
  if (actor.staff && !actor.secondFactor) return c.redirect(href(routes.secondFactor, {}, { next: back }), 303)
  return problemPage(c, language, { status: 404, kind: 'unknown' })
}

/** Answers a GET, or a form sent to a page that answers forms: one transaction that finds out who asks, loads, asks the page's right, notes the reading, draws. */
export async function servePage(c: Context, house: House, product: Product, page: Page): Promise<Response> {
  const visit = readVisit(c, house)
  const sent = c.req.method === 'POST' ? await readForm(c) : {}
  return house.database.transaction('maillon_app', { sessionHash: visit.token, at: visit.at }, async (tx, entered) => {
    const moment = momentOf(visit, entered)
    const address = addressOf(c)
    if (page.demo && !house.config.demo) return problemPage(c, moment.language, { status: 404, kind: 'unknown' })
    if (!isAmong(moment.actor, page.who)) return turnedAway(c, moment.actor, moment.language, address)
    const given = moment.actor.signedIn
      ? await giveBack(tx, c, new URL(address, visit.origin).pathname, visit.now, visit.secure)
      : undefined
    const form = given === undefined ? blankForm : { values: given, errors: {}, problem: say(moment.language)('givenBack') }
    if (entered?.stale) await sql`select ctx.touch()`.execute(tx)
    return draw(
      c,
      house,
      product,
      tx,
      page,
      { ...asked(c), ...sent, ...c.req.param() },
      { visit, entered, moment, form, status: 200, address },
    )
  })
}

/** What the address asks, repeated names together: a form sent by `get` with several boxes ticked. */
function asked(c: Context): FormValues {
  return Object.fromEntries(Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]))
}

type Drawing = {
  visit: Visit
  entered: EnteredRow | undefined
  moment: Moment
  form: FormState
  status: 200 | 409 | 422 | 429 | 503
  address: string
}

/** Draws a page, whether asked for or sent back with a form in it. */
export async function draw(
  c: Context,
  house: House,
  product: Product,
  tx: Tx,
  page: Page,
  raw: FormValues,
  drawing: Drawing,
): Promise<Response> {
  const { visit, entered, moment, form, status, address } = drawing
  const { actor, language } = moment
  const unknown = () => problemPage(c, language, { status: 404, kind: 'unknown' })
  const input = page.input.safeParse(raw)
  if (!input.success) return unknown()
  const said = readCookie(c, 'said', visit.secure)
  const around = {
    actor,
    language,
    address,
    said: said === undefined ? undefined : decodeURIComponent(said),
    theme: entered?.theme,
    demo: house.config.demo,
  }
  const [data, shell] = await Promise.all([page.load(tx, input.data, moment), shellFor(product, tx, around)])
  if (data === undefined || !page.allow(actor, data, input.data)) return unknown()
  if (page.reads !== 'nobody') await noteReading(tx, page, data, moment)
  const finders = page.waits === true ? product.waiting.map(({ thing }) => thing) : []
  const waiting = await listWaiting(finders, tx, moment)

  if (page.hears === true) letHear(c)
  if (said !== undefined) writeCookie(c, 'said', null, visit.secure)
  const second = entered?.second_language
  const shown = page.view({
    data,
    input: input.data,
    actor,
    language,
    second: typeof second === 'string' && isLanguage(second) && second !== language ? second : undefined,
    form,
    shell,
    now: moment.now,
    origin: visit.origin,
    waiting,
    again: (work) => house.database.transaction('maillon_app', { sessionHash: visit.token, at: visit.at }, work),
  })
  if (shown instanceof Response) return shown
  return c.html(String(await shown), status)
}

async function noteReading(tx: Tx, page: Page, data: never, { actor, newId }: Moment): Promise<void> {
  if (page.reads === 'nobody' || !actor.signedIn || actor.organisationId === null) return
  const { personId, what, reason } = page.reads(data)
  if (personId !== actor.personId) await sql`select ctx.note_reading(${newId()}, ${personId}, ${what}, ${reason})`.execute(tx)
}

function addressOf(c: Context): string {
  const url = new URL(c.req.url)
  url.searchParams.delete('lang')
  return `${url.pathname}${url.search}`
}
