import type { Command } from '../command.ts'
import { onGround } from '../ground.ts'
import { say } from '../language.ts'

/** `maillon migrate`: what every start does first, alone: before a deployment, for instance. */
export const migrateCommand: Command = {
  name: 'migrate',
  title: { fr: 'mettre la base de données à jour, puis rendre la main', en: 'bring the database up to date, then end' },
  async run() {
    // Laying the ground migrates: nothing else is left to do.
    await onGround(async () => undefined)
    console.log(say({ fr: 'La base de données est à jour.', en: 'The database is up to date.' }))
    return 0
  },
}
