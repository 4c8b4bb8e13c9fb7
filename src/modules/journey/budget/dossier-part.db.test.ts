import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'
import { budgetPart, lossPart } from './dossier-part.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

async function somebody() {
  const { person, herself } = await aRecord(house.owner, [])
  const { send } = aBrowser(house, herself)
  const line = (kind: string, label: string, amount: string) =>
    send(routes.addBudgetLine, { kind, purse: 'project', label, amount, mandatory: '', from: '', until: '', currency: 'EUR' })
  const token = createHash('sha256')
    .update(herself.slice(herself.indexOf('=') + 1))
    .digest()
  const read = (part: typeof budgetPart) =>
    house.database.transaction('maillon_app', { sessionHash: token, at: house.clock.now() }, (tx) => part.read(tx, person, new Set()))
  return { send, line, read }
}

test('nothing written, nothing leaves', async () => {
  const { read } = await somebody()
  assert.deepEqual([await read(budgetPart), await read(lossPart)], [[], []])
})

test('every line leaves with its amount, and the picture stands alone, beside its numbers', async () => {
  const { read, line } = await somebody()
  await line('out', 'Farine <bio> & sacs', '12,50')
  await line('out', 'Transport', '7,50')
  const blocks = await read(budgetPart)
  const money = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])).filter((value) => value?.kind === 'money')
  for (const cents of [1_250n, 750n, 2_000n, -24_000n])
    assert.ok(
      money.some((value) => value?.cents === cents && value.currency === 'EUR'),
      String(cents),
    )
  const picture = blocks.find((block) => block.kind === 'picture')
  assert.ok(picture?.kind === 'picture')
  assert.doesNotMatch(picture.svg, /class=|style=|<script|href|NaN|undefined|Farine/)
  assert.match(picture.svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  for (const language of languages) assert.doesNotMatch(picture.says[language], /[{}]/)
})

test('what she accepts to lose leaves as she said it, in its own kind', async () => {
  const { read, send } = await somebody()
  const silent = { canAmount: '', canHours: '', canMonths: '', canWords: '', willingAmount: '', willingMonths: '', currency: 'EUR' }
  await send(href(routes.myLossOf, { resource: 'money' }), {
    ...silent,
    willingAmount: '500',
    willingHours: '',
    willingWords: '',
    version: '0',
  })
  await send(href(routes.myLossOf, { resource: 'time' }), { ...silent, willingHours: '1', willingWords: 'Le soir', version: '0' })
  const lines = (await read(lossPart)).flatMap((block) => (block.kind === 'lines' ? block.lines.map(({ value }) => value) : []))
  assert.deepEqual(
    lines.map((value) =>
      value.kind === 'money' ? value.cents : value.kind === 'own' ? value.text : value.kind === 'said' ? value.words.fr : null,
    ),
    [50_000n, 'une heure par semaine', 'Le soir'],
  )
})
