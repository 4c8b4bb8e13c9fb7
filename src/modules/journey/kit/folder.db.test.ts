import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'
import { dossierParts } from '../dossier/parts.ts'
import { exploring, preparing } from './domain/instruments.ts'
import { instrumentSentences } from './messages/instruments.ts'

const action = { what: 'Appeler la chambre de commerce', dueOn: '', resource: '', trace: '' }

describe('what is read on one page', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  test('the folder shows what she shares, and says calmly what she does not', async () => {
    const { person, counsellor, herself } = await aRecord(house.owner, ['contact', 'plan'])
    const hers = aBrowser(house, herself)
    await hers.send(routes.addAction, action)
    await hers.send(routes.myDecision, { outcome: 'no', words: 'Un non à garder', last: '' })
    const { status, text } = await aBrowser(house, counsellor).read(href(routes.personFolder, { person }))
    assert.equal(status, 200)
    assert.match(text, /Appeler la chambre de commerce/)
    assert.doesNotMatch(text, /Un non à garder/)
    const words = wordsOf(text)
    for (const { group, title } of dossierParts)
      if (group !== 'contact' && group !== 'plan') assert.match(words, new RegExp(`${title.fr.replace(/[()]/g, '.')}\\s+Pas partagé`))
    assert.match(
      wordsOf((await hers.read(routes.myReaders)).text),
      /votre dossier\. Pour vous accompagner\. Mes coordonnées et mon suivi Mon plan d’action/,
    )
  })

  test('is unknown to whoever no longer has her contact', async () => {
    const { person, counsellor } = await aRecord(house.owner, ['plan'])
    assert.equal((await aBrowser(house, counsellor).read(href(routes.personFolder, { person }))).status, 404)
  })

  test('her instruments stand on one page, begun or not in words', async () => {
    const { herself } = await aRecord(house.owner, allGroups)
    const { read, send } = aBrowser(house, herself)
    const said = (key: keyof typeof instrumentSentences.fr) => instrumentSentences.fr[key].replace(/\s+/g, ' ')
    const blank = wordsOf((await read(routes.myInstruments)).text)
    for (const id of [...exploring, ...preparing]) assert.ok(blank.includes(said(id)) && blank.includes(said(`${id}-for`)), id)
    const not = (text: string) => text.split(said('not-begun')).length - 1
    assert.equal(not(blank), 14)
    await send(routes.addAction, action)
    await send(routes.addCheckPoint, { way: 'continue' })
    const begun = wordsOf((await read(routes.myInstruments)).text)
    assert.equal(not(begun), 12)
    assert.match(begun, /Mon plan Noter ce que je vais faire, et quand\. Commencé\. Dernière fois : 24 novembre 2026/)
    assert.match((await read(routes.me)).text, new RegExp(`href="${routes.myInstruments}"`))
  })
})
