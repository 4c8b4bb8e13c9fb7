import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'

const line = { kind: 'start-up', purse: 'project', label: 'Four', amount: '620', mandatory: 'yes', from: '', until: '', currency: 'CAD' }
const nothing = {
  ...{ canAmount: '', canHours: '', canMonths: '', canWords: '' },
  ...{ willingAmount: '', willingHours: '', willingMonths: '', willingWords: '', currency: '' },
}

describe('the person sets what she is willing to lose', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const browser = aBrowser(house, `${record.herself}; language=fr`)
    const loss = async (resource: string) =>
      (await house.owner('select * from journey.loss where person_id = $1 and resource = $2', [record.person, resource]))[0]
    const say = (resource: string, said: Partial<typeof nothing>, version = '0') =>
      browser.send(href(routes.myLossOf, { resource }), { ...nothing, ...said, version })
    const words = async (path: string) => wordsOf((await browser.read(path)).text).replaceAll('\u00a0', ' ')
    return { ...record, ...browser, loss, say, words }
  }

  const recall = 'Vous aviez dit : pas plus de 500 $. Votre budget va plus loin de 120 $. Vous pouvez changer l’un ou l’autre.'

  test('the limit is recalled on the budget, the year and the plan when the budget passes it, and forbids nothing', async () => {
    const { send, say, words } = await somebody()
    assert.equal((await say('money', { willingAmount: '500', currency: 'CAD' })).location, routes.myLoss)
    await send(routes.addBudgetLine, line)
    for (const path of [routes.myBudget, routes.myCash, routes.myPlan, routes.myLoss]) assert.ok((await words(path)).includes(recall), path)
    assert.equal((await send(routes.addBudgetLine, { ...line, label: 'Table', amount: '1000' })).status, 303)
    assert.match(await words(routes.myPlan), /va plus loin de 1 120 \$/)
  })

  test('at the limit exactly, without a limit, or without a budget, nothing is recalled', async () => {
    const { send, say, words } = await somebody()
    assert.doesNotMatch(await words(routes.myPlan), /Vous aviez dit/)
    await send(routes.addBudgetLine, line)
    assert.doesNotMatch(await words(routes.myBudget), /Vous aviez dit/)
    await say('money', { willingAmount: '620' })
    assert.doesNotMatch(await words(routes.myBudget), /Vous aviez dit/)
    assert.match(await words(routes.myLoss), /reste dans votre limite/)
    await say('money', { willingAmount: '619,99' }, '1')
    assert.match(await words(routes.myBudget), /plus loin de 0,01 \$/)
  })

  test('two tabs that say it for the first time at once: the second is told, and what it typed is kept', async () => {
    const { say } = await somebody()
    const sent = await Promise.all(['Les amis', 'Les voisins'].map((willingWords) => say('relations', { willingWords })))
    assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409])
    assert.match(sent.find(({ status }) => status === 409)?.text ?? '', /Les amis[\s\S]*Les voisins|Les voisins[\s\S]*Les amis/)
  })

  test('time is said in hours and months, in digits of any script; people and name in words', async () => {
    const { say, loss, words } = await somebody()
    await say('time', { canHours: '١٢', willingHours: '8', willingMonths: '6' })
    await say('relations', { willingWords: 'Le dimanche reste à la famille.' })
    const time = await loss('time')
    assert.deepEqual([time?.['can_hours'], time?.['willing_hours'], time?.['willing_months'], time?.['can_months']], [12, 8, 6, null])
    assert.match(await words(routes.myLoss), /12 heures par semaine 8 heures par semaine pendant 6 mois/)
    assert.match(await words(routes.myLoss), /Le dimanche reste à la famille/)
  })

  test('hours that no week has, money without its name, a resource that is none: nothing is written', async () => {
    const { say, loss, read } = await somebody()
    assert.equal((await say('time', { canHours: '169' })).status, 422)
    assert.equal((await say('time', { canHours: 'dix' })).status, 422)
    assert.equal((await say('money', { canAmount: '12' })).status, 409)
    assert.equal((await read('/me/loss/health')).status, 404)
    assert.equal(await loss('time'), undefined)
    assert.equal(await loss('money'), undefined)
  })

  test('said in another tab meanwhile: refused, what was typed stays beside what is stored', async () => {
    const { say, loss } = await somebody()
    await say('reputation', { canWords: 'Premier' })
    const stale = await say('reputation', { canWords: 'Deuxième' })
    assert.equal(stale.status, 409)
    assert.ok(stale.text.includes('Deuxième') && stale.text.includes('Premier'))
    assert.equal((await loss('reputation'))?.['can_words'], 'Premier')
  })

  test('no page of hers speaks of a loan', async () => {
    const { send, say, words } = await somebody()
    await send(routes.addBudgetLine, { ...line, kind: 'out', amount: '5000' })
    await say('money', { willingAmount: '1' })
    for (const path of [routes.myBudget, routes.myCash, routes.myLoss, routes.myPlan])
      assert.doesNotMatch(await words(path), /prêt|emprunt|crédit|dette/i)
  })
})
