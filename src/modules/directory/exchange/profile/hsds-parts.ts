import { z } from '#platform/fields.ts'
import { country, currency, hasWholePoint, language, latitude, longitude, phone, said, someDay, uuid, web } from './values.ts'

const time = z.string().regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/, 'not a time of day')
const days = z.string().regex(/^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$/, 'not days of the week')

export const phones = z.array(z.strictObject({ id: uuid, number: phone, type: z.enum(['voice', 'text', 'fax']).optional() }))

export const languages = z.array(z.strictObject({ id: uuid, code: language, name: said(100) }))

export const schedules = (today: string) =>
  z.array(
    z
      .strictObject({
        id: uuid,
        freq: z.literal('WEEKLY').optional(),
        byday: days.optional(),
        opens_at: time.optional(),
        closes_at: time.optional(),
        valid_from: someDay(today).optional(),
        valid_to: someDay(today).optional(),
        description: said(5000).optional(),
      })
      .refine(({ valid_from, valid_to }) => valid_from === undefined || valid_to === undefined || valid_from <= valid_to, 'ends first'),
  )

export const serviceAreas = z.array(z.strictObject({ id: uuid, name: said(300), description: said(100) }))

export const costOptions = z.array(
  z.strictObject({
    id: uuid,
    option: z.enum(['free', 'standard']),
    amount: z.number().min(0).max(1_000_000),
    currency: currency.optional(),
    amount_description: said(2000).optional(),
  }),
)

export const requiredDocuments = z.array(z.strictObject({ id: uuid, document: said(500) }))

export const taxonomy = z
  .strictObject({ id: uuid, name: said(200), description: said(1000), uri: web.optional(), version: said(20) })
  .meta({ title: 'Taxonomy' })

export const taxonomyTerm = z
  .strictObject({
    id: uuid,
    code: said(100),
    name: said(200),
    description: said(1000),
    taxonomy: said(200),
    taxonomy_detail: taxonomy,
    language,
  })
  .meta({ title: 'Taxonomy term' })

export const attributes = z.array(z.strictObject({ id: uuid, link_entity: z.literal('service'), taxonomy_term: taxonomyTerm }))

const addresses = z.array(
  z.strictObject({
    id: uuid,
    address_1: said(500),
    address_2: said(500).optional(),
    city: said(200),
    state_province: said(200),
    postal_code: said(12),
    country,
    address_type: z.enum(['physical', 'postal', 'virtual']),
  }),
)

export const location = z
  .strictObject({
    id: uuid,
    location_type: z.enum(['physical', 'postal', 'virtual']),
    name: said(300).optional(),
    description: said(1300).optional(),
    latitude: latitude.optional(),
    longitude: longitude.optional(),
    addresses,
    accessibility: z.array(z.strictObject({ id: uuid, description: said(2000) })),
  })
  .refine(hasWholePoint, 'half a point of the map')
  .meta({ title: 'Location' })
