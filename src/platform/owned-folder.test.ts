import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { ownFolder } from './owned-folder.ts'
import { explainStartFailure } from './start-failure.ts'

const folder = mkdtempSync(join(tmpdir(), 'maillon-owned-'))
after(() => rmSync(folder, { recursive: true }))

test('a folder has one owner; a second one is told who holds it, in one sentence per language', async () => {
  const owned = await ownFolder(folder)
  const refused = await ownFolder(folder).catch(explainStartFailure)
  assert.match(String(refused), new RegExp(`^Maillon tourne déjà sur le dossier .*${process.pid}.*\nMaillon already runs on the folder`))
  owned.release()
  const again = await ownFolder(folder)
  again.release()
})

test('a process that is killed leaves the folder free', async () => {
  const source = `import { ownFolder } from ${JSON.stringify(import.meta.resolve('./owned-folder.ts'))}
    await ownFolder(${JSON.stringify(folder)}); console.log('owned'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  const refused = await ownFolder(folder).catch(explainStartFailure)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.match(String(refused), /already runs/)
  const owned = await ownFolder(folder)
  owned.release()
})

test('what stops a start is said without a stack', () => {
  const busy = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 3000 })
  assert.match(explainStartFailure(busy), /^Le port 3000 est déjà pris.*PORT=3001.*\nPort 3000 is already taken/)
  assert.match(explainStartFailure(new AggregateError([Object.assign(new Error('no'), { code: 'ECONNREFUSED' })])), /ne répond pas/)
  assert.match(explainStartFailure(new Error('surprise')), /surprise/)
})
