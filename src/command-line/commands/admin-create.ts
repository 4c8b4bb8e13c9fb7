import { createFirstAdministrator } from '#modules/identity/index.ts'
import { email, text, z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'
import type { Command } from '../command.ts'
import { onGround } from '../ground.ts'
import { say } from '../language.ts'

const asked = z.object({ email, name: text(300), organisation: text(200), language: z.enum(languages) })

/** `maillon admin create`: the first administrator of an empty instance, and a link that signs her in once. */
export const adminCreate: Command = {
  name: 'admin create',
  title: { fr: "créer la première personne qui administre l'instance", en: 'create the first administrator of this instance' },
  about: {
    fr: "Donne un lien de connexion, valable une fois et trente minutes. N'est possible que tant que personne n'administre l'instance.",
    en: 'Gives a link to sign in, good once and for thirty minutes. Possible only while nobody administers this instance.',
  },
  options: {
    email: { type: 'string', placeholder: 'adresse', help: { fr: 'son adresse électronique', en: 'her e-mail address' } },
    name: { type: 'string', placeholder: 'nom', help: { fr: 'son nom', en: 'her name' } },
    organisation: {
      type: 'string',
      placeholder: 'nom',
      help: { fr: "l'organisation qui tient l'instance", en: 'the organisation that runs this instance' },
    },
    language: {
      type: 'string',
      default: 'fr',
      placeholder: languages.join('|'),
      help: { fr: 'sa langue (fr si rien)', en: 'her language (fr if absent)' },
    },
  },
  async run(values) {
    const read = asked.safeParse(values)
    if (!read.success) {
      const missing = [...new Set(read.error.issues.map(({ path }) => `--${String(path[0])}`))].join(', ')
      console.error(say({ fr: `À donner ou à corriger : ${missing}.`, en: `To give or to correct: ${missing}.` }))
      return 2
    }
    return onGround(async ({ database, config, house }) => {
      const now = house.clock.now()
      const origin = config.origin ?? `http://localhost:${config.port}`
      const created = await database.transaction('maillon_door', { sessionHash: null, at: null }, (tx) =>
        createFirstAdministrator(tx, { ...read.data, origin, now }),
      )
      if (!created.ok) {
        console.error(say({ fr: "Quelqu'un administre déjà cette instance.", en: 'Somebody already administers this instance.' }))
        return 1
      }
      console.log(say({ fr: 'Pour entrer, une seule fois, dans les trente minutes :', en: 'To sign in, once, within thirty minutes:' }))
      console.log(created.value.link)
      return 0
    })
  },
}
