import { indicators } from '#modules/journey/index.ts'
import { routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

export const tables = { piece: 'journey.evidence_piece' }

/** Amina keeps a word that was said to her, a page of the web and a letter; enough pieces to search among them. */
export async function fill({ owner }: TestHouse, { amina }: Inhabitants): Promise<void> {
  const [action] = await owner<{ id: string }>('select id from journey.plan_action where person_id = $1 limit 1', [amina.person])
  const tie = { indicators: indicators[0]?.id ?? '', actions: action?.id ?? '' }
  const day = { happenedOn: '2026-11-20', source: 'Coopérative du Nord' }
  for (let index = 0; index < 10; index += 1)
    await amina.hand.do(routes.addEvidence, { kind: 'note', title: `Ce qu’on m’a dit au marché ${index}`, words: 'كلمة قيلت لي.', ...day })
  await amina.hand.do(routes.addEvidence, {
    kind: 'link',
    title: 'La page du marché',
    url: 'marche.example/horaires',
    words: '',
    ...day,
    ...tie,
  })
  await amina.hand.do(routes.addEvidence, { kind: 'note', title: 'Ma lettre de recommandation', words: '', ...day, ...tie })
  // Files come in forms that a plain hand does not send.
  await owner(
    `with piece as (
       insert into journey.evidence_piece (id, person_id, kind, title, happened_on, source, created_at, changed_at)
       values ('ffffffff-0000-7000-8000-000000000001', $1, 'file', 'Photo de mon étal', '2026-11-22', 'Moi', now(), now()) returning id, person_id)
     insert into journey.evidence_file (piece_id, person_id, name, content_type, size, sha256, content)
     select id, person_id, 'étal.jpg', 'image/jpeg', length($2::bytea), sha256($2::bytea), $2::bytea from piece`,
    [
      amina.person,
      Buffer.from(
        '/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
        'base64',
      ),
    ],
  )
}
