import type { Context } from 'hono'
import { isAmong } from '#kernel/actor.ts'
import type { Moment, Outcome } from '../act.ts'
import type { EnteredRow, Tx } from '../database.ts'
import type { FormState } from '../form-state.ts'
import type { Post } from '../post.ts'
import type { Product } from '../product.ts'
import { mayTry } from './attempts.ts'
import { writeCookie } from './cookies.ts'
import { type FormValues, readForm, sentBack } from './form-values.ts'
import { comesFromUs } from './headers.ts'
import { type Heard, hearUpload } from './hear-upload.ts'
import { putAway } from './kept-form.ts'
import { say } from './messages.ts'
import { fillPath } from './paths.ts'
import { problemPage } from './problem-page.tsx'
import { alreadySent, rememberSent, type SentAnswer } from './sent-form.ts'
import { draw, turnedAway } from './serve-page.ts'
import { type House, momentOf, readVisit, type Visit } from './visit.ts'

/** What the act came to: an answer, or the form to show again — drawn once the act's transaction has given its connection back. */
type Answer = { keep: boolean; response: Response } | { keep: false; again: Again } | { keep: false; keepFor: string; response: Response }

/** Answers a POST: the act in one transaction, then the next page; or the same page, with what was typed and why. */
export async function servePost(c: Context, house: House, product: Product, post: Post): Promise<Response> {
  const visit = readVisit(c, house)
  const ours = comesFromUs(c.req.raw.headers, visit.origin)
  const countTry = (typed: FormValues) => tooManyTries(house, post, { ...typed, ...c.req.param() }, visit)
  const sent = carriesFiles(c, post) ? await hearUpload(c.req.raw, house, post, visit, countTry) : await heard(await readForm(c), countTry)
  const values: FormValues = { ...sent.values, ...c.req.param() }
  const role = post.act.door ? 'maillon_door' : 'maillon_app'
  const { limited, busy } = sent
  // Text comes last: no file takes the place of a part of the address.
  const asked = { ...sent.files, ...values }
  const answered = await house.database.transaction(
    role,
    { sessionHash: visit.token, at: visit.at },
    (tx, entered) => answer(c, house, post, { tx, entered, visit, values, asked, limited, ours, busy }),
    ({ keep }) => keep,
  )
  if ('again' in answered) return showAgain(c, house, product, post, values, visit, answered.again)
  if ('keepFor' in answered && visit.token !== null) {
    await putAway(house.database, c, { address: answered.keepFor, values: withoutSecrets(values) }, visit.token, visit.now, visit.secure)
  }
  return answered.response
}

type Asked = {
  tx: Tx
  entered: EnteredRow | undefined
  visit: Visit
  /** What was typed, to show or keep again. */
  values: FormValues
  /** What the act is given: the same, and the files. */
  asked: Record<string, unknown>
  limited: number | undefined
  ours: boolean
  /** Too much is being read at once: nothing was. */
  busy: boolean
}

async function answer(c: Context, house: House, post: Post, request: Asked): Promise<Answer> {
  const { tx, entered, visit, values, asked, limited, ours, busy } = request
  const moment = momentOf(visit, entered)
  const { actor, language } = moment
  const not = (response: Response): Answer => ({ response, keep: false })
  const back = (status: Again['status'], form: FormState): Answer => ({ keep: false, again: { status, form } })

  if (busy || house.isFull()) return back(503, sentBack(values, [], say(language)('full')))
  if (!ours) return back(409, sentBack(values, [], say(language)('foreign')))
  // Asked before who she is: a second click may come with the token that the first has just replaced.
  const once = typeof values['_once'] === 'string' ? values['_once'] : undefined
  const before = await alreadySent(tx, visit.token, once, post.act.name, visit.now)
  if (before !== undefined) return not(lead(c, visit, before))
  if (!isAmong(actor, post.act.who)) {
    const address = fillPath(post.page.path, values)
    const response = await turnedAway(c, actor, language, address)
    return actor.signedIn ? not(response) : { keep: false, keepFor: address, response }
  }
  if (limited !== undefined) return back(429, sentBack(values, [], say(language)('tooMany', { minutes: limited })))

  const input = post.act.input.safeParse(asked)
  if (!input.success) return back(422, sentBack(values, input.error.issues, onlyUnseen(input.error.issues, language)))
  const outcome = (await post.act.run(tx, input.data, moment)) as Outcome<never, never>
  if (outcome.why === 'refused') {
    const sentence = post.refusals as Record<string, (language: Moment['language'], input: unknown) => string>
    return back(409, {
      ...sentBack(values, [], sentence[outcome.reason]?.(language, input.data) ?? say(language)('changed')),
      ...(outcome.reason === 'changed-elsewhere' ? { conflict: true as const } : {}),
    })
  }
  if (outcome.why !== 'done') return not(await problemPage(c, language, { status: 404, kind: 'unknown' }))

  const sent = { location: post.next(outcome.value, moment), cookies: post.cookies?.(outcome.value) ?? [] }
  await rememberSent(tx, visit.token, once, sent)
  const said = post.said?.(outcome.value, language)
  if (said !== undefined) writeCookie(c, 'said', encodeURIComponent(said), visit.secure)
  return { response: lead(c, visit, sent), keep: true }
}

