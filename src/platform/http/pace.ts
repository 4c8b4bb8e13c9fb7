/** How fast one network may ask: `burst` questions at once, then `perMinute`. */
export type Pace = { burst: number; perMinute: number }

/** `left` is time in credit, in milliseconds: a question costs as much of it as passes between two of them at full pace. */
type Bucket = { left: number; at: number }

const mostNetworks = 20_000

/**
 * Counts questions by network, in memory: nothing about who asks is written down, and a full disk closes no door. The answer
 * is how many seconds to wait, 0 when this question may be asked.
 */
export function keepPace({ burst, perMinute }: Pace): (network: string, now: Temporal.Instant) => number {
  const buckets = new Map<string, Bucket>()
  const cost = 60_000 / perMinute
  return (network, now) => {
    const at = now.epochMilliseconds
    const known = buckets.get(network)
    const left = known === undefined ? burst * cost : Math.min(burst * cost, known.left + Math.max(0, at - known.at))
    // Put back last, so that the first of the map is the network that has been quiet for longest.
    buckets.delete(network)
    if (buckets.size >= mostNetworks) buckets.delete(buckets.keys().next().value ?? '')
    buckets.set(network, { left: left < cost ? left : left - cost, at })
    return left < cost ? Math.ceil((cost - left) / 1000) : 0
  }
}
