/** Everything the process says while `work` runs, on either channel. */
export async function listen(work: () => Promise<void>): Promise<string> {
  const channels = [process.stdout, process.stderr]
  const written = channels.map((channel) => channel.write.bind(channel))
  const quiet = process.env['MAILLON_LOG']
  delete process.env['MAILLON_LOG']
  let heard = ''
  channels.forEach((channel, index) => {
    channel.write = ((chunk: string | Uint8Array, ...rest: []) => {
      // The test runner speaks to its parent in bytes on the same channel: those pass.
      if (typeof chunk !== 'string') return written[index]?.(chunk, ...rest) ?? true
      heard += chunk
      return true
    }) as typeof channel.write
  })
  try {
    await work()
    return heard
  } finally {
    channels.forEach((channel, index) => {
      channel.write = (written[index] ?? channel.write) as typeof channel.write
    })
    if (quiet !== undefined) process.env['MAILLON_LOG'] = quiet
  }
}
