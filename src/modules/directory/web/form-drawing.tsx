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
      {head(9)}
      {weight(9, 18)}
    </>
  ),
  agreement: () => (
    <>
      {head(9)}
      {head(45)}
      <path d="M15 11h24M5 27h44M5 33h30" />
    </>
  ),
  shares: () => (
    <>
      {head(9)}
      {weight(9, 18)}
      {head(33)}
      {weight(33, 11)}
      {head(57)}
      {weight(57, 5)}
    </>
  ),
  'one-vote': () => [9, 33, 57].map(alike),
  groups: () => (
    <>
      {alike(9)}
      <rect x="27" y="5" width="12" height="12" rx="1" />
      {weight(33, 12)}
      <path d="m57 4 7 13H50z" />
      {weight(57, 12)}
    </>
  ),
  purpose: () => (
    <>
      {[9, 27].map(alike)}
      <path d="M38 22h12m-5-5 5 5-5 5" />
      <circle cx="68" cy="22" r="14" />
      <circle class="weight" cx="68" cy="22" r="6" />
    </>
  ),
  hosted: () => (
    <>
      <rect x="2" y="2" width="56" height="36" rx="12" />
      {head(30, 14)}
      {weight(30, 10)}
    </>
  ),
}

/** Who decides in a form, drawn: heads, and a bar for the weight of each. Its words stand beside it. */
export function FormDrawing({ of }: { of: Drawing }) {
  return (
    <svg class="form-drawing" viewBox="0 0 84 40" aria-hidden="true" focusable="false">
      {drawn[of]()}
    </svg>
  )
}
