import type { Language } from '#platform/i18n.ts'
import { type Ring, ringsIn } from '../../gazetteer/outlines.ts'
import { frameOf, type MapFrame, type Spot } from '../domain/map-frame.ts'
import { gather, type Marker, numbersOf } from '../domain/markers.ts'
import { mapWords } from '../messages/map.ts'
import { searchWords } from '../messages/search.ts'
import { halfOf, Landmarks } from './map-landmarks.tsx'

export type MapSpot = Spot & { /** Its number in the list beside. */ number: number }

type Props = {
  spots: readonly MapSpot[]
  /** The place that was asked, and how far around. */
  around?: (Spot & { radiusKm: number }) | undefined
  language: Language
}

const [width, height] = [440, 340]

/**
 * Where the things of a list are, drawn by us: coasts, borders, some towns to know where one is, and the numbers of the list. The list
 * beside says the same in words. East stays on the right in every language.
 */
export function LocatorMap({ spots, around, language }: Props) {
  if (spots.length === 0) return null
  const t = mapWords(language)
  const frame = frameOf(around === undefined ? spots : [...spots, ...nearby(around)], width, height)
  const markers = gather(
    spots.map((spot) => ({ number: spot.number, ...frame.place(spot) })),
    { across: 42, along: 30 },
  )
  return (
    <figure class="map" id="map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${t('title')}. ${t('described', { count: spots.length })}`}
        direction="ltr"
      >
        <rect class="map-sea" width={width} height={height} />
        {ringsIn(frame).map((ring) => (
          <path class="map-land" d={pathOf(ring, frame)} />
        ))}
        {around === undefined ? null : <Around around={around} frame={frame} />}
        <Landmarks frame={frame} markers={markers} />
        <Scale frame={frame} language={language} />
        {markers.map((marker) => (
          <MarkerDrawing marker={marker} />
        ))}
      </svg>
      <figcaption class="hint">
        {t('described', { count: spots.length })}
        {around === undefined ? null : (
          <>
            {' '}
            <span class="map-you" aria-hidden="true"></span> {t('you')}.
          </>
        )}{' '}
        <span class="map-source">{t('source')}</span>
      </figcaption>
    </figure>
  )
}

// A town alone says little of where it is: what is shown goes half-way to how far was asked.
const nearby = ({ latitude, longitude, radiusKm }: Spot & { radiusKm: number }): Spot[] =>
  [-1, 1].map((side) => ({ longitude, latitude: latitude + (side * radiusKm) / 2 / 111 }))

const tidy = (value: number) => Math.round(value * 10) / 10

function pathOf(ring: Ring, frame: MapFrame): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN]
  const steps = ring.flatMap(([longitude, latitude], index) => {
    const { x, y } = frame.place({ longitude, latitude })
    if (index > 0 && Math.abs(x - lastX) + Math.abs(y - lastY) < 1.5) return []
    ;[lastX, lastY] = [x, y]
    return [`${index === 0 ? 'M' : 'L'}${tidy(x)} ${tidy(y)}`]
  })
  return `${steps.join('')}Z`
}

function Around({ around, frame }: { around: Spot & { radiusKm: number }; frame: MapFrame }) {
  const { x, y } = frame.place(around)
  const reach = frame.length(around.radiusKm)
  return (
    <>
      {reach > width ? null : <circle class="map-around" cx={tidy(x)} cy={tidy(y)} r={tidy(reach)} />}
      <circle class="map-centre" cx={tidy(x)} cy={tidy(y)} r="7" />
    </>
  )
}

const lengths = [500, 200, 100, 50, 20, 10, 5, 2, 1]

/** How long so many kilometres are, in the corner. */
function Scale({ frame, language }: { frame: MapFrame; language: Language }) {
  const km = lengths.find((length) => frame.length(length) < width / 3) ?? 1
  const [left, bottom] = [12, height - 12]
  return (
    <>
      <path class="map-scale" d={`M${left} ${bottom - 5}v5h${tidy(frame.length(km))}v-5`} />
      <text class="map-name" x={left + 6} y={bottom - 5}>
        {searchWords(language)('some-km', { km })}
      </text>
    </>
  )
}

function MarkerDrawing({ marker: { numbers, x, y } }: { marker: Marker }) {
  const half = halfOf(numbers)
  return (
    <>
      <rect class="map-marker" x={tidy(x - half)} y={tidy(y - 14)} width={tidy(half * 2)} height="28" rx="14" />
      <text class="map-number" x={tidy(x)} y={tidy(y + 5)} text-anchor="middle">
        {numbersOf(numbers)}
      </text>
    </>
  )
}
