import { readContent } from '#platform/content/read-content.ts'
import { competencyFileSchema, type Indicator, type Need, type NeedId, needIds, type Stage } from './competency-schema.ts'

export type { Indicator, Need, NeedId, Stage } from './competency-schema.ts'

const files = needIds.map((id) => {
  const name = `competencies/${id.toLowerCase()}.json`
  const file = readContent(name, competencyFileSchema)
  if (file.need.id !== id) throw new Error(`content/${name}: need.id: this file is for ${id}`)
  return file
})

/** The six needs, D1 to D6. Source: the guide for employment counsellors, L315-564, reworded for the person. */
export const needs: readonly Need[] = files.map((file) => file.need)

/**
 * The 52 indicators, by need then in the order of each file: exploration first, then prevalidation.
 * Our wording; the guide announces a grid (L963-993) and does not print it.
 */
export const indicators: readonly Indicator[] = files.flatMap((file) =>
  file.indicators.map((indicator) => ({ ...indicator, need: file.need.id })),
)

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))

/** The need of that id. Ids come from our own files: an unknown one is a bug. */
export function needById(id: NeedId): Need {
  const need = needs.find((each) => each.id === id)
  if (need === undefined) throw new Error(`no need ${id}`)
  return need
}

/** The indicator of that id, or undefined: the id may come from an address typed by hand. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id)
}

/** The indicators of one stage, by need. */
export function indicatorsOf(stage: Stage): readonly Indicator[] {
  return indicators.filter((indicator) => indicator.stage === stage)
}

/** The question after `id` in `among` (all by default; a stage, or what the person did not hide). Undefined after the last one. */
export function nextIndicator(id: string, among: readonly Indicator[] = indicators): Indicator | undefined {
  const place = placeOf(id, among)
  return place === undefined ? undefined : among[place + 1]
}

/** The question before `id` in `among`. Undefined before the first one. */
export function previousIndicator(id: string, among: readonly Indicator[] = indicators): Indicator | undefined {
  const place = placeOf(id, among)
  return place === undefined ? undefined : among[place - 1]
}

function placeOf(id: string, among: readonly Indicator[]): number | undefined {
  const place = among.findIndex((indicator) => indicator.id === id)
  return place === -1 ? undefined : place
}
