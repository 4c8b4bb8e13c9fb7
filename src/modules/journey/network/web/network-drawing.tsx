import { centre, frame, heart } from '../domain/frame.ts'
import { letter } from '../domain/label.ts'
import type { NetworkPicture } from '../domain/picture.ts'

type Mark = 'near' | 'known' | 'to-meet' | 'heart' | 'heart-word' | 'spoke' | 'title' | 'free' | 'ring-near' | 'ring-known' | 'ring-to-meet'
/** How each mark is painted: a class of our sheets on a page, its own colours in a picture that travels alone. */
export type Paint = (mark: Mark | `${'near' | 'known' | 'to-meet'}-word`) => Record<string, string>

type DrawingProps = {
  picture: NetworkPicture
  paint: Paint
  /** The word at the centre. */
  me: string
  /** For a page that reads right to left. */
  mirrored?: boolean
  /** Sets a name apart from the words of the page around it. */
  own?: (text: string) => string
}

/** What stands inside the `<svg>` of a network map. Ends of pills are round, as the links of our chain are. */
export function NetworkDrawing({ picture, paint, me, mirrored = false, own = String }: DrawingProps) {
  const across = (x: number) => Math.round((mirrored ? frame.width - x : x) * 10) / 10
  const down = (y: number) => Math.round(y * 10) / 10
  const words = { 'text-anchor': 'middle', 'font-size': String(letter) }
  return (
    <>
      {picture.rings.toReversed().map((ring) => (
        <ellipse
          cx={across(centre.x)}
          cy={down(centre.y)}
          rx={down(ring.across)}
          ry={down(ring.down)}
          {...paint(`ring-${ring.closeness}`)}
        />
      ))}
      {picture.spokes.map(({ from, to }) => (
        <line x1={across(from.x)} y1={down(from.y)} x2={across(to.x)} y2={down(to.y)} {...paint('spoke')} />
      ))}
      <circle cx={across(centre.x)} cy={down(centre.y)} r={heart - 2} {...paint('heart')} />
      <text x={across(centre.x)} y={down(centre.y + letter / 3)} {...words} {...paint('heart-word')}>
        {me}
      </text>
      {picture.sectors.map(({ title, box }) => (
        <text x={across(box.x)} y={down(box.y + letter / 3)} {...words} {...paint('title')}>
          {title}
        </text>
      ))}
      {picture.sectors.map(({ free }) => (free === null ? null : <path d={plusAt(across(free.x), down(free.y))} {...paint('free')} />))}
      {picture.labels.map(({ closeness, text, box }) => (
        <>
          <rect
            x={across(box.x) - box.width / 2}
            y={down(box.y - box.height / 2)}
            width={down(box.width)}
            height={box.height}
            rx={box.height / 2}
            {...paint(closeness)}
          />
          <text x={across(box.x)} y={down(box.y + letter / 3)} {...words} {...paint(`${closeness}-word`)}>
            {own(text)}
          </text>
        </>
      ))}
    </>
  )
}

/** A plus in a ring: a place where somebody may come. */
export const plusAt = (x: number, y: number) => `M${x - 4} ${y}h8m-4-4v8m7.5-4a7.5 7.5 0 1 0-15 0a7.5 7.5 0 1 0 15 0`
