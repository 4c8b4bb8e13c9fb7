import { answer } from '#platform/house.ts'
import { onStop } from '#platform/stop-signals.ts'
import type { Command } from '../command.ts'
import { openGround } from '../ground.ts'

/** `maillon web`: answers requests and nothing else; as many processes as wanted behind a proxy. */
export const web: Command = {
  name: 'web',
  title: { fr: 'servir les pages (sans les travaux différés)', en: 'serve the pages (without the delayed work)' },
  about: {
    fr: 'Plusieurs peuvent tourner sur la même base (DATABASE_URL), derrière un mandataire. Le port se donne par PORT.',
    en: 'Several can run on the same database (DATABASE_URL), behind a proxy. PORT gives the port.',
  },
  async run() {
    const ground = await openGround()
    try {
      const server = await answer(ground)
      console.log(`Maillon: http://localhost:${server.port}`)
      onStop(async () => {
        await server.close()
        await ground.close()
      })
    } catch (error) {
      await ground.close()
      throw error
    }
    return undefined
  },
}
