import type { Moment } from '#platform/act.ts'
import type { Tx } from '#platform/database.ts'
import type { ServiceFields } from './card-fields.ts'
import type { CardId, Opening, ServiceCard, ServiceId, ServiceState, SiteId } from './domain/card.ts'

export type NewService = {
  id: ServiceId
  organisationId: CardId
  fields: Pick<ServiceFields, 'name' | 'description' | 'kind' | 'needs'>
  example: boolean
}

/** A draft: nobody but its keepers sees it until it is opened. */
export async function addService(tx: Tx, { id, organisationId, fields, example }: NewService, { now, language }: Moment): Promise<void> {
  await tx
    .insertInto('directory.service')
    .values({
      id,
      organisation_id: organisationId,
      ...fields,
      written_in: language,
      example,
      state: 'draft',
      source_id: id,
      created_at: now,
      changed_at: now,
    })
    .execute()
}

/** A whole card as its form says it, with the places and areas that were found. */
export type ChangedService = { service: ServiceCard; fields: ServiceFields; siteIds: readonly SiteId[]; areas: readonly string[] | null }

export async function saveService(tx: Tx, { service, fields, siteIds, areas }: ChangedService, { now }: Moment): Promise<void> {
  const { name, description, kind, needs, stages, languages, conditions, free, weeks, papers, email, phone, website } = fields
  const said = <Code extends string>(codes: readonly Code[]) => (codes.length === 0 ? null : [...codes])
  await tx
    .updateTable('directory.service')
    .set({
      ...{ name, description, kind, needs, stages, languages, conditions, free, weeks, papers, website },
      // What is the organisation's own is not written twice: when it changes there, it changes here.
      email: email === service.organisation.email ? null : email,
      phone: phone === service.organisation.phone ? null : phone,
      written_in: fields.writtenIn,
      in_person: fields.given.length === 0 ? null : fields.given.includes('on-site'),
      remote: fields.given.length === 0 ? null : fields.given.includes('at-distance'),
      audience: said(fields.audience),
      audience_words: fields.audienceWords,
      cost_words: fields.costWords,
      opening: JSON.stringify(openingOf(service.opening, fields)),
      opening_words: fields.openingWords,
      asked_by: said(fields.askedBy),
      asked_how: said(fields.askedHow),
      asked_words: fields.askedWords,
      asked_at: fields.askedAt,
      contact_name: fields.contactName,
      areas: areas === null ? null : [...areas],
      changed_at: now,
      version: service.version + 1,
    })
    .where('id', '=', service.id)
    .execute()
  await tx.deleteFrom('directory.service_site').where('service_id', '=', service.id).execute()
  if (siteIds.length > 0) {
    const links = siteIds.map((site) => ({ service_id: service.id, site_id: site }))
    await tx.insertInto('directory.service_site').values(links).execute()
  }
}

/** The form asks for one span; those that a source gave beside it stay. */
function openingOf([, ...others]: readonly Opening[], { days, opens, closes }: ServiceFields): Opening[] {
  return days.length === 0 || opens === '' || closes === '' ? [...others] : [{ days, opens, closes }, ...others]
}

export async function saveState(tx: Tx, { id, version }: ServiceCard, state: ServiceState, { now }: Moment): Promise<void> {
  await tx
    .updateTable('directory.service')
    .set({ state, changed_at: now, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Somebody says that the card is true: who, and on which day. What it says does not change, nor its version. */
export async function saveVerified(tx: Tx, id: ServiceId, on: Temporal.PlainDate, by: string): Promise<void> {
  await tx.updateTable('directory.service').set({ verified_on: on, verified_by: by }).where('id', '=', id).execute()
}

/** How many seats there are and how many are free, on the day it was said; null when it is no longer said. */
export async function saveSeats(
  tx: Tx,
  id: ServiceId,
  { seats, seatsFree, on }: { seats: number | null; seatsFree: number | null; on: Temporal.PlainDate },
): Promise<void> {
  await tx
    .updateTable('directory.service')
    .set({ seats, seats_free: seatsFree, seats_said_on: seatsFree === null ? null : on })
    .where('id', '=', id)
    .execute()
}
