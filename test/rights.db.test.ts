import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { TestHouse } from '#test/support/house.ts'
import { actorNames } from './rights/actors.ts'
import { houseOfRights, withoutPolicies } from './rights/house-of-rights.ts'
import { actsAlone, actsOpenedWithoutAllow, type Cells, pagesAlone, pagesThroughTheDoor, postsThroughTheDoor } from './rights/matrix.ts'
import { actRows, pageRows } from './rights/rows.ts'

function report(what: string, { tried, allowed, faults }: Cells): void {
  const unexpected = faults.filter(({ expected, came }) => expected === 'refused' && !came.startsWith('!')).length
  console.log(
    `    ${what} × ${actorNames.length} kinds of actor: ${tried} cells, ${allowed} allowed, ${unexpected} unexpected allows, ${faults.length} faults`,
  )
  assert.deepEqual(
    faults.map(({ who, at, expected, came }) => `${at} by ${who}: ${expected} expected, ${came}`),
    [],
  )
}

describe('who may do and see what', () => {
  let house: TestHouse
  before(async () => {
    house = await houseOfRights()
  })
  after(() => house?.close())

  it('every act and every page has its row, and every row its act or page', () => {
    assert.deepEqual(Object.keys(actRows).sort(), house.product.acts.map(({ thing }) => thing.name).sort())
    assert.deepEqual(Object.keys(pageRows).sort(), house.product.pages.map(({ thing }) => thing.name).sort())
    const reached = new Set(house.product.posts.map(({ thing }) => thing.act.name))
    assert.deepEqual(
      Object.keys(actRows).filter((name) => !reached.has(name)),
      [],
      'acts that no form asks for',
    )
  })

  it('pages, through the front door', async () => report(`${Object.keys(pageRows).length} pages`, await pagesThroughTheDoor(house)))
  it('forms, through the front door', async () => report(`${Object.keys(actRows).length} forms`, await postsThroughTheDoor(house)))
})

describe('the first wall, with the second one taken down', () => {
  let house: TestHouse
  before(async () => {
    house = await houseOfRights()
    await withoutPolicies(house)
  })
  after(() => house?.close())

  it('pages alone', async () => report(`${Object.keys(pageRows).length} pages alone`, await pagesAlone(house)))
  it('acts alone', async () => report(`${Object.keys(actRows).length} acts alone`, await actsAlone(house)))

  it('removing the `allow` of any act lets somebody in, and the matrix says so', async () => {
    const opened = new Set(await actsOpenedWithoutAllow(house))
    const silent = Object.entries(actRows).filter(([name, { bound }]) => !opened.has(name) && bound === undefined)
    const needless = Object.entries(actRows).filter(([name, { bound }]) => opened.has(name) && bound !== undefined)
    console.log(
      `    ${opened.size} acts turn red without their allow; ${Object.values(actRows).filter(({ bound }) => bound !== undefined).length} are bound otherwise, each with its reason`,
    )
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
      'removing their allow changes nothing',
    )
    assert.deepEqual(
      needless.map(([name]) => name),
      [],
      'named as bound otherwise, and are not',
    )
  })
})
