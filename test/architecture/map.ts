/** Which module may call which, through its `index.ts` and nowhere else. The other way round goes by an event. */
export const mayCall: Readonly<Record<string, readonly string[]>> = {
  identity: [],
  lab: [],
  people: ['identity'],
  directory: [],
  journey: ['people', 'directory'],
  referrals: ['people', 'directory', 'journey'],
  matching: ['people'],
  cooperatives: ['people', 'directory', 'matching'],
  training: [],
  reporting: [],
}

/** The module that stands twice on a way along the map, if any. */
export function loopIn(map: Readonly<Record<string, readonly string[]>>): string[] {
  const visit = (name: string, way: readonly string[]): string[] =>
    way.includes(name) ? [[...way, name].join(' → ')] : (map[name] ?? []).flatMap((next) => visit(next, [...way, name]))
  return Object.keys(map).flatMap((name) => visit(name, []))
}
