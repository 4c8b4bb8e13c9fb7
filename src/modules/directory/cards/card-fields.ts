import { choice, choices, id, optionalChoice, optionalEmail, optionalText, text, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import type { SiteId } from './domain/card.ts'
import { askers, servedStages, territories, waysToAsk } from './domain/card.ts'
import { associationRoles, audiences, needs, serviceKinds } from './needs.ts'

const codesOf = (list: readonly { code: string }[]) => list.map(({ code }) => code)
const orNull = (max: number) => optionalText(max).transform((value) => (value === '' ? null : value))

/** An address of the web, or nothing. Typed without its beginning, it is given one. */
const optionalAddress = optionalText(2000)
  .transform((value) => (value === '' || /^https?:\/\//.test(value) ? value : `https://${value}`))
  .pipe(z.string().refine((value) => value === '' || URL.canParse(value), 'not-readable'))
  .transform((value) => (value === '' ? null : value))

/** A whole number from zero up, or nothing. */
export const optionalCount = (most: number) =>
  optionalText(6)
    .pipe(z.string().regex(/^\d*$/, 'not-a-number'))
    .transform((value) => (value === '' ? null : Number(value)))
    .pipe(z.number().max(most, 'not-a-number').nullable())

const lines = (most: number) =>
  optionalText(4000).transform((value) =>
    value
      .split('\n')
      .map((line) => line.trim().slice(0, 300))
      .filter((line) => line !== '')
      .slice(0, most),
  )

/** Several of anything that has the shape; what is not offered by the form is refused. */
const codes = (pattern: RegExp) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().regex(pattern, 'not-a-choice')).max(60, 'not-a-choice'),
  )

const hour = optionalText(5).pipe(z.string().regex(/^(?:|[01]\d:[0-5]\d|2[0-3]:[0-5]\d)$/, 'not-a-time'))

/** What the form of an organisation's card asks for. */
export const organisationFields = {
  name: text(300),
  description: optionalText(5000),
  writtenIn: choice(languages),
  territory: choice(territories),
  networks: lines(20),
  migrantAssociation: optionalChoice(['yes']).transform((value) => value === 'yes'),
  associationRoles: choices(codesOf(associationRoles)),
  website: optionalAddress,
  email: optionalEmail,
  phone: orNull(60),
}

/** What the first form of a service asks for. */
export const serviceFirstFields = {
  name: text(300),
  description: optionalText(5000),
  kind: optionalChoice(codesOf(serviceKinds)),
  needs: choices(codesOf(needs)),
}

/** What the whole form of a service asks for. */
export const serviceFields = {
  ...serviceFirstFields,
  writtenIn: choice(languages),
  stages: choices(servedStages),
  languages: codes(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/),
  given: choices(['on-site', 'at-distance']),
  siteIds: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(id<'site'>()).max(50),
  ) as z.ZodType<SiteId[]>,
  audience: choices(codesOf(audiences)),
  audienceWords: optionalText(3000),
  conditions: optionalText(5000),
  free: optionalChoice(['yes', 'no']).transform((value) => (value === null ? null : value === 'yes')),
  costWords: optionalText(1000),
  days: choices(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']),
  opens: hour,
  closes: hour,
  openingWords: optionalText(3000),
  weeks: optionalCount(520),
  papers: lines(20),
  askedBy: choices(askers),
  askedHow: choices(waysToAsk),
  askedWords: optionalText(3000),
  askedAt: optionalAddress,
  email: optionalEmail,
  phone: orNull(60),
  contactName: orNull(300),
  website: optionalAddress,
  areas: lines(50),
}

/** What the form of a place asks for. `place` is chosen among homonyms when the name of the town was not enough. */
export const siteFields = {
  name: optionalText(300),
  address: optionalText(300),
  addressMore: optionalText(300),
  postalCode: orNull(12),
  town: text(200),
  place: orNull(20),
  accessibility: optionalText(2000),
}

export type OrganisationFields = z.output<z.ZodObject<typeof organisationFields>>
export type ServiceFields = z.output<z.ZodObject<typeof serviceFields>>
export type SiteFields = z.output<z.ZodObject<typeof siteFields>>
