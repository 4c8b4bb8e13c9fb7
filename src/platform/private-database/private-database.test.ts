import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPostmasterNote } from './running-server.ts'
import { chooseAccount, readAccounts } from './service-account.ts'
import { settings } from './settings.ts'

const passwd = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65534::/:/bin/false\npostgres:x:101:104::/:/bin/sh\nbroken\n'

test('root is never an account to run a database', () => {
  assert.deepEqual(readAccounts(passwd), [
    { name: 'nobody', uid: 65534, gid: 65534 },
    { name: 'postgres', uid: 101, gid: 104 },
  ])
})

test('the account meant for a database is preferred, and any account is better than none', () => {
  assert.equal(chooseAccount(readAccounts(passwd))?.name, 'postgres')
  assert.equal(chooseAccount([{ name: 'amina', uid: 1000, gid: 1000 }])?.name, 'amina')
  assert.equal(chooseAccount([]), undefined)
})

test('a postmaster.pid cut short by a crash says nothing', () => {
  assert.deepEqual(readPostmasterNote('812\n/srv/var/postgres\n1764000000\n'), { pid: 812, data: '/srv/var/postgres' })
  for (const text of ['', '812', '812\n', 'x\n/srv\n', '-5\n/srv\n', '0\n/srv\n']) assert.equal(readPostmasterNote(text), undefined)
})

test('the private database listens on nothing but its socket, writes through to disk and logs no value', () => {
  const text = settings({ socket: "/srv/l'atelier/socket" })
  for (const line of ["listen_addresses = ''", 'fsync = on', 'synchronous_commit = on', "log_error_verbosity = 'terse'"])
    assert.ok(text.includes(line))
  assert.ok(text.includes("'/srv/l''atelier/socket'"))
})
