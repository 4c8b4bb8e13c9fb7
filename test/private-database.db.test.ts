import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { openPrivateDatabase } from '#platform/private-database/index.ts'

const directory = mkdtempSync(join(tmpdir(), 'maillon-private-'))
chmodSync(directory, 0o711)
after(() => rmSync(directory, { recursive: true, force: true }))

async function ask(url: string, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Another process opens the same database, writes one row, and is killed before it can stop anything. */
async function writeAndDie(word: string) {
  const source = `
    import { openPrivateDatabase } from ${JSON.stringify(import.meta.resolve('#platform/private-database/index.ts'))}
    import pg from ${JSON.stringify(import.meta.resolve('pg'))}
    const { ownerUrl } = await openPrivateDatabase({ directory: ${JSON.stringify(directory)} })
    const client = new pg.Client(ownerUrl)
    await client.connect()
    await client.query("insert into word values ('${word}')")
    process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'inherit', 'inherit'] })
  const [, signal] = await once(child, 'exit')
  assert.equal(signal, 'SIGKILL')
}

test('what was written before a kill is there at the next start, and the server left behind is taken care of', async () => {
  const first = await openPrivateDatabase({ directory })
  await ask(first.ownerUrl, 'create table word (word text)')
  await first.stop()
  await writeAndDie('un')
  await writeAndDie('deux')
  const again = await openPrivateDatabase({ directory })
  assert.deepEqual(await ask(again.ownerUrl, 'select word from word order by word'), [{ word: 'deux' }, { word: 'un' }])
  await again.stop()
  await again.stop()
})

test('no one enters without the password, which only we can read', async () => {
  const server = await openPrivateDatabase({ directory })
  const url = new URL(server.ownerUrl)
  url.password = 'guess'
  await assert.rejects(ask(url.href, 'select 1'), /password authentication failed/)
  assert.equal(statSync(join(directory, 'postgres-password')).mode & 0o777, 0o600)
  assert.deepEqual(await ask(server.ownerUrl, 'select distinct auth_method from pg_hba_file_rules'), [{ auth_method: 'scram-sha-256' }])
  await server.stop()
})