/** Leads to where a form that was done leads: at its first sending, and at each that follows it. */
function lead(c: Context, visit: Visit, { location, cookies }: SentAnswer): Response {
  for (const { name, value } of cookies) {
    writeCookie(c, name, value, visit.secure)
    // Phones are shared: nothing typed, and no page kept to read without a network, stays in the browser of somebody who signs out.
    if (name === 'session' && value === null) c.header('clear-site-data', '"storage"')
  }
  const wantsJson = c.req.header('content-type')?.startsWith('application/json') ?? false
  return wantsJson ? c.json({ location }) : c.redirect(location, 303)
}

type Again = { status: 409 | 422 | 429 | 503; form: FormState }

/** The form's page once more, in a transaction of its own: the act's was undone. */
async function showAgain(
  c: Context,
  house: House,
  product: Product,
  post: Post,
  values: FormValues,
  visit: Visit,
  { status, form }: Again,
): Promise<Response> {
  if (c.req.header('content-type')?.startsWith('application/json'))
    return c.json({ problem: form.problem ?? null, errors: form.errors }, status)
  return house.database.transaction('maillon_app', { sessionHash: visit.token, at: visit.at }, async (tx, entered) => {
    const moment = momentOf(visit, entered)
    if (!isAmong(moment.actor, post.page.who)) return problemPage(c, moment.language, { status: 404, kind: 'unknown' })
    const address = fillPath(post.page.path, values)
    return draw(c, house, product, tx, post.page, values, {
      visit,
      entered,
      moment,
      form: { ...form, values: withoutSecrets(values) },
      status,
      address,
    })
  })
}

/** Whether the body of this request is read as a form with files. */
export function carriesFiles(c: Context, post: Post): boolean {
  return post.files !== undefined && (c.req.header('content-type')?.startsWith('multipart/form-data') ?? false)
}

async function heard(values: FormValues, countTry: (typed: FormValues) => Promise<number | undefined>): Promise<Heard> {
  return { values, files: {}, limited: await countTry(values), busy: false }
}

async function tooManyTries(house: House, post: Post, values: FormValues, visit: Visit): Promise<number | undefined> {
  const limit = post.act.limit
  if (limit === undefined) return undefined
  const input = post.act.input.safeParse(values)
  if (!input.success) return undefined
  const limits = limit(input.data, visit.network)
  return (await mayTry(house.database, limits, visit.now)) ? undefined : Math.max(...limits.map(({ minutes }) => minutes))
}

/** A fault in a field that the page does not show (a forged or missing hidden one) is said above the form. */
function onlyUnseen(issues: readonly { path: PropertyKey[] }[], language: Moment['language']): string | undefined {
  return issues.every(({ path }) => path.length === 0) ? say(language)('checkAgain') : undefined
}

const secretFields = ['_once', 'pin', 'pin2', 'code', 'token']

/** What may be shown or kept again: everything typed but codes and PINs. */
function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secretFields.includes(name)))
}
