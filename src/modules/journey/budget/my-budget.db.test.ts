import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { href, routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser, wordsOf } from '#test/support/plain-browser.ts'
import { aRecord } from '#test/support/record-examples.ts'

const flour = { kind: 'out', purse: 'project', label: 'Farine', amount: '310,50', mandatory: '', from: '', until: '', currency: 'CAD' }

describe('the person counts her money', () => {
  let house: TestHouse
  before(async () => {
    house = await aHouse()
  })
  after(() => house.close())

  async function somebody() {
    const record = await aRecord(house.owner, [])
    const stored = () =>
      house.owner<{ id: string; label: string; cents: bigint; purse: string; kind: string; mandatory: boolean; version: number }>(
        'select id, label, cents, purse, kind, mandatory, version from journey.budget_line where person_id = $1 order by created_at, id',
        [record.person],
      )
    const budget = async () =>
      (
        await house.owner<{ currency: string; opening_cents: bigint; first_month: Temporal.PlainDate; version: number }>(
          'select currency, opening_cents, first_month, version from journey.budget where person_id = $1',
          [record.person],
        )
      )[0]
    const only = async () => (await stored())[0] ?? assert.fail('no line')
    return { ...record, ...aBrowser(house, record.herself), stored, only, budget }
  }

  const inLanguage = (language: string, cookie: string) => aBrowser(house, `${cookie}; language=${language}`)

  test('nothing yet: one thing to do; the first line opens the budget in the currency she says', async () => {
    const { read, send, only, budget } = await somebody()
    assert.match((await read(routes.myBudget)).text, /Une seule suffit|سطر واحد يكفي/)
    assert.equal((await read(routes.myCash)).status, 200)
    assert.equal((await send(routes.addBudgetLine, { ...flour, currency: 'EUR' })).location, routes.myBudget)
    const { id, ...line } = await only()
    assert.deepEqual(line, { label: 'Farine', cents: 31_050n, purse: 'project', kind: 'out', mandatory: false, version: 1 })
    assert.deepEqual([(await budget())?.currency, (await budget())?.first_month.toString()], ['EUR', '2026-11-01'])
    assert.ok((await read(routes.myBudget)).text.includes(href(routes.myBudgetLine, { line: id })))
  })

  test('an amount is read as she types it, in the language of her page', async () => {
    const typed: [string, string, bigint][] = [
      ['fr', '1 234,56', 123_456n],
      ['fr', '12,5 $', 1_250n],
      ['en', '$1,234.56', 123_456n],
      ['en', '1,234', 123_400n],
      ['es', '1.234,56', 123_456n],
      ['it', '1.234', 123_400n],
      ['ar', '١٢٣٤٫٥٦', 123_456n],
      ['ar', '1\u202f234,56', 123_456n],
    ]
    const { herself, send, stored } = await somebody()
    await send(routes.addBudgetLine, flour)
    for (const [language, amount] of typed) {
      const sent = await inLanguage(language, herself).send(routes.addBudgetLine, { ...flour, label: `${language} ${amount}`, amount })
      assert.equal(sent.status, 303, `${language} ${amount}`)
    }
    const lines = await stored()
    for (const [language, amount, expected] of typed)
      assert.equal(lines.find(({ label }) => label === `${language} ${amount}`)?.cents, expected, `${language} ${amount}`)
  })

  test('an amount that is none is refused with its reason at its field, and what was typed is kept', async () => {
    const { herself, stored } = await somebody()
    const { send } = inLanguage('fr', herself)
    for (const [amount, reason] of [
      ['trente', /« Combien chaque mois \? » : écrivez un montant en chiffres/],
      ['-12', /sans le signe moins/],
      ['99999999999', /trop grand/],
      ['', /écrivez une réponse/],
    ] as const) {
      const sent = await send(routes.addBudgetLine, { ...flour, amount, label: 'À garder' })
      assert.equal(sent.status, 422, amount)
      assert.match(sent.text, /id="amount-error"/)
      assert.match(wordsOf(sent.text).replaceAll('\u00a0', ' '), reason)
      assert.ok(sent.text.includes(`value="${amount}"`) && sent.text.includes('value="À garder"'))
    }
    assert.deepEqual(await stored(), [])
  })

  test('an amount that reads two ways, or is in another money, is asked about: nothing is guessed or converted', async () => {
    const { herself, stored } = await somebody()
    const { send } = inLanguage('fr', herself)
    const unclear = await send(routes.addBudgetLine, { ...flour, amount: '1,234' })
    assert.equal(unclear.status, 409)
    assert.match(unclear.text, /deux façons/)
    assert.match(unclear.text, /value="1,234"/)
    const other = await send(routes.addBudgetLine, { ...flour, amount: '12 €' })
    assert.match(other.text, /autre monnaie/)
    const none = await send(routes.addBudgetLine, { ...flour, currency: '' })
    assert.match(none.text, /dollars ou euros/)
    assert.deepEqual(await stored(), [])
  })

  test('months in the wrong order are refused; a start-up cost keeps what is hers', async () => {
    const { send, stored } = await somebody()
    const reversed = await send(routes.addBudgetLine, { ...flour, from: '2027-05', until: '2027-03' })
    assert.equal(reversed.status, 409)
    assert.equal((await send(routes.addBudgetLine, { ...flour, from: '2027-13' })).status, 422)
    await send(routes.addBudgetLine, { ...flour, kind: 'start-up', mandatory: 'yes', from: '2027-01' })
    assert.deepEqual(
      (await stored()).map(({ kind, mandatory }) => [kind, mandatory]),
      [['start-up', true]],
    )
  })

  test('changing the currency changes its name and no number, and says so', async () => {
    const { read, send, only, budget } = await somebody()
    await send(routes.addBudgetLine, flour)
    assert.match((await read(`${routes.myBudgetSettings}?lang=fr`)).text, /ne change aucun nombre/)
    const settings = { currency: 'EUR', opening: '1 500', firstMonth: '2027-02' }
    assert.equal((await send(routes.myBudgetSettings, { ...settings, version: '1' })).status, 303)
    assert.deepEqual([(await budget())?.currency, (await budget())?.opening_cents, (await only()).cents], ['EUR', 150_000n, 31_050n])
    const stale = await send(routes.myBudgetSettings, { ...settings, opening: '7', version: '1' })
    assert.equal(stale.status, 409)
    assert.equal((await budget())?.opening_cents, 150_000n)
  })

  test('a line changes and goes, after a second thought; a stale form overwrites nothing', async () => {
    const { read, send, only, stored } = await somebody()
    await send(routes.addBudgetLine, flour)
    const { id } = await only()
    const at = href(routes.myBudgetLine, { line: id })
    assert.equal((await send(at, { ...flour, label: 'Farine bio', amount: '12', version: '1' })).status, 303)
    const stale = await send(at, { ...flour, label: 'Mon texte à garder', version: '1' })
    assert.equal(stale.status, 409)
    assert.ok(stale.text.includes('Mon texte à garder') && stale.text.includes('Farine bio'))
    const remove = href(routes.removeBudgetLine, { line: id })
    assert.equal((await read(remove)).status, 200)
    assert.equal((await stored()).length, 1)
    const late = await send(remove, { version: '1' })
    assert.equal(late.status, 409)
    assert.ok(late.text.includes('Rien n’est retiré') && late.text.includes('Ce qui est enregistré ailleurs'))
    assert.equal((await stored()).length, 1)
    assert.equal((await send(remove, { version: '2' })).location, routes.myBudget)
    assert.deepEqual(await stored(), [])
    assert.equal((await send(remove, { version: '2' })).status, 404)
  })

  test('a double click adds one line, and the first line of two tabs opens one budget', async () => {
    const { send, stored, budget } = await somebody()
    const once = randomUUID()
    await Promise.all([send(routes.addBudgetLine, flour, once), send(routes.addBudgetLine, flour, once)])
    assert.equal((await stored()).length, 1)
    const { send: sendAlso, stored: storedAlso } = await somebody()
    await Promise.all(['CAD', 'EUR'].map((currency) => sendAlso(routes.addBudgetLine, { ...flour, currency })))
    assert.equal((await storedAlso()).length, 2)
    assert.equal((await budget())?.version, 1)
  })

  test('twelve months: the table says each balance, and a month that lacks says it in words', async () => {
    const { herself, send } = await somebody()
    await send(routes.addBudgetLine, { ...flour, amount: '100' })
    await send(routes.addBudgetLine, { ...flour, kind: 'in', purse: 'household', amount: '40' })
    await send(routes.myBudgetSettings, { currency: 'CAD', opening: '90', firstMonth: '2026-12', version: '1' })
    const { read } = inLanguage('fr', herself)
    const words = wordsOf((await read(routes.myCash)).text).replaceAll('\u00a0', ' ')
    assert.match(words, /manque pendant 11 mois\. Le mois le plus bas est novembre 2027\. Il manque 630 \$/)
    assert.match(words, /décembre 2026 40 \$ 100 \$ 30 \$/)
    assert.match(words, /janvier 2027 40 \$ 100 \$ Il manque 30 \$/)
    assert.match(
      wordsOf((await read(`${routes.myCash}?of=project`)).text).replaceAll('\u00a0', ' '),
      /janvier 2027 0 \$ 100 \$ Il manque 110 \$/,
    )
    assert.match((await read(routes.myCash)).text, /<svg[^>]* role="img"/)
  })

  test('the line of somebody else is unknown, and her counsellor has no door to any of it', async () => {
    const other = await somebody()
    await other.send(routes.addBudgetLine, flour)
    const { id } = await other.only()
    const { read, send, counsellor } = await somebody()
    for (const path of [routes.myBudgetLine, routes.removeBudgetLine]) {
      assert.equal((await read(href(path, { line: id }))).status, 404)
      assert.equal((await send(href(path, { line: id }), { ...flour, version: '1' })).status, 404)
    }
    assert.equal((await other.only()).label, 'Farine')
    const adviser = aBrowser(house, counsellor)
    for (const path of [routes.myBudget, routes.myCash, routes.myLoss]) assert.equal((await adviser.read(path)).status, 404)
    assert.notEqual((await adviser.send(routes.addBudgetLine, flour)).status, 303)
  })
})
