import { z } from '#platform/fields.ts'
import { href, routes } from '#routes'
import { type Answers, type MemberKind, memberKinds, offered } from '../domain/answers.ts'
import { type PlaceId, placeIds } from '../domain/legal-form.ts'

/** What the address of the comparer carries. What it does not offer is taken as passed over: an address never dead-ends. */
export type Asked = { place: PlaceId | null; answers: Answers; keep: readonly string[] }

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const oneOf = <const Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    first,
    z
      .enum(values as unknown as readonly [Value, ...Value[]])
      .nullable()
      .catch(null),
  )
const some = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string().catch('')))

/** Reads the choices in an address. Nothing of them is kept anywhere. */
export const asked = z
  .object({
    place: oneOf(placeIds),
    founders: oneOf(offered.founders),
    company: oneOf(offered.company),
    members: some,
    votes: oneOf(offered.votes),
    profit: oneOf(offered.profit),
    money: oneOf(offered.money),
    wage: oneOf(offered.wage),
    job: oneOf(offered.job),
    benefits: oneOf(offered.benefits),
    hire: oneOf(offered.hire),
    test: oneOf(offered.test),
    keep: some,
  })
  .transform(
    ({ place, keep, founders, members, ...others }): Asked => ({
      place,
      keep,
      answers: {
        ...others,
        founders: founders === null ? null : Number(founders),
        members: memberKinds.filter((kind) => members.includes(kind)),
      },
    }),
  )

/** The choices as fields of an address, those that were passed over left out. */
export function fieldsOf({ place, answers, keep }: Asked): [name: string, value: string][] {
  const { members, ...others } = answers
  const fields = [['place', place] as const, ...Object.entries(others), ...members.map((kind: MemberKind) => ['members', kind] as const)]
  const said = fields.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, String(value)]]))
  return [...said, ...keep.map((id): [string, string] => ['keep', id])]
}

/** The address of the comparer, or of its questions, with those choices. */
export function addressWith(page: 'compareLegalForms' | 'legalForms', choices: Asked): string {
  const search = new URLSearchParams(fieldsOf(choices))
  return search.size === 0 ? href(routes[page], {}) : `${href(routes[page], {})}?${search}`
}
