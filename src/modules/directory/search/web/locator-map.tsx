import type { Language } from '#platform/i18n.ts'
import { type Ring, ringsIn } from '../../gazetteer/outlines.ts'
import { townsWithin } from '../../gazetteer/towns-within.ts'
import { frameOf, isOnSheet, type MapFrame, type Spot } from '../domain/map-frame.ts'
import { gather, type Marker, numbersOf } from '../domain/markers.ts'
import { mapWords } from '../messages/map.ts'

export type MapSpot = Spot & { /** Its number in the list beside. */ number: number }

type Props = {
  spots: readonly MapSpot[]
  /** The place that was asked, and how far around. */
  around?: (Spot & { radiusKm: number }) | undefined
  language: Language
}

const [width, height] = [640, 420]

/**
 * Where the things of a list are, drawn by us: coasts, borders, some towns to know where one is, and the numbers of the list. The list
 * beside says the same in words. East stays on the right in every language.
 */
export function LocatorMap({ spots, around, language }: Props) {
  if (spots.length === 0) return null
  const t = mapWords(language)
  const frame = frameOf(around === undefined ? spots : [...spots, around], width, height)
  const markers = gather(
    spots.map((spot) => ({ number: spot.number, ...frame.place(spot) })),
    26,
  )
  return (
    <figure class="map">
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
        <Towns frame={frame} markers={markers} />
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
  return (
    <>
      <circle class="map-around" cx={tidy(x)} cy={tidy(y)} r={tidy(frame.length(around.radiusKm))} />
      <circle class="map-centre" cx={tidy(x)} cy={tidy(y)} r="7" />
    </>
  )
}

type Box = { left: number; right: number; top: number; bottom: number }
const apart = (a: Box, b: Box) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top

/** The towns whose names have room: never over a marker, nor over one another. */
function Towns({ frame, markers }: { frame: MapFrame; markers: readonly Marker[] }) {
  const taken: Box[] = markers.map(({ x, y, numbers }) => {
    const half = halfOf(numbers) + 3
    return { left: x - half, right: x + half, top: y - 17, bottom: y + 17 }
  })
  const shown = townsWithin(frame, 40).flatMap((town) => {
    const { x, y } = frame.place(town)
    const box = { left: x - 5, right: x + 12 + town.name.length * 7.4, top: y - 9, bottom: y + 9 }
    if (!isOnSheet(frame, { x: box.right, y: box.bottom }) || !taken.every((other) => apart(box, other))) return []
    taken.push(box)
    return [{ name: town.name, x, y }]
  })
  return (
    <>
      {shown.slice(0, 9).map(({ name, x, y }) => (
        <>
          <circle class="map-town" cx={tidy(x)} cy={tidy(y)} r="2.5" />
          <text class="map-name" x={tidy(x + 7)} y={tidy(y + 4)}>
            {name}
          </text>
        </>
      ))}
    </>
  )
}

const halfOf = (numbers: readonly number[]) => Math.max(14, 7 + numbersOf(numbers).length * 4.5)

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
