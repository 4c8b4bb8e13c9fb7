import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import Engine from 'publicodes'
import { randomly } from '../criterion.examples.ts'
import { type Bounds, type Criterion, criterionNames } from './criterion.ts'
import { type Facts, fullMonths, fullYears } from './facts.ts'
import { askedBy, isInForce, judge } from './judge.ts'

// publicodes is written by others for public rules, and keeps three values too: true, false, and no value yet.
type Rules = Record<string, Record<string, unknown> | string | number | null>
type Situation = Record<string, string | number>
const allOf = (conditions: unknown[]) => ({ 'toutes ces conditions': conditions })
const anyOf = (conditions: unknown[]) => ({ 'une de ces conditions': conditions })

const between = (name: string, { min, max }: Bounds) => [
  ...(min === null ? [] : [`${name} >= ${min}`]),
  ...(max === null ? [] : [`${name} <= ${max}`]),
]

function conditionsOf(row: Criterion): unknown[] {
  return askedBy(row).flatMap((name): unknown[] => {
    if (name === 'age' || name === 'residence') return between(name === 'age' ? 'age' : 'mois', row[name])
    if (name === 'status') return [anyOf((row.statuses ?? []).map((code) => `statut = '${code}'`))]
    if (name === 'area') return [anyOf((row.areas ?? []).map((id) => `lieu = '${id}'`))]
    if (name === 'level') return row.level === null ? [] : between(`niveau ${row.level.language}`, row.level)
    return [`${name.replace('-', ' ')} = ${row.plain[name] === true ? 'oui' : 'non'}`]
  })
}

/** `non dit` never has a value: what the service did not say. */
function rulesOf(rows: readonly Criterion[]): Rules {
  const parts = rows.map((row) => {
    const silent = criterionNames.some((name) => !row.documented.includes(name)) ? ['non dit = oui'] : []
    return allOf(['oui', ...conditionsOf(row), ...silent])
  })
  const plain = ['job seeker', 'women', 'income support', 'disability', 'student', 'worker', 'parent', 'non dit']
  const numbers = ['age', 'mois', 'niveau fr', 'niveau it', 'niveau en']
  return {
    ...Object.fromEntries([...plain, ...numbers, 'statut', 'lieu'].map((name) => [name, null])),
    droit: rows.length === 0 ? 'non dit' : anyOf(parts),
  }
}

function situationOf({ birth, residence, statuses, places, levels = {}, plain }: Facts, day: Temporal.PlainDate): Situation {
  const said: Situation = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name.replace('-', ' '), value ? 'oui' : 'non']))
  if (birth !== undefined) said['age'] = fullYears(birth.from, day)
  if (residence !== undefined) said['mois'] = fullMonths(residence.from, day)
  if (statuses?.[0] !== undefined) said['statut'] = `'${statuses[0]}'`
  if (places?.[0] !== undefined) said['lieu'] = `'${places[0]}'`
  for (const [language, level] of Object.entries(levels)) said[`niveau ${language}`] = level
  return said
}

/** One paper, one place, exact days: what publicodes can be told without our help. */
function plainly(facts: Facts): Facts {
  const exact = (range: Facts['birth']) => range && { from: range.from, to: range.from }
  return {
    ...facts,
    birth: exact(facts.birth),
    residence: exact(facts.residence),
    statuses: facts.statuses?.slice(0, 1),
    places: facts.places?.slice(0, 1),
    maybePlaces: undefined,
  }
}

describe('a third opinion, from publicodes', () => {
  it('agrees on a sample: yes is yes, no is no, and the two other outcomes have no value', (context) => {
    const random = randomly(7)
    const counts: Record<string, number> = {}
    for (let at = 0; at < 250; at++) {
      const [rows, day] = [random.rows(), random.day()]
      const engine = new Engine(rulesOf(rows.filter((row) => isInForce(row, day))), { logger: { log() {}, warn() {}, error() {} } })
      for (const odds of [0.3, 0.7, 1, 1]) {
        const facts = plainly(random.facts(odds))
        const { nodeValue } = engine.setSituation(situationOf(facts, day)).evaluate('droit')
        const theirs = nodeValue === true ? 'yes' : nodeValue === false ? 'no' : 'open'
        const { outcome } = judge(rows, facts, day)
        counts[outcome] = (counts[outcome] ?? 0) + 1
        assert.equal(theirs, outcome === 'yes' || outcome === 'no' ? outcome : 'open', JSON.stringify({ rows, facts, day }))
      }
    }
    context.diagnostic(JSON.stringify(counts))
  })
})
