import { z } from 'zod'
import { idSchema, listOf } from '#platform/content/list-schema.ts'
import { readContent } from '#platform/content/read-content.ts'
import { reviewSchema, wordsSchema } from '#platform/content/words-schema.ts'
import { addressSchema, daySchema } from '../../content/fact-parts.ts'
import type { StatusOrGroup } from '../domain/status.ts'

const countries = ['CA', 'FR', 'IT'] as const
/** Countries whose statuses we know. */
export type StatusCountry = (typeof countries)[number]

const groupSchema = idSchema.transform((code) => code as StatusOrGroup)

const statusesSchema = z.strictObject({
  reviewedByNativeSpeaker: reviewSchema,
  checkedOn: daySchema,
  authorities: listOf(z.strictObject({ id: idSchema, country: z.enum(countries), name: wordsSchema, address: addressSchema })),
  groups: z.array(z.strictObject({ code: groupSchema, name: wordsSchema })).min(1),
  statuses: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^(ca|fr|it)-[a-z-]+$/, 'a status begins with its country')
          .transform((code) => code as StatusOrGroup),
        country: z.enum(countries),
        groups: z.array(groupSchema),
        name: wordsSchema,
        confirmedBy: idSchema,
        address: addressSchema,
      }),
    )
    .min(1),
})

const file = readContent('statuses.json', statusesSchema)

/** A paper or a nationality, and who alone can confirm it. */
export type Status = z.output<typeof statusesSchema>['statuses'][number]
/** Statuses of several countries that services name together. */
export type StatusGroup = z.output<typeof statusesSchema>['groups'][number]
/** Who gives a status and can confirm it. */
export type Authority = z.output<typeof statusesSchema>['authorities'][number]

/** The statuses of Canada (as lived in Quebec), France and Italy. Names are those printed on the papers; the link is the authority's own. */
export const statuses: readonly Status[] = file.statuses
export const statusGroups: readonly StatusGroup[] = file.groups

const authorities = new Map(file.authorities.map((authority) => [authority.id, authority]))
const groupsByStatus = new Map<string, StatusOrGroup[]>(statuses.map(({ code, groups }) => [code, groups]))
const groupCodes = new Set<string>(statusGroups.map(({ code }) => code))

/** Who can confirm a status. */
export function authorityOf(status: Status): Authority {
  const found = authorities.get(status.confirmedBy)
  if (found === undefined) throw new Error(`The status “${status.code}” is confirmed by nobody.`)
  return found
}

/** True for a status of a country, which a person may hold. */
export const isStatus = (text: string): text is StatusOrGroup => groupsByStatus.has(text)
/** True for a status or a group, which a criterion may name. */
export const isStatusOrGroup = (text: string): text is StatusOrGroup => groupsByStatus.has(text) || groupCodes.has(text)

/** The papers somebody holds, each followed by its groups. One that is not known is an error, never a status she does not hold. */
export function widenStatuses(codes: readonly string[]): StatusOrGroup[] {
  const wide = codes.flatMap((code) => {
    if (!isStatus(code)) throw new RangeError(`There is no status “${code}”.`)
    return [code, ...(groupsByStatus.get(code) ?? [])]
  })
  return [...new Set(wide)]
}

/** A status or a group by its code, with its name in five languages. An unknown code is an error. */
export function statusNamed(code: StatusOrGroup): Status | StatusGroup {
  const found = statuses.find((one) => one.code === code) ?? statusGroups.find((one) => one.code === code)
  if (found === undefined) throw new RangeError(`There is no status “${code}”.`)
  return found
}
