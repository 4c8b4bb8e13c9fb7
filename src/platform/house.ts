import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { machineClock, simulatedClock } from './clock.ts'
import { type Config, readConfig } from './config.ts'
import { type Database, openDatabase } from './database.ts'
import { forgetExpired } from './forgetting.ts'
import { watchFreeSpace } from './free-space.ts'
import { webApp } from './http/app.ts'
import type { House } from './http/visit.ts'
import { prepareQueues, startWorker } from './jobs.ts'
import { postLetter, postOffice } from './mail.ts'
import { migrate } from './migrate.ts'
import { runOpenings } from './opening.ts'
import { ownFolder } from './owned-folder.ts'
import { openPrivateDatabase } from './private-database/index.ts'
import { loadProduct, type Product } from './product.ts'

export type OpenHouse = { greeting: string; close: () => Promise<void> }

/** What each command of the product stands on: settings, a migrated database, the modules. */
export type Ground = { config: Config; ownerUrl: string; database: Database; product: Product; house: House; close: () => Promise<void> }

/** Opens the database (the private one unless an address is given), migrates it and loads the modules. */
export async function layGround(env: Record<string, string | undefined>, connections = 10): Promise<Ground> {
  const config = readConfig(env)
  const owned = config.databaseUrl === undefined ? await ownFolder(config.varFolder) : undefined
  const closing: (() => Promise<void> | void)[] = [() => owned?.release()]
  const close = async () => {
    for (const step of closing.reverse()) await step()
  }
  try {
    // The modules are read while PostgreSQL starts: a second saved at each start.
    const loading = loadProduct()
    loading.catch(() => undefined)
    const server = config.databaseUrl === undefined ? await openPrivateDatabase({ directory: config.varFolder }) : undefined
    if (server !== undefined) closing.push(() => server.stop())
    const ownerUrl = config.databaseUrl ?? server?.ownerUrl ?? ''
    await migrate(ownerUrl, { demo: config.demo })
    const product = await loading
    await prepareQueues(
      ownerUrl,
      jobsOf(product).map(({ name }) => name),
    )
    const database = openDatabase({ ownerUrl, connections })
    closing.push(() => database.close())
    const clock = config.clock === undefined ? machineClock : simulatedClock(config.clock)
    const isFull = config.databaseUrl === undefined ? watchFreeSpace(config.varFolder, config.freeSpaceFloor) : () => false
    return { config, ownerUrl, database, product, house: { config, database, clock, isFull }, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The whole product in one process: `npm start`. */
export async function openHouse(env: Record<string, string | undefined>): Promise<OpenHouse> {
  const ground = await layGround(env)
  const { config, database, product, house, ownerUrl } = ground
  try {
    const filled = config.demo ? await fillDemo(ground) : undefined
    const server = await answer(ground)
    const address = config.origin ?? `http://localhost:${server.port}`
    const context = { database, now: house.clock.now, origin: address, postLetter: postOffice(config) }
    const stopWorker = await startWorker(ownerUrl, jobsOf(product), context)
    return {
      greeting: [`Maillon: ${address}`, ...(filled === undefined ? [] : filled(address))].join('\n'),
      async close() {
        await server.close()
        await stopWorker()
        await ground.close()
      },
    }
  } catch (error) {
    await ground.close()
    throw error
  }
}

/** Answers requests on the port of the settings. What a process does by itself begins then, and is not waited for. */
export async function answer({ config, house, product }: Ground): ReturnType<typeof listen> {
  const server = await listen(webApp(house, product).fetch, config.port)
  void runOpenings(
    product.openings.map(({ thing }) => thing),
    house,
  )
  return server
}

export function jobsOf(product: Product) {
  return [postLetter, forgetExpired, ...product.jobs.map(({ thing }) => thing)]
}

async function fillDemo(ground: Ground): Promise<(address: string) => string[]> {
  const { fillOnFirstRun } = await import('../demo/index.ts')
  return fillOnFirstRun(ground)
}

/** Listens on `port`; 0 takes any free one. @throws EADDRINUSE when somebody else listens there. */
export function listen(fetch: Parameters<typeof serve>[0]['fetch'], port: number): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port }, (info: AddressInfo) => {
      resolve({
        port: info.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            if ('closeIdleConnections' in server) server.closeIdleConnections()
          }),
      })
    })
    server.once('error', reject)
  })
}
