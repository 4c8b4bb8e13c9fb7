import { z } from '#platform/fields.ts'
import { attributes, costOptions, languages, location, phones, requiredDocuments, schedules, serviceAreas } from './hsds-parts.ts'
import { mail, pastDay, pastMoment, said, uuid, web } from './values.ts'

const organizationLine = {
  id: uuid,
  name: said(300),
  description: said(10_000),
  email: mail.optional(),
  website: web.optional(),
}

const identifiers = z.array(z.strictObject({ id: uuid, identifier_scheme: said(40), identifier_type: said(40), identifier: said(40) }))

const organizationFields = {
  ...organizationLine,
  phones,
  locations: z.array(location),
  organization_identifiers: identifiers,
}

const serviceFields = (today: string) => ({
  id: uuid,
  name: said(300),
  description: said(10_000).optional(),
  url: web.optional(),
  email: mail.optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: said(5000).optional(),
  fees_description: said(2000).optional(),
  eligibility_description: said(10_000).optional(),
  assured_date: pastDay(today).optional(),
  alert: said(500).optional(),
  last_modified: pastMoment(today),
})

const capacities = (today: string) =>
  z.array(
    z
      .strictObject({
        id: uuid,
        available: z.int().min(0),
        maximum: z.int().min(0).optional(),
        updated: pastMoment(today),
        unit: z.strictObject({ id: uuid, name: said(100) }),
      })
      .refine(({ available, maximum }) => maximum === undefined || available <= maximum, 'more seats free than seats'),
  )

/**
 * HSDS 3.1 as we give it: a part of the standard, and stricter. Only the fields named here, languages that exist, points of
 * the map that are on it, days that exist and that were. `today` is a day in ISO 8601.
 */
export function hsdsProfile(today: string) {
  const serviceLine = z
    .strictObject({ ...serviceFields(today), organization: z.strictObject(organizationLine) })
    .meta({ title: 'Service, in a list' })
  const service = z
    .strictObject({
      ...serviceFields(today),
      organization: z.strictObject(organizationFields),
      phones,
      languages,
      schedules: schedules(today),
      service_areas: serviceAreas,
      cost_options: costOptions,
      required_documents: requiredDocuments,
      capacities: capacities(today),
      attributes,
      service_at_locations: z.array(z.strictObject({ id: uuid, location })),
    })
    .meta({ title: 'Service' })
  const minimal = z.strictObject({ id: uuid, last_modified: pastMoment(today) }).meta({ title: 'Service, changed when' })
  const organization = z
    .strictObject({
      ...organizationFields,
      services: z.array(z.union([service, z.strictObject({ id: uuid, name: said(300), status: said(20) })])),
    })
    .meta({ title: 'Organization' })
  return {
    service,
    serviceLine,
    minimal,
    organization,
    organizationLine: z.strictObject(organizationLine).meta({ title: 'Organization, in a list' }),
    serviceAtLocation: z.strictObject({ id: uuid, service, location }).meta({ title: 'Service at a location' }),
    serviceAtLocationLine: z.strictObject({ id: uuid, service: serviceLine, location }).meta({ title: 'Service at a location, in a list' }),
  }
}

/** A page of a list, as the standard's own description of its API names its parts. */
export function pageOf<Item extends z.ZodType>(contents: Item) {
  return z.strictObject({
    total_items: z.int().min(0),
    total_pages: z.int().min(0),
    page_number: z.int().min(1),
    size: z.int().min(0),
    first_page: z.boolean(),
    last_page: z.boolean(),
    empty: z.boolean(),
    contents: z.array(contents),
  })
}

/** The shapes alone, for the description that programs read: no day bounds them. */
export const hsdsShapes = hsdsProfile('9999-12-31')
