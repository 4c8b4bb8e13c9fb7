import { raw } from 'hono/html'

// Drawn by us on a 24-unit grid, two units thick, round ends, as links of one chain.
const drawings = {
  forward: '<path d="M5 12h14m-6-6 6 6-6 6"/>',
  back: '<path d="M19 12H5m6-6-6 6 6 6"/>',
  chevron: '<path d="m6 9.5 6 6 6-6"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  attention: '<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5m0 3.2v.3"/>',
  waiting: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  listen: '<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6m2.5-9a8.5 8.5 0 0 1 0 12"/>',
  print: '<path d="M7 8.5V4h10v4.5M7 17H4v-6.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2V17h-3M7 14h10v6H7z"/>',
  language: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5.2 5 5.2 13 0 18-5.2-5-5.2-13 0-18z"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  phone:
    '<path d="M6.5 3.5h3l1.5 4.5-2 1.7a12 12 0 0 0 5.3 5.3l1.7-2 4.5 1.5v3a2 2 0 0 1-2.2 2C10.9 19.2 4.8 13.1 4.5 5.7a2 2 0 0 1 2-2.2z"/>',
  mail: '<rect x="3" y="5.5" width="18" height="13" rx="2.5"/><path d="m3.5 8 8.5 6 8.5-6"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20a7.5 7.5 0 0 1 15 0"/>',
  lock: '<rect x="5" y="10.5" width="14" height="9.5" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
} as const

export type IconName = keyof typeof drawings

/** A small drawing beside words, never instead of them. Arrows turn with the reading direction. */
export function Icon({ name }: { name: IconName }) {
  const directional = name === 'forward' || name === 'back' || name === 'listen'
  return (
    <svg class={directional ? 'icon turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {raw(drawings[name])}
    </svg>
  )
}

/** The mark: two links of a chain, each passing once over the other. Reads the same from both sides. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 44 28" aria-hidden="true" focusable="false">
      <circle class="mark-one" cx="15" cy="14" r="10.5" />
      <circle class="mark-two" cx="29" cy="14" r="10.5" />
      <path class="mark-one" d="M22 6.17a10.5 10.5 0 0 1 3.25 5.33" />
    </svg>
  )
}
