import { ok, refused } from '#kernel/result.ts'

/** Lets go of a thing as she saw it. `changed-elsewhere`: it is no longer the version she read before saying yes. */
export function letGo<Thing extends { version: number }>(thing: Thing, seen: number) {
  return thing.version === seen ? ok(thing) : refused('changed-elsewhere')
}
