import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { hashOfToken } from '#platform/http/visit.ts'
import { routes } from '#routes'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { aBrowser } from '#test/support/plain-browser.ts'
import { aRecord, type Group } from '#test/support/record-examples.ts'
import { indicatorById } from '../content/competencies.ts'
import { evidencePart } from './dossier-part.ts'

let house: TestHouse
before(async () => {
  house = await aHouse()
})
after(() => house.close())

/** What the part says to whoever has that cookie, a line a text, read beside those parts. */
async function said(cookie: string, person: Awaited<ReturnType<typeof aRecord>>['person'], beside = ['plan']): Promise<string[]> {
  const sessionHash = hashOfToken(cookie.slice(cookie.indexOf('=') + 1))
  const blocks = await house.database.transaction('maillon_app', { sessionHash, at: house.clock.now() }, (tx) =>
    evidencePart.read(tx, person, new Set(beside)),
  )
  return blocks.flatMap((block) => {
    if (block.kind !== 'lines') return assert.fail(block.kind)
    return block.lines.map(({ label, value }) => {
      const text =
        'text' in value ? value.text : 'words' in value ? value.words.fr : 'url' in value ? value.url : 'day' in value ? `${value.day}` : ''
      return `${label.fr}: ${text}`.replaceAll('\u00a0', ' ')
    })
  })
}

async function aFolder(groups: readonly Group[]) {
  const record = await aRecord(house.owner, groups)
  const { send } = aBrowser(house, record.herself)
  await send(routes.addAction, { what: 'Aller au marché', dueOn: '', resource: '', trace: '' })
  const [action] = await house.owner<{ id: string }>('select id from journey.plan_action where person_id = $1', [record.person])
  const about = { title: 'Lettre', happenedOn: '2026-11-20', source: 'La responsable' }
  await send(routes.addEvidence, {
    ...about,
    kind: 'link',
    url: 'marche.example',
    words: 'À voir',
    indicators: 'D1-EX-S1',
    actions: action?.id ?? '',
  })
  await house.owner(
    `with piece as (insert into journey.evidence_piece (id, person_id, kind, title, happened_on, source, created_at, changed_at)
       values (gen_random_uuid(), $1, 'file', 'Photo', '2026-11-19', 'Moi', now(), now()) returning id, person_id)
     insert into journey.evidence_file select id, person_id, 'étal.jpg', 'image/jpeg', 3, sha256('abc'), 'abc' from piece`,
    [record.person],
  )
  return record
}

test('the part of the dossier says all of a piece, and names its file without sending it', async () => {
  const { herself, person } = await aFolder([])
  assert.deepEqual(await said(herself, person), [
    'Ce que c’est: Lien',
    'Le jour: 2026-11-20',
    'D’où cela vient: La responsable',
    'Mes mots: À voir',
    'Le lien: https://marche.example/',
    `Ce que cela montre: ${indicatorById('D1-EX-S1')?.statement.fr.replaceAll('\u00a0', ' ')}`,
    'Dans mon plan: Aller au marché',
    'Ce que c’est: Photo',
    'Le jour: 2026-11-19',
    'D’où cela vient: Moi',
    'Le fichier: étal.jpg',
    'Sa taille: 1 ko',
    'Son empreinte: ba7816bf8f01',
  ])
})

test('an adviser reads it while it is shared, and an action of the plan only with the plan', async () => {
  const both = await aFolder(['contact', 'plan', 'evidence'])
  assert.ok((await said(both.counsellor, both.person)).includes('Dans mon plan: Aller au marché'))
  const folderOnly = await aFolder(['contact', 'evidence'])
  const lines = await said(folderOnly.counsellor, folderOnly.person)
  assert.ok(lines.includes('Le fichier: étal.jpg') && !lines.join().includes('Aller au marché'))
  const neither = await aFolder(['contact', 'plan'])
  assert.deepEqual(await said(neither.counsellor, neither.person), [])
})

test('she who takes her folder without her plan does not take the actions of her plan', async () => {
  const { herself, person } = await aFolder([])
  const lines = await said(herself, person, ['evidence'])
  assert.ok(lines.includes('Le fichier: étal.jpg') && !lines.join().includes('Aller au marché'))
})

test('an empty folder says nothing', async () => {
  const { herself, person } = await aRecord(house.owner, [])
  assert.deepEqual(await said(herself, person), [])
})
