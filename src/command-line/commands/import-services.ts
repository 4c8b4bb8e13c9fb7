import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formats, type ImportReport, importFiles, readMapping } from '#modules/directory/index.ts'
import type { Command, Values } from '../command.ts'
import { onGround } from '../ground.ts'
import { say } from '../language.ts'

/** `maillon import services`: cards from a file, a folder or an archive, as the page of imports would bring them. */
export const importServices: Command = {
  name: 'import services',
  title: { fr: "faire entrer des fiches dans l'annuaire", en: 'bring cards into the directory' },
  about: {
    fr: "Lit un fichier, un dossier ou une archive ZIP. Les lignes fautives sont dites avec leur ligne et leur colonne, les autres entrent. Recommencer ne change rien. Répond 1 s'il y a des fautes.",
    en: 'Reads a file, a folder or a ZIP archive. Faulty rows are told with their line and column, the others come in. Doing it again changes nothing. Answers 1 when there are faults.',
  },
  reads: true,
  takes: { name: 'file', help: { fr: 'fichier', en: 'file' } },
  options: {
    format: { type: 'string', placeholder: formats.join('|'), help: { fr: 'comment c’est écrit', en: 'how it is written' } },
    source: {
      type: 'string',
      placeholder: 'nom',
      help: {
        fr: 'd’où viennent les fiches (le nom du fichier si rien)',
        en: 'where the cards come from (the name of the file if absent)',
      },
    },
    mapping: {
      type: 'string',
      placeholder: 'fichier',
      help: {
        fr: 'pour un CSV : quelle colonne dit quoi, en JSON (deviné si rien)',
        en: 'for a CSV: which column says what, in JSON (guessed if absent)',
      },
    },
    'dry-run': {
      type: 'boolean',
      help: { fr: 'dire ce qui changerait, sans rien écrire', en: 'tell what would change, and write nothing' },
    },
  },
  async run(values) {
    const asked = readAsked(values)
    if (typeof asked === 'string') {
      console.error(asked)
      return 2
    }
    const report = await onGround(({ database, house }) =>
      importFiles({ database, now: house.clock.now }, { ...asked, dryRun: values['dry-run'] === true }),
    )
    if (values['json']) console.log(JSON.stringify(report, null, 2))
    else tell(report)
    return report.state === 'failed' || report.problems.length > 0 ? 1 : 0
  },
}

function readAsked({ file, format, source, mapping }: Values) {
  const known = formats.find((each) => each === format)
  if (typeof file !== 'string' || known === undefined)
    return say({ fr: 'À donner : un fichier et --format.', en: 'To give: a file and --format.' })
  try {
    const isFolder = statSync(file).isDirectory()
    const paths = isFolder
      ? globSync('*.{csv,json,jsonl,ndjson}', { cwd: file })
          .sort()
          .map((name) => join(file, name))
      : [file]
    const files = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }))
    const read = known === 'csv' ? readMapping(files, typeof mapping === 'string' ? readFileSync(mapping, 'utf8') : undefined) : null
    if (read === undefined) return say({ fr: 'Ce fichier de correspondance ne se lit pas.', en: 'This mapping file cannot be read.' })
    const name = typeof source === 'string' ? source : basename(file).replace(/\.[^.]+$/, '')
    return { files, format: known, source: name === 'here' ? 'import' : name, mapping: read }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    return say({ fr: `« ${file} » ne se lit pas.`, en: `“${file}” cannot be read.` })
  }
}

function tell({ outcomes, problems, state, seconds }: ImportReport): void {
  for (const { kind, outcome, many } of outcomes) console.log(`${kind.padEnd(14)}${outcome.padEnd(12)}${many}`)
  for (const { file, line, column, path, sentence } of problems)
    console.log(`${file}:${line}:${column}${path === '' ? '' : ` ${path}`} — ${sentence}`)
  console.log(`${state} · ${seconds} s`)
}
