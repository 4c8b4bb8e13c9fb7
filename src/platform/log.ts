/** What a log line may hold: names of acts, numbers, codes. Never anything typed by somebody, nor an address or a token. */
type Fields = Record<string, string | number | boolean | null>

function write(level: 'info' | 'error', event: string, fields: Fields): void {
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })
  if (level === 'error') process.stderr.write(`${line}\n`)
  else if (process.env['MAILLON_LOG'] !== 'quiet') process.stdout.write(`${line}\n`)
}

export const log = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
}

/** Where it happened. The message itself may quote what somebody typed, so it stays out of the log. */
export function ownLines(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code} ` : ''
  return (
    code +
    (error.stack ?? '')
      .replace(error.message, '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 4)
      .map((line) => line.trim().replace(/\(?file:.*\/src\//, '(src/'))
      .join(' < ')
  )
}
