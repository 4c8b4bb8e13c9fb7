import { existsSync, globSync } from 'node:fs'
import { runProgram } from './processes.ts'
import type { Found } from './step.ts'

// What looks into the PDFs that leave: their syntax, their tags, their fonts, their words.
const readers = [
  { package: 'qpdf', program: '/usr/bin/qpdf' },
  { package: 'poppler-utils', program: '/usr/bin/pdftotext' },
]
// Made to have no window: a sixth quicker here than the whole browser, which does as well where it is there already.
const quickBrowser = { package: 'chromium-headless-shell', program: '/usr/bin/chromium-headless-shell' }
const browsers = [quickBrowser.program, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

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

/** Whether the quick browser is not there, though another may be. */
export const lacksQuickBrowser = () => !existsSync(quickBrowser.program)

/**
 * Installs what is missing, as root or through sudo without a password; says what to install where it cannot. The quick browser is taken
 * where it comes at once, and done without elsewhere.
 */
export async function installOnDebian(): Promise<Found> {
  const missing = missingPrograms()
  const prefix = existsSync('/usr/bin/apt-get') ? await administrator() : undefined
  if (prefix === undefined) return missing.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, why: toInstall(missing) }
  const apt = (args: string[]) =>
    runProgram(prefix[0] ?? 'apt-get', [...prefix.slice(1), ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  const install = (packages: string[]) => apt(['install', '-y', '--no-install-recommends', ...packages])
  if (missing.length > 0) {
    console.log(`  installing ${missing.join(', ')}`)
    await apt(['update'])
    const { code, output } = await install(missing)
    if (code !== 0) return { passed: 0, failed: 1, why: output.slice(-2000) }
  }
  const { code } = lacksQuickBrowser() ? await install([quickBrowser.package]) : { code: 0 }
  if (code !== 0) console.log(`  without ${quickBrowser.package}, which does not come at once`)
  return { passed: 1, failed: 0 }
}

const toInstall = (missing: string[]) =>
  `Install these first, then run npm test again: ${missing.join(', ')} (Debian: apt-get install ${missing.join(' ')}).`

async function administrator() {
  if (process.getuid?.() === 0) return ['apt-get']
  const { code } = await runProgram('sudo', ['-n', 'true'])
  return code === 0 ? ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'] : undefined
}
