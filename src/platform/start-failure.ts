import { WrongConfig } from './config.ts'

/** A reason not to start that the reader can act on: one sentence, in French and in English. */
export class StartRefused extends Error {
  constructor(fr: string, en: string) {
    super(`${fr}\n${en}`)
    this.name = 'StartRefused'
  }
}

/**
 * What to print when the product cannot start, in French then in English, without a stack for what is not a bug.
 * `error` is whatever was thrown on the way; the process should then exit with code 1.
 */
export function explainStartFailure(error: unknown): string {
  if (error instanceof StartRefused || error instanceof WrongConfig) return error.message
  const { code, port, path, message, stack } = asSystemError(error)
  if (code === 'EADDRINUSE')
    return both(
      `Le port ${port} est déjà pris : arrêtez ce qui l'occupe, ou choisissez-en un autre (PORT=${nextPort(port)} npm start).`,
      `Port ${port} is already taken: stop what uses it, or choose another one (PORT=${nextPort(port)} npm start).`,
    )
  if (code === 'EACCES' && port !== undefined)
    return both(
      `Le port ${port} est réservé à l'administrateur de la machine.`,
      `Port ${port} is reserved for the machine's administrator.`,
    )
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return both(
      `Impossible d'écrire dans ${path ?? '?'} : vérifiez les droits du dossier.`,
      `Cannot write in ${path ?? '?'}: check its permissions.`,
    )
  if (code === 'ENOSPC') return both("Il n'y a plus de place sur le disque.", 'The disk is full.')
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT')
    return both(`La base de données ne répond pas (${message}).`, `The database does not answer (${message}).`)
  if (code === '28P01' || code === '28000')
    return both('La base de données refuse le compte ou le mot de passe donnés.', 'The database refuses the given account or password.')
  return stack ?? message
}

function both(fr: string, en: string) {
  return `${fr}\n${en}`
}

function nextPort(port: number | undefined) {
  return port === undefined || port >= 65_000 ? 3001 : port + 1
}

type SystemError = { code?: string; port?: number; path?: string; message: string; stack?: string }

function asSystemError(error: unknown): SystemError {
  // Node gathers the failures of several addresses of one host into one error.
  if (error instanceof AggregateError && error.errors.length > 0) return asSystemError(error.errors[0])
  return error instanceof Error ? error : { message: String(error) }
}
