import { jobsOf } from '#platform/house.ts'
import { startWorker } from '#platform/jobs.ts'
import { postOffice } from '#platform/mail.ts'
import { onStop } from '#platform/stop-signals.ts'
import type { Command } from '../command.ts'
import { openGround } from '../ground.ts'
import { say } from '../language.ts'

/** `maillon worker`: does what pages leave for later (letters, timetable) and nothing else. */
export const worker: Command = {
  name: 'worker',
  title: { fr: 'faire les travaux différés (lettres, échéances)', en: 'do the delayed work (letters, due dates)' },
  async run() {
    const ground = await openGround()
    const { house, ownerUrl, database, config, product } = ground
    const origin = config.origin ?? `http://localhost:${config.port}`
    const context = { database, now: house.clock.now, origin, postLetter: postOffice(config) }
    const stopWorker = await startWorker(ownerUrl, jobsOf(product), context)
    console.log(say({ fr: 'Maillon : les travaux différés avancent.', en: 'Maillon: the delayed work goes on.' }))
    onStop(async () => {
      await stopWorker()
      await ground.close()
    })
    return undefined
  },
}
