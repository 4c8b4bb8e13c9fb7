import type { Facts } from './facts.ts'

/** What SQL is told of a person: `directory.read_facts` refuses any other name, and any status it does not know. */
export type SaidToSql = Record<string, unknown>

/** The facts as `directory.read_facts` reads them. */
export function saidToSql({ birth, residence, statuses, places, maybePlaces, levels, plain }: Facts): SaidToSql {
  const said: SaidToSql = {
    birth: birth && { from: birth.from.toString(), to: birth.to.toString() },
    residence: residence && { from: residence.from.toString(), to: residence.to.toString() },
    statuses,
    places,
    maybePlaces: places && maybePlaces,
    levels,
    jobSeeker: plain['job-seeker'],
    woman: plain.women,
    incomeSupport: plain['income-support'],
    disability: plain.disability,
    student: plain.student,
    worker: plain.worker,
    parent: plain.parent,
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
