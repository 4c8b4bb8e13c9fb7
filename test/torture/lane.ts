import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPrivateDatabase } from '#platform/private-database/index.ts'
import { runningDatabase } from '#platform/private-database/running-database.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { makePerson, type Person, storedWords } from './person.ts'
import type { Toll } from './toll.ts'
import { startVictim, type Victim } from './victim.ts'
import { write } from './write.ts'

/** How a torture goes on: where it counts, and whether it was asked to end early. */
export type Course = { kills: number; toll: Toll; onKill: () => void; stopped: () => boolean }

const writers = 4
/** A plan stays of a human size: a new person takes over after this many kills. */
const killsPerPerson = 50

/** Kills one house of its own again and again while it is written to, and compares what it acknowledged with what it kept. */
export async function torture(course: Course): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'maillon-torture-'))
  // Root's database runs as another account, which has to pass through.
  chmodSync(folder, 0o711)
  let victim = startVictim(folder)
  try {
    for (let left = course.kills; left > 0 && !course.stopped(); left -= killsPerPerson) {
      await victim.address
      const person = await makePerson(await ownerUrlOf(folder))
      victim = await oneLife(person, folder, victim, Math.min(killsPerPerson, left), course)
    }
  } finally {
    await victim.kill('node')
    const server = await openPrivateDatabase({ directory: folder })
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function oneLife(person: Person, folder: string, first: Victim, kills: number, { toll, onKill, stopped }: Course): Promise<Victim> {
  const ledger = openLedger()
  let victim = first
  for (let kill = 0; kill < kills && !stopped(); kill++) {
    // One in ten is killed while it starts: taking over after a crash may itself be interrupted.
    if (Math.random() < 0.1) {
      await pause(Math.random() * 1500)
      await killIt(victim, toll)
      toll.startKills++
    } else {
      const address = await victim.address
      const unanswered = ledger.unanswered()
      const first = Promise.withResolvers<void>()
      const writing = Promise.all(
        Array.from({ length: writers }, () => keepWriting(address, person, ledger, unanswered, toll, first.resolve)),
      )
      await Promise.race([first.promise, writing])
      await pause(Math.random() * 150)
      await killIt(victim, toll)
      await writing
    }
    victim = startVictim(folder)
    onKill()
  }
  await victim.address
  const { lost, doubled, invented } = ledger.compare(await storedWords(await ownerUrlOf(folder), person))
  toll.lost.push(...lost)
  toll.doubled.push(...doubled)
  toll.invented.push(...invented)
  return victim
}

async function killIt(victim: Victim, toll: Toll) {
  const both = Math.random() < 0.2
  await victim.kill(both ? 'node and postgres' : 'node')
  toll.kills++
  if (both) toll.postgresKills++
}

/** Writes as fast as answers come, until one does not. What was left unanswered before is sent again first, under its own key. */
async function keepWriting(
  address: string,
  person: Person,
  ledger: Ledger,
  unanswered: { word: string; key: string }[],
  toll: Toll,
  onAnswer: () => void,
) {
  for (;;) {
    const again = unanswered.shift()
    if (again) toll.sentAgain++
    const { word, key } = again ?? { word: `Torture ${randomUUID()}`, key: randomUUID() }
    ledger.send(word, key)
    if (!(await write(address, person, word, key))) return
    ledger.acknowledge(word)
    toll.acknowledged++
    onAnswer()
  }
}

async function ownerUrlOf(folder: string) {
  const url = await runningDatabase(folder)
  if (!url) throw new Error(`no database runs on ${folder}`)
  return url
}
