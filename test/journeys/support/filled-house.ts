import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import { barriers, indicators } from '#modules/journey/index.ts'
import { href, routes } from '#routes'
import { type TestHouse, testNow } from '#test/support/house.ts'
import { anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'
import { allGroups, aSharing } from '#test/support/record-examples.ts'
import { aHand } from './hand.ts'

/** Who looks at pages: Amina has done everything, Yonas has only just come; Maude accompanies both; Claire runs the place. */
export type Inhabitants = Awaited<ReturnType<typeof aTown>>

/** An organisation and its people before anything is done, each with a browser that is signed in. */
export async function aTown(house: TestHouse) {
  const ask = house.owner
  const organisation = await anOrganisation(ask, { name: 'Le Relais' })
  const works = (role: 'counsellor' | 'administrator' | 'manager') => [{ organisation, role }]
  const maude = await anAccount(ask, { name: 'Maude Gagnon', email: 'maude@relais.example', works: works('counsellor'), persona: 1 })
  const claire = await anAccount(ask, {
    name: 'Claire Dubois',
    email: 'claire@relais.example',
    works: [...works('administrator'), ...works('manager')],
  })
  const newcomer = await anAccount(ask, { name: 'Paul Roy', email: 'paul@relais.example', works: works('counsellor') })
  const signedIn = async (accountId: AccountId, organisationId: OrganisationId | null, secondFactor: boolean) =>
    aHand(house, await aSession(ask, { accountId, organisationId, secondFactor, at: testNow }))
  const amina = await aPerson(house, { organisation, by: maude, name: 'Amina Benali', native: 'أمينة بن علي', language: 'ar' })
  const yonas = await aPerson(house, { organisation, by: maude, name: 'Yonas', native: null, language: 'en' })
  await ask('insert into identity.totp (account_id, sealed_secret, confirmed_at) values ($1, $2, $3)', [
    maude,
    Buffer.from('sealed'),
    testNow.toString(),
  ])
  return {
    organisation,
    amina: { ...amina, hand: await signedIn(amina.account, null, false) },
    yonas: { ...yonas, hand: await signedIn(yonas.account, null, false) },
    maude: await signedIn(maude, organisation, true),
    claire: await signedIn(claire, organisation, true),
    halfway: await signedIn(maude, null, false),
    withoutFactor: await signedIn(newcomer, null, false),
    newcomer: await signedIn(newcomer, organisation, true),
    visitor: aHand(house),
  }
}

type PersonExample = { organisation: OrganisationId; by: AccountId; name: string; native: string | null; language: string }

async function aPerson({ owner }: TestHouse, { organisation, by, name, native, language }: PersonExample) {
  const account = await anAccount(owner, {
    name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@exemple.test`,
    language: language as 'ar',
  })
  const person = randomUUID() as PersonId
  await owner(
    `insert into people.person (id, organisation_id, account_id, name, native_name, sort_name, language, phone, email, reach, created_by, created_at)
     values ($1, $2, $3, $4, $5, lower($4), $6, '+1 514 555 0142', 'quelquun@exemple.test', 'phone', $7, $8)`,
    [person, organisation, account, name, native, language, by, testNow.toString()],
  )
  await owner(`insert into people.name_key (organisation_id, key, person_id, sort_name) select $1, 'amina', $2, lower($3)`, [
    organisation,
    person,
    name,
  ])
  await aSharing(owner, { person, organisation, account: by, groups: name === 'Yonas' ? ['contact'] : allGroups })
  return { account, person }
}

/** Amina's whole journey, each step sent as she or Maude would send it from the page. */
export async function fill(house: TestHouse, town: Inhabitants): Promise<void> {
  const { amina, maude, claire } = town
  const at = { person: amina.person }
  const latest = async (table: string, condition = 'true') =>
    (await house.owner<{ id: string }>(`select id from ${table} where ${condition} order by id desc limit 1`))[0]?.id ?? ''
  for (const { id } of indicators.slice(0, 6)) {
    await amina.hand.do(href(routes.myQuestion, { indicator: id }), {
      level: 'with-help',
      proof: 'J’ai tenu la caisse.',
      barriers: barriers[0]?.id ?? '',
      wish: 'Apprendre à dire non',
      version: '0',
    })
  }
  await maude.do(href(routes.observe, at), {
    indicator: indicators[0]?.id ?? '',
    observedOn: '2026-11-20',
    body: 'Elle a expliqué son idée à tout le groupe.',
  })
  await amina.hand.do(href(routes.reply, { observation: await latest('journey.observation') }), { reply: 'نعم، كنت مرتاحة.', version: '0' })
  await amina.hand.do(routes.addAction, { what: 'Appeler la coopérative', dueOn: '2026-12-01', resource: 'Coopérative du Nord', trace: '' })
  await amina.hand.do(routes.addAction, { what: 'Visiter un marché', dueOn: '', resource: '', trace: '' })
  await amina.hand.do(href(routes.moveAction, { action: await latest('journey.plan_action') }), {
    state: 'done',
    word: 'C’était bien.',
    version: '1',
  })
  await amina.hand.do(routes.myDecision, { outcome: 'studies-first', words: 'أريد أن أتعلم أولًا.', last: '' })
  await maude.do(href(routes.personNotes, at), { body: 'Penser à rappeler.' })
  await maude.do(href(routes.newAppointment, at), { on: '2026-11-24', at: '15:30', minutes: '45', place: 'Bureau 2' })
  await claire.do(routes.invite, { name: 'Nour', email: 'nour@relais.example', language: 'fr', role: 'counsellor' })
  await town.visitor.do(routes.sendLink, { email: 'amina.benali@exemple.test' })
  await maude.do(href(routes.personCard, at))
  for (const part of await fills) await part.fill(house, town)
}

/** What each part of the journey adds, in its own file: what is done there, and the table of each name in its addresses. */
type Fill = { fill: (house: TestHouse, town: Inhabitants) => Promise<void>; tables?: Record<string, string> }

const fills: Promise<Fill[]> = Promise.all(
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.startsWith('fill-'))
    .sort()
    .map((file) => import(`./${file}`)),
)

/** For each name in an address that a part brings (`item`, `line`), the table where it is found. */
export async function tablesOfParts(): Promise<Record<string, string>> {
  return Object.assign({}, ...(await fills).map(({ tables }) => tables))
}
