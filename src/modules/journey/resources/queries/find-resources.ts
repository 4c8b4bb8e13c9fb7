import type { PersonId } from '#kernel/id.ts'
import { type Fitting, findFitting, findServicesByWords, type ServiceCard } from '#modules/directory/index.ts'
import { findTimeZone, type RecordHead } from '#modules/people/index.ts'
import type { Tx } from '#platform/database.ts'
import { indicatorById, type Need, needs } from '../../content/competencies.ts'
import { listPersonAnswers } from '../../queries/person-answers.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { knownFacts, territoryOf } from '../known-facts.ts'
import { directoryNeeds } from '../needs-of.ts'

/** What may help with one of her needs, and what she answered « not yet » to there. */
export type ForNeed = { need: Need; because: readonly string[]; found: readonly Fitting[] }
/** What she aims at in her plan, and the cards that bear that name. */
export type ForPlan = { aim: string; found: readonly ServiceCard[] }
export type Resources = { forNeeds: ForNeed[]; forPlan: ForPlan[] }

const mostOfOne = 12

/** From what she shares, and nothing else: her « not yet », her plan's aims. Needs in their own order, services by name. */
export async function findResources(tx: Tx, record: RecordHead, now: Temporal.Instant): Promise<Resources> {
  const timeZone = await findTimeZone(tx, record.hostId)
  const day = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const asked = { territory: territoryOf(timeZone), facts: knownFacts(record.birth), day, limit: mostOfOne }
  const forNeeds: ForNeed[] = []
  for (const [need, because] of await notYetOf(tx, record.id, record.shares.includes('assessment')))
    forNeeds.push({ need, because, found: await findFitting(tx, { ...asked, needs: directoryNeeds[need.id] }) })
  const forPlan: ForPlan[] = []
  for (const aim of await aimsOf(tx, record.id, record.shares.includes('plan')))
    forPlan.push({ aim, found: await findServicesByWords(tx, aim, mostOfOne) })
  return { forNeeds, forPlan }
}

async function notYetOf(tx: Tx, person: PersonId, shared: boolean): Promise<[Need, string[]][]> {
  if (!shared) return []
  const answers = [...(await listPersonAnswers(tx, person)).values()].filter(({ level }) => level === 'not-yet')
  return needs.flatMap((need): [Need, string[]][] => {
    const ids = answers.map(({ indicator }) => indicator).filter((id) => indicatorById(id)?.need === need.id)
    return ids.length === 0 ? [] : [[need, ids]]
  })
}

async function aimsOf(tx: Tx, person: PersonId, shared: boolean): Promise<string[]> {
  if (!shared) return []
  const open = (await listPersonActions(tx, person)).filter(({ state, resource }) => state === 'planned' && resource.trim() !== '')
  return [...new Set(open.map(({ resource }) => resource.trim()))].slice(0, 10)
}
