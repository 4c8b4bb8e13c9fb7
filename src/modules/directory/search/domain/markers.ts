/** A thing of the list, under the number it has there, at a point of the sheet. */
export type Numbered = { number: number; x: number; y: number }

/** What is drawn at one point: the numbers of the list that share it. */
export type Marker = { numbers: readonly number[]; x: number; y: number }

/** Markers that would cover one another become one, with all their numbers; the order of the list decides where it stands. */
export function gather(points: readonly Numbered[], apart: { across: number; along: number }): Marker[] {
  const markers: { numbers: number[]; x: number; y: number }[] = []
  for (const { number, x, y } of points) {
    const near = markers.find((marker) => Math.abs(marker.x - x) < apart.across && Math.abs(marker.y - y) < apart.along)
    if (near === undefined) markers.push({ numbers: [number], x, y })
    else near.numbers.push(number)
  }
  return markers
}

/** The numbers of a marker in a few signs: « 3 », « 3–5 », « 1, 4 », « 1 +4 ». */
export function numbersOf(numbers: readonly number[]): string {
  const [first = 0, second] = numbers
  const last = numbers.at(-1) ?? first
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${first}–${last}`
  if (numbers.length > 2) return `${first} +${numbers.length - 1}`
  return second === undefined ? String(first) : `${first}, ${second}`
}
