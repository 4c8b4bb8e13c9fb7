/**
 * Calls `stop` once when the process is asked to end (Ctrl-C, SIGTERM, a closed terminal, or a launcher that died),
 * then exits with code 0, or 1 when stopping failed. A second signal meanwhile changes nothing: data first.
 */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  // bin/start keeps a channel open to its child: its end is the only sign of a launcher killed outright.
  process.on('disconnect', end)
}
