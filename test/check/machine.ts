import { existsSync, globSync } from 'node:fs'
import { runProgram } from './processes.ts'
import type { Found } from './step.ts'

// What looks into the PDFs that leave: their syntax, their tags, their fonts, their words.
const readers = [
  { package: 'qpdf', program: '/usr/bin/qpdf' },
  { package: 'poppler-utils', program: '/usr/bin/pdftotext' },
]
const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The folder of the newest PostgreSQL of the machine (its `bin` holds initdb), if any. */
export function machinePostgres(): { folder: string; version: string } | undefined {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').map((path) => Number(path.split('/')[4]))
  const newest = Math.max(...found)
  return found.length === 0 ? undefined : { folder: `/usr/lib/postgresql/${newest}`, version: String(newest) }
}

/** The Debian packages this machine lacks to run every step. */
export function missingPrograms(): string[] {
  const missing: string[] = []
  if (!browsers.some((path) => existsSync(path))) missing.push('chromium')
  if (!process.env.DATABASE_URL && !machinePostgres()) missing.push('postgresql')
  return [...missing, ...readers.filter(({ program }) => !existsSync(program)).map((reader) => reader.package)]
}

/** Installs what is missing, as root or through sudo without a password; says what to install where it cannot. */
export async function installOnDebian(): Promise<Found> {
  const missing = missingPrograms()
  const prefix = await administrator()
  if (!existsSync('/usr/bin/apt-get') || !prefix) {
    return {
      passed: 0,
      failed: 1,
      why: `Install these first, then run npm test again: ${missing.join(', ')} (Debian: apt-get install ${missing.join(' ')}).`,
    }
  }
  console.log(`  installing ${missing.join(', ')}`)
  const apt = (args: string[]) =>
    runProgram(prefix[0] ?? 'apt-get', [...prefix.slice(1), ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  await apt(['update'])
  const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...missing])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: output.slice(-2000) }
}

async function administrator() {
  if (process.getuid?.() === 0) return ['apt-get']
  const { code } = await runProgram('sudo', ['-n', 'true'])
  return code === 0 ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined
}
