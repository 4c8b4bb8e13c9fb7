import { randomUUID } from 'node:crypto'
import type { AccountId, OrganisationId, PersonId } from '#kernel/id.ts'
import { testNow } from '#test/support/house.ts'
import { type Ask, anAccount, anOrganisation, aSession } from '#test/support/identity-examples.ts'

export type Group = 'contact' | 'assessment' | 'plan' | 'decision' | 'means' | 'money' | 'network' | 'pitch' | 'evidence'
type Shares = { person: PersonId; organisation: OrganisationId; account?: AccountId; groups: readonly Group[]; wording?: string }

/** The person agrees on screen to share these parts with an organisation, and an account of it accompanies her. */
export async function aSharing(ask: Ask, { person, organisation, account, groups, wording = '2026-11-23' }: Shares): Promise<void> {
  for (const group of groups) {
    await ask(
      `insert into people.consent (id, receipt_id, person_id, recipient_id, purpose, field_group, given_at, until, wording_version, language, way)
       values ($1, $2, $3, $4, 'accompaniment', $5, $6, '2027-06-30', $7, 'fr', 'screen')`,
      [randomUUID(), randomUUID(), person, organisation, group, testNow.toString(), wording],
    )
  }
  if (account === undefined) return
  await ask(
    `insert into people.accompaniment (id, person_id, organisation_id, account_id, sort_name, reason, since) values ($1, $2, $3, $4, 'amina', 'opened-record', $5)`,
    [randomUUID(), person, organisation, account, testNow.toString()],
  )
}

/** A person with a record and an account, a counsellor who accompanies her, and their two browsers. */
export async function aRecord(ask: Ask, groups: readonly Group[], wording?: string) {
  const organisation = await anOrganisation(ask)
  const account = await anAccount(ask, { name: 'Maude Gagnon', works: [{ organisation, role: 'counsellor' }] })
  const own = await anAccount(ask, { name: 'Amina Benali' })
  const person = randomUUID() as PersonId
  await ask(
    `insert into people.person (id, organisation_id, account_id, name, native_name, sort_name, language, phone, email, reach, created_by, created_at)
     values ($1, $2, $3, 'Amina Benali', 'أمينة بن علي', 'amina benali', 'ar', '+1 514 555 0142', 'amina@exemple.test', 'phone', $4, $5)`,
    [person, organisation, own, account, testNow.toString()],
  )
  await aSharing(ask, { person, organisation, account, groups, ...(wording === undefined ? {} : { wording }) })
  return {
    organisation,
    account,
    person,
    counsellor: await aSession(ask, { accountId: account, organisationId: organisation, at: testNow }),
    herself: await aSession(ask, { accountId: own, at: testNow, secondFactor: false }),
  }
}

export const allGroups: readonly Group[] = ['contact', 'assessment', 'plan', 'decision', 'means', 'money', 'network', 'pitch', 'evidence']
