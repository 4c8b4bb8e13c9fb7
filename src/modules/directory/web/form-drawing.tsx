import type { Drawing } from '../domain/legal-form.ts'

const head = (x: number, y = 11) => <circle cx={x} cy={y} r="6" />
/** A bar under somebody: how much she weighs in a vote. */
const weight = (x: number, height: number) => <rect class="weight" x={x - 6} y={38 - height} width="12" height={height} rx="2" />
const alike = (x: number) => (
  <>
    {head(x)}
    {weight(x, 12)}
  </>
)

const drawn: Record<Drawing, () => unknown> = {
  alone: () => (
    <>
      {head(48)}
      {weight(48, 18)}
    </>
  ),
  agreement: () => (
    <>
      {head(30)}
      {head(66)}
      <path d="M36 11h24M26 27h44M26 33h30" />
    </>
  ),
  shares: () => (
    <>
      {head(24)}
      {weight(24, 18)}
      {head(48)}
      {weight(48, 11)}
      {head(72)}
      {weight(72, 5)}
    </>
  ),
  'one-vote': () => [24, 48, 72].map(alike),
  groups: () => (
    <>
      {alike(24)}
      <rect x="42" y="5" width="12" height="12" rx="1" />
      {weight(48, 12)}
      <path d="m72 4 7 13H65z" />
      {weight(72, 12)}
    </>
  ),
  purpose: () => (
    <>
      {[16, 34].map(alike)}
      <path d="M46 22h12m-5-5 5 5-5 5" />
      <circle cx="76" cy="22" r="14" />
      <circle class="weight" cx="76" cy="22" r="6" />
    </>
  ),
  hosted: () => (
    <>
      <rect x="20" y="2" width="56" height="36" rx="12" />
      {head(48, 14)}
      {weight(48, 10)}
    </>
  ),
}

/** Who decides in a form, drawn: heads, and a bar for the weight of each. Its words stand beside it. */
export function FormDrawing({ of }: { of: Drawing }) {
  return (
    <svg class="form-drawing" viewBox="0 0 96 40" aria-hidden="true" focusable="false">
      {drawn[of]()}
    </svg>
  )
}
