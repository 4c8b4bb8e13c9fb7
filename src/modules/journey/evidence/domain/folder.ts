import { ok, refused } from '#kernel/result.ts'

/** The heaviest file, in bytes: a photo of a phone as it is. */
export const heaviestFile = 10_000_000
/** What all the files of one person may weigh together, in bytes. */
export const heaviestFolder = 100_000_000

/** Whether a file of `size` bytes still goes in a folder that holds `held`. `folder-full`: it does not. */
export function makeRoom(held: number, size: number) {
  return held + size <= heaviestFolder ? ok(held + size) : refused('folder-full')
}
