import { sql } from 'kysely'
import { isAmong } from '#kernel/actor.ts'
import type { AccountId, PersonId } from '#kernel/id.ts'
import { openDemoSession } from '#modules/identity/index.ts'
import type { Moment } from '#platform/act.ts'
import type { EnteredRow } from '#platform/database.ts'
import type { SentFile } from '#platform/files/receive-file.ts'
import { momentOf } from '#platform/http/visit.ts'
import type { Product } from '#platform/product.ts'
import type { Stage } from './one-transaction.ts'

/** What a form would send. */
export type Fields = Record<string, string | readonly string[] | SentFile>

/** Somebody of the demo, who does what she does through the product's own acts, as if she filled its forms. */
export type Player = {
  /** Does `act` at `at` with the fields of its form; returns what the act decided. @throws when it is refused: the story is wrong. */
  does: <Value = unknown>(act: string, fields: Fields, at: Temporal.Instant) => Promise<Value>
  /** Stays for a while from `at` on: what she then does follows, a minute apart. Nobody else may act before she leaves. */
  sits: (at: Temporal.Instant) => Promise<Sitting>
  /** Opens somebody's record at `at`: the person will find the line. */
  reads: (person: PersonId, what: string, at: Temporal.Instant) => Promise<void>
}

/** Several acts in a row under one entry, which spares a first start two questions to the database for each. */
export type Sitting = <Value = unknown>(act: string, fields: Fields) => Promise<Value>

type Theatre = { stage: Stage; product: Product; origin: string; now: Temporal.Instant }

/** Gives each account the session of a person who signed in; they all end when the filling does. */
export function playersOf({ stage, product, origin, now }: Theatre) {
  const sessions = new Map<AccountId, Buffer>()

  async function sessionOf(account: AccountId): Promise<Buffer> {
    const open = sessions.get(account)
    if (open !== undefined) return open
    await stage.play('maillon_door')
    const session = await openDemoSession(stage.tx, account, now)
    sessions.set(account, session)
    return session
  }

  /** Tells the database who acts and when; returns the moments of this entry, which may come a little later. */
  async function enter(account: AccountId, at: Temporal.Instant): Promise<(later?: Temporal.Instant) => Moment> {
    const token = await sessionOf(account)
    await stage.play('maillon_app')
    const { rows } = await sql<EnteredRow>`select * from ctx.enter(${token}, ${at})`.execute(stage.tx)
    return (later = at) => momentAt(later, token, rows[0])
  }

  function as(account: AccountId): Player {
    return {
      does: async (name, fields, at) => run(name, fields, (await enter(account, at))()),
      async sits(at) {
        const momentAfter = await enter(account, at)
        let minutes = 0
        return (name, fields) => run(name, fields, momentAfter(at.add({ minutes: minutes++ })))
      },
      async reads(person, what, at) {
        const { newId } = (await enter(account, at))()
        await sql`select ctx.note_reading(${newId()}, ${person}, ${what}, 'accompaniment')`.execute(stage.tx)
      },
    }
  }

  async function atTheDoor<Value>(name: string, fields: Fields, at: Temporal.Instant): Promise<Value> {
    await stage.play('maillon_door')
    await sql`select set_config('maillon.session', '', true), set_config('maillon.now', ${at.toString()}, true)`.execute(stage.tx)
    return run(name, fields, momentAt(at, null, undefined))
  }

  async function run<Value>(name: string, fields: Fields, moment: Moment): Promise<Value> {
    const declared = product.acts.find(({ thing }) => thing.name === name)?.thing
    if (declared === undefined) throw new Error(`no act ${name}`)
    if (!isAmong(moment.actor, declared.who)) throw new Error(`${name}: not for this player`)
    const input = declared.input.safeParse(fields)
    if (!input.success)
      throw new Error(`${name}: ${input.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`)
    const outcome = await declared.run(stage.tx, input.data, moment)
    if (outcome.why !== 'done') throw new Error(`${name}: ${outcome.why}${outcome.why === 'refused' ? ` ${outcome.reason}` : ''}`)
    return outcome.value as Value
  }

  function momentAt(at: Temporal.Instant, token: Buffer | null, row: EnteredRow | undefined): Moment {
    return momentOf(
      {
        now: at,
        at,
        token,
        language: undefined,
        preferred: 'fr',
        origin,
        secure: false,
        network: '127.0.0.1',
        agent: 'Maillon',
        pass: null,
      },
      row,
    )
  }

  async function everybodyLeaves(): Promise<void> {
    for (const account of sessions.keys()) {
      await as(account).does('end-other-sessions', {}, now)
      await as(account).does('sign-out', {}, now)
    }
  }

  return { as, atTheDoor, everybodyLeaves }
}

export type Players = ReturnType<typeof playersOf>
