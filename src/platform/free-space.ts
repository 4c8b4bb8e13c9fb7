import { statfsSync } from 'node:fs'

/**
 * Tells whether the disk that holds `folder` has less than `floorMegabytes` left. Looked at once a second at most:
 * writing stops before PostgreSQL has no room to stop cleanly, and starts again by itself.
 */
export function watchFreeSpace(folder: string, floorMegabytes: number): () => boolean {
  let lookedAt = Number.NEGATIVE_INFINITY
  let full = false
  return () => {
    if (performance.now() - lookedAt > 1000) {
      lookedAt = performance.now()
      const { bavail, bsize } = statfsSync(folder)
      full = bavail * bsize < floorMegabytes * 1024 * 1024
    }
    return full
  }
}
