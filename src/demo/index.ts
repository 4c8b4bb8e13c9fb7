import type { Ground } from '#platform/house.ts'

/** Fills an empty demo through the product's own acts, once; returns what to print of its personas. */
export async function fillOnFirstRun(_ground: Ground): Promise<(address: string) => string[]> {
  return () => []
}
