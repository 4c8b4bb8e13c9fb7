import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { languages } from '#platform/i18n.ts'
import { sectorTitles } from '../messages/network-words.ts'
import { type ContactId, closenesses, origins } from './contact.ts'
import { type Box, centre, frame, heart, isInFrame, overlap } from './frame.ts'
import { type Dot, drawNetwork, type NetworkPicture } from './picture.ts'

const names = [
  'Ali',
  'Fatoumata Diallo',
  'Мария',
  'أم كلثوم',
  '李小龍',
  '👩‍👩‍👧',
  'WWWWWWWWWWWWWW',
  'Jean-Christophe de la Tour',
  'é',
  '🇨🇦🇭🇹',
]

const dot = fc.record({
  name: fc.oneof(fc.constantFrom(...names), fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })),
  origin: fc.constantFrom(...origins),
  closeness: fc.constantFrom(...closenesses),
})
const lists = fc.oneof(
  fc.array(dot, { maxLength: 40 }),
  // Everybody from one or two places, as most lists begin.
  fc
    .tuple(fc.array(dot, { maxLength: 40 }), fc.subarray([...origins], { minLength: 1, maxLength: 2 }))
    .map(([dots, few]) => dots.map((each, index) => ({ ...each, origin: few[index % few.length] ?? 'other' }))),
)
const dots = (list: readonly Omit<Dot, 'id'>[]): Dot[] => list.map((each, index) => ({ ...each, id: `${index}` as ContactId }))
const boxesOf = ({ sectors, labels }: NetworkPicture): Box[] => [
  { ...centre, width: heart * 2, height: heart * 2 },
  ...sectors.flatMap(({ box, free }) => (free === null ? [box] : [box, free])),
  ...labels.map(({ box }) => box),
]

const titles = sectorTitles('fr')

function faultsOf(list: readonly Dot[], words = titles): string[] {
  const picture = drawNetwork(list, words)
  const boxes = boxesOf(picture)
  const out = boxes.filter((box) => !isInFrame(box)).map((box) => `out of the frame: ${JSON.stringify(box)}`)
  const over = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => overlap(one, other, 0))
      .map((other) => `one on another: ${JSON.stringify([one, other])}`),
  )
  const said = picture.labels.flatMap(({ contacts }) => contacts)
  const counted =
    [...said].sort().join() ===
    list
      .map(({ id }) => id as string)
      .sort()
      .join()
      ? []
      : [`of ${list.length}, ${said.length} are counted`]
  const lost = picture.sectors.filter(({ origin, free }) => free === null && !list.some((each) => each.origin === origin))
  return [...out, ...over, ...counted, ...lost.map(({ origin }) => `no place shown at ${origin}`)]
}

describe('the picture of a network', () => {
  it('no label lies on another, nothing leaves the frame, and each contact is counted once', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(...languages), (list, language) => {
        assert.deepEqual(faultsOf(dots(list), sectorTitles(language)), [])
      }),
      { numRuns: 120 },
    )
  })

  it('holds for forty at the same place, whichever it is, and with somebody at every other', () => {
    for (const origin of origins)
      for (const closeness of closenesses) {
        const crowd = Array.from({ length: 40 }, () => ({ name: 'Fatoumata', origin, closeness }))
        assert.deepEqual(faultsOf(dots(crowd)), [], `${origin} ${closeness}`)
        const spread = origins.flatMap((each) => closenesses.map((ring) => ({ name: 'Mamadou', origin: each, closeness: ring })))
        assert.deepEqual(faultsOf(dots([...spread, ...crowd.slice(0, 16)])), [], `${origin} ${closeness} and everybody`)
      }
  })

  it('the same list gives the same picture', () => {
    fc.assert(
      fc.property(lists, (list) => {
        assert.deepEqual(drawNetwork(dots(list), titles), drawNetwork(dots(list), titles))
      }),
      { numRuns: 20 },
    )
  })

  it('few people stand there by their names', () => {
    const few = dots([
      { name: 'Samira', origin: 'family', closeness: 'near' },
      { name: 'Youssef', origin: 'work', closeness: 'known' },
      { name: 'Rosa', origin: 'organisation', closeness: 'to-meet' },
    ])
    assert.deepEqual(
      drawNetwork(few, titles).labels.map(({ text }) => text),
      ['Samira', 'Youssef', 'Rosa'],
    )
  })

  it('many at the same place are counted', () => {
    const many = dots(Array.from({ length: 30 }, () => ({ name: 'Ana Lucia', origin: 'family' as const, closeness: 'near' as const })))
    const { labels } = drawNetwork(many, titles)
    assert.match(labels.at(-1)?.text ?? '', /^\+\d+$/)
    assert.equal(frame.width < 320, true)
  })
})
