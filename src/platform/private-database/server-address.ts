import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, makeFolderFor, owner } from './cluster.ts'
import type { Address } from './settings.ts'

/** The longest path a Unix socket may have everywhere, its own name (.s.PGSQL.5432) left out. */
const longestSocketFolder = 103 - '/.s.PGSQL.5432'.length

/** Where the server will listen: a folder that its account alone can enter, or a free loopback port on Windows. */
export async function chooseAddress(cluster: Cluster): Promise<Address> {
  if (process.platform === 'win32') return { port: await freePort() }
  const near = join(cluster.home, 'postgres-socket')
  const socket = Buffer.byteLength(near) <= longestSocketFolder ? near : mkdtempSync(join(tmpdir(), 'maillon-'))
  makeFolderFor(cluster.account, socket)
  return { socket }
}

/** Where a running server listens, from its postmaster.pid (line 4 the port, line 5 the folder of its socket). */
export function addressInUse(note: string): Address | undefined {
  const [, , , port, socket] = note.split('\n')
  if (socket) return { socket }
  return port ? { port: Number(port) } : undefined
}

/** The address of a database of that server, as its owner. The host is in the query because a folder is not a host name. */
export function urlOf(address: Address, password: string, database: string): string {
  const login = `postgresql://${owner}:${encodeURIComponent(password)}`
  if ('port' in address) return `${login}@127.0.0.1:${address.port}/${database}`
  return `${login}@localhost/${database}?host=${encodeURIComponent(address.socket)}`
}

function freePort() {
  return new Promise<number>((done, fail) => {
    const server = createServer().on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))))
    })
  })
}
