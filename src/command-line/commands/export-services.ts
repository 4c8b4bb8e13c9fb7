import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ExportFormat, exportCards, exportFormats } from '#modules/directory/index.ts'
import type { Command } from '../command.ts'
import { onGround } from '../ground.ts'
import { say } from '../language.ts'

/** `maillon export services`: the open cards of the directory, in a format that others read. */
export const exportServices: Command = {
  name: 'export services',
  title: { fr: 'les fiches ouvertes de l’annuaire, dans un fichier', en: 'the open cards of the directory, in a file' },
  about: {
    fr: `Formats : ${exportFormats.join(', ')}. Sans --output, le fichier sort sur la sortie standard.`,
    en: `Formats: ${exportFormats.join(', ')}. Without --output, the file goes to the standard output.`,
  },
  options: {
    format: { type: 'string', placeholder: 'FORMAT', help: { fr: 'le format du fichier', en: 'the format of the file' } },
    output: { type: 'string', placeholder: 'FILE', help: { fr: 'où l’écrire', en: 'where to write it' } },
  },
  async run({ format, output }) {
    if (typeof format !== 'string' || !isFormat(format)) {
      console.error(say({ fr: `Dites --format : ${exportFormats.join(', ')}.`, en: `Say --format: ${exportFormats.join(', ')}.` }))
      return 2
    }
    const left = await onGround(async ({ database, house }) => {
      const now = house.clock.now()
      let leftOut = 0
      const pieces = exportCards(format, {
        again: (work) => database.transaction('maillon_app', { sessionHash: null, at: null }, work),
        today: now.toZonedDateTimeISO('UTC').toPlainDate().toString(),
        leftOut: () => leftOut++,
      })
      await (typeof output === 'string'
        ? pipeline(Readable.from(pieces), createWriteStream(output))
        : pipeline(Readable.from(pieces), process.stdout, { end: false }))
      return leftOut
    })
    if (left > 0)
      console.error(
        say({
          fr: `${left} fiches n’y sont pas : il leur manque ce que ce format exige.`,
          en: `${left} cards are not in it: they lack what this format requires.`,
        }),
      )
    return 0
  },
}

function isFormat(text: string): text is ExportFormat {
  return (exportFormats as readonly string[]).includes(text)
}
