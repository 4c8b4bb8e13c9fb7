import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type TestHouse, testOrigin } from '#test/support/house.ts'

const hashed = (token: string) => createHash('sha256').update(token).digest()

export type Somebody = { account: string; cookie: string }

/** Organisations, staff and persons for tests, written as the owner; what they do goes through HTTP. */
export function peopleExamples(house: TestHouse) {
  const { owner } = house

  async function organisation(name: string, timeZone = 'America/Toronto'): Promise<string> {
    const id = randomUUID()
    await owner(
      `insert into identity.organisation (id, name, kind, territory, time_zone, phone, created_at) values ($1, $2, 'community', 'QC', $3, '514 555-0100', now())`,
      [id, name, timeZone],
    )
    return id
  }

  async function account(name: string, organisationId: string | null, roles: string[] = []): Promise<Somebody> {
    const id = randomUUID()
    const token = randomBytes(16).toString('hex')
    await owner(`insert into identity.account (id, name, language, created_at) values ($1, $2, 'fr', now())`, [id, name])
    for (const role of roles) {
      await owner(`insert into identity.membership (id, account_id, organisation_id, role, since) values ($1, $2, $3, $4, now())`, [
        randomUUID(),
        id,
        organisationId,
        role,
      ])
    }
    await owner(
      `insert into identity.session (id, token_hash, account_id, organisation_id, way, second_factor_at, created_at, seen_at, idle, ends_at)
       values ($1, $2, $3, $4, 'link', $5, now(), $6, '90 days', timestamptz '2030-01-01')`,
      [
        randomUUID(),
        hashed(token),
        id,
        organisationId,
        roles.length > 0 ? house.clock.now().toString() : null,
        house.clock.now().toString(),
      ],
    )
    return { account: id, cookie: `session=${token}` }
  }

  const counsellor = (name: string, organisationId: string) => account(name, organisationId, ['counsellor'])

  /** Asks as somebody: a GET, or a POST when there is a form. */
  async function ask(who: Somebody | undefined, path: string, form?: Record<string, string | string[]>, language = 'fr') {
    const body = new URLSearchParams(
      Object.entries(form ?? {}).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => [name, each])),
    )
    const response = await house.app.request(`${testOrigin}${path}`, {
      method: form === undefined ? 'GET' : 'POST',
      headers: {
        origin: testOrigin,
        cookie: `language=${language}; ${who?.cookie ?? ''}`,
        ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(form === undefined ? {} : { body: body.toString() }),
    })
    const location = response.headers.get('location') ?? ''
    return { status: response.status, location, cookies: response.headers.getSetCookie(), text: await response.text() }
  }

  /** Opens a record through the product and returns its id. */
  async function record(who: Somebody, fields: Partial<typeof aContact> = {}): Promise<string> {
    const { location, status, text } = await ask(who, '/people/new', { ...aContact, ...fields, step: 'form' })
    if (status !== 303) throw new Error(`the record was not opened: ${status} ${text.slice(0, 2000)}`)
    return location.split('/').at(-1) ?? ''
  }

  /** Gives a record its own account and session, as a card would. */
  async function personOf(id: string, name = 'Amina'): Promise<Somebody> {
    const person = await account(name, null)
    await owner('update people.person set account_id = $1 where id = $2', [person.account, id])
    return person
  }

  return { organisation, account, counsellor, ask, record, personOf }
}

export const aContact = {
  name: 'Amina Diallo',
  native: '',
  birth: '1990',
  language: 'ar',
  phone: '514 555-0142',
  email: '',
  reach: 'phone',
  way: 'spoken',
  noticeLanguage: 'fr',
}
