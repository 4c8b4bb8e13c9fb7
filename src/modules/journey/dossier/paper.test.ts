import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '#platform/i18n.ts'
import { openPdf, structureOf, wordsIn } from '#test/support/pdf-tools.ts'
import type { Block, Value } from './domain/document.ts'
import type { Dossier } from './domain/dossier.ts'
import { inEachLanguage } from './in-each-language.ts'
import { drawDossier } from './paper.ts'

const own = (text: string): Value => ({ kind: 'own', text })
const words = (text: string) => inEachLanguage((language) => `${text} ${language}`)

function aDossier(blocks: Block[], changes: Partial<Dossier> = {}): Dossier {
  return {
    name: 'Amina Benali',
    purpose: 'job',
    languages: ['fr'],
    timeZone: 'America/Toronto',
    madeAt: Temporal.Instant.from('2026-11-24T15:00:00Z'),
    parts: [{ id: 'it', title: words('Titre'), blocks }],
    ...changes,
  }
}

const line = (text: string): Block => ({ kind: 'lines', lines: [{ label: words('Label'), value: own(text) }] })

test('nothing she writes is read as Typst', async () => {
  const hostile = [
    '#let x = 1 #x #read("/etc/hosts") #image("a.png")',
    '$a^2$ *gras* _penché_ = titre',
    '@ref <label> `code` ```raw``` ~ --- // fin /* ouvert',
    '\\ \\u{41} \\# #sys.inputs.data',
    '[crochet] {accolade} "guillemet" + liste - tiret / terme: 1.',
  ]
  const { text } = openPdf(await drawDossier(aDossier(hostile.map(line))))
  for (const each of hostile) assert.ok(text.replace(/\s/g, '').includes(each.replace(/\s/g, '')), each)
})

test('long words stay on the page, and every sign comes out or is said to be missing', async () => {
  const long = 'W'.repeat(500)
  const { text } = openPdf(await drawDossier(aDossier([line(long), line('avant\u0000 😊 王 après\n\nfin'), line(`${'ب'.repeat(300)} z`)])))
  const joined = text.replace(/[\s\u200b-\u202e]/g, '')
  assert.ok(joined.includes(long))
  assert.ok(joined.includes('avant😊◌aprèsfin'))
  assert.equal(joined.match(/ب/g)?.length, 300)
})

const table: Block = {
  kind: 'table',
  caption: words('Tableau'),
  columns: [words('Quoi'), words('Combien')],
  rows: Array.from({ length: 60 }, (_, index) => [own(`rang${index}`), { kind: 'money', cents: -123_456_789n, currency: 'CAD' }]),
}
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40"><text x="9" y="20" font-family="Readex Pro">Réseau لا Ж 😊 &amp; 王</text></svg>`
const picture: Block = { kind: 'picture', says: words('Image dite'), svg }

for (const language of languages) {
  test(`in ${language}: tags, titles, languages, fonts inside, as PDF/UA-1 asks`, async () => {
    const both = language === 'fr' ? (['fr'] as const) : ([language, 'fr'] as const)
    const bytes = await drawDossier(aDossier([line('سلام Bonjour'), table, picture], { languages: both }))
    const { info, fonts, faults, text } = openPdf(bytes)
    const structure = structureOf(bytes)
    assert.equal(faults, '')
    assert.match(info, /Tagged:\s+yes/)
    assert.match(info, /Title:\s+\S.*Amina Benali/)
    for (const tag of ['H1', 'H2', 'L ', 'LI', 'Lbl', 'LBody', 'Table', 'Caption', 'THead', 'TH', 'TD', 'Figure'])
      assert.match(structure, new RegExp(`^\\s*${tag}`, 'm'), tag)
    assert.ok(fonts.length > 0 && fonts.every((font) => / yes (yes|no ) yes /.test(font)), fonts.join('\n'))
    const raw = Buffer.from(bytes).toString('latin1')
    assert.match(raw, new RegExp(`/Lang ?\\(${language}\\b`))
    assert.match(raw, /pdfuaid:part(?:>|=")1/)
    assert.equal(text.match(/rang\d+/g)?.length, 60)
    assert.deepEqual(
      wordsIn(text).latin.filter((word) => word === 'Bonjour'),
      ['Bonjour'],
    )
  })
}

test('an American page over there, an A4 here', async () => {
  assert.match(openPdf(await drawDossier(aDossier([line('a')]))).info, /letter/)
  assert.match(openPdf(await drawDossier(aDossier([line('a')], { timeZone: 'Europe/Rome' }))).info, /A4/)
})
