import type { ContactId } from './contact.ts'
import { type Box, isInFrame, overlap, type Plan } from './frame.ts'
import { initials, labelHeight, shortened, widthOf } from './label.ts'
import { type Cell, orderCount, seatsOf } from './seats.ts'

type Placed = { text: string; contacts: readonly ContactId[]; box: Box }
type Named = { id: ContactId; name: string }
type Size = { width: number; height: number }

const badge = 32
const inviting = 15
const narrowest = 26
const mostNames = 6

/** Initials that a badge can hold, whatever the script. */
const mark = (name: string) => (widthOf(initials(name)) + 6 <= badge ? initials(name) : shortened(initials(name), 1))

/** The ways to write a name, from the whole of it to its initials, each with the room around it. */
const forms = [
  { write: (name: string) => shortened(name, 12), around: 12 },
  { write: (name: string) => shortened(name, 7), around: 10 },
  { write: mark, around: 6 },
] as const
type Sized = Size & { id: ContactId; text: string; isTight: boolean }

/** A name in each of its forms. Initials are small: they stay in their ring, while a name may lean over its edge. */
function sized({ id, name }: Named): Sized[] {
  return forms.map(({ write, around }) => {
    const text = write(name)
    return { id, text, isTight: write === mark, width: Math.max(narrowest, widthOf(text) + around), height: labelHeight }
  })
}

function firstOf<From, To>(all: readonly From[], make: (from: From) => To | undefined): To | undefined {
  for (const each of all) {
    const made = make(each)
    if (made !== undefined) return made
  }
  return undefined
}

/** A sheet where boxes are laid one by one in their cells, never one on another. */
export function aBoard(plan: Plan, obstacles: readonly Box[]) {
  const seats = seatsOf(plan)
  const laid: Box[] = [...obstacles]
  const kept = new Map<string, Box>()
  const keyOf = ({ sector, ring }: Cell) => `${sector} ${ring}`

  const find = (cell: Cell, size: Size, others: readonly Box[], isTight: boolean, order = 0): Box | undefined => {
    const taken = [...laid, ...kept.values(), ...others]
    for (const { x, y } of seats.of(cell, order)) {
      const box = { x, y, width: size.width, height: size.height }
      if (isInFrame(box) && seats.hold(cell, box, isTight) && !taken.some((other) => overlap(box, other))) return box
    }
    return undefined
  }

  /** Lays each in the first of its forms that finds room; stops at the first that finds none. */
  function lay(cell: Cell, words: readonly (readonly Sized[])[], order: number): Placed[] {
    const placed: Placed[] = []
    for (const forms of words) {
      const boxes = placed.map(({ box }) => box)
      const label = firstOf(forms, ({ id, text, isTight, ...size }): Placed | undefined => {
        const box = find(cell, size, boxes, isTight, order)
        return box && { text, contacts: [id], box }
      })
      if (label === undefined) break
      placed.push(label)
    }
    return placed
  }

  /** Everybody, as fully as can be: all by name, then some by their initials, then all. */
  function layAll(cell: Cell, contacts: readonly Named[]): Placed[] | undefined {
    const words = contacts.map(sized)
    // More names than that never find room together: only initials are tried.
    for (const first of contacts.length > mostNames ? [2] : [0, 1, 2])
      for (let order = 0; order < orderCount; order += 1) {
        const placed = lay(
          cell,
          words.map((forms) => (first === 0 ? forms.slice(0, 1) : forms.slice(first))),
          order,
        )
        if (placed.length === contacts.length) return placed
      }
    return undefined
  }

  /** Some by their initials, and how many more; at worst all in the place that was kept for the cell. */
  function layWithBadge(cell: Cell, contacts: readonly Named[], own: Box | undefined): Placed[] {
    const words = contacts.map((contact) => sized(contact).slice(-1))
    const tried = Array.from({ length: orderCount }, (_, order) => {
      const placed = lay(cell, words, order)
      for (; placed.length > 0; placed.pop()) {
        const boxes = placed.map(({ box }) => box)
        const box = find(cell, { width: badge, height: labelHeight }, boxes, true, order)
        if (box !== undefined) return [...placed, badgeOf(contacts.slice(placed.length), box)]
      }
      return own === undefined ? [] : [badgeOf(contacts, own)]
    })
    return tried.reduce((best, each) => (each.length > best.length ? each : best))
  }

  return {
    /** Keeps a place for one label in a cell, so that none of those that hold somebody is left without. */
    reserve(cell: Cell): void {
      const size = { width: badge, height: labelHeight }
      const box = find(cell, size, [], true) ?? find(cell, size, [], false)
      if (box !== undefined) kept.set(keyOf(cell), box)
    },
    /** A place in a sector where nobody is; null when there is no room to show it. */
    invite(sector: number): Box | null {
      const size = { width: inviting, height: inviting }
      for (const ring of [1, 2, 0]) {
        const box = find({ sector, ring }, size, [], false)
        if (box === undefined) continue
        laid.push(box)
        return box
      }
      return null
    },
    fill(cell: Cell, contacts: readonly Named[]): Placed[] {
      const own = kept.get(keyOf(cell))
      kept.delete(keyOf(cell))
      const placed = layAll(cell, contacts) ?? layWithBadge(cell, contacts, own)
      laid.push(...placed.map(({ box }) => box))
      return placed
    },
  }
}

/** How many stand at one place; one alone is said by her initials. */
const badgeOf = (contacts: readonly Named[], box: Box): Placed => ({
  text: contacts[1] === undefined ? mark(contacts[0]?.name ?? '') : `+${Math.min(99, contacts.length)}`,
  contacts: contacts.map(({ id }) => id),
  box,
})
