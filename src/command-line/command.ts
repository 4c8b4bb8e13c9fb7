import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util'
import type { Bilingual } from './language.ts'

/** One option of a command: how parseArgs reads it, and what it is for. */
export type Option = ParseArgsOptionDescriptor & { help: Bilingual; placeholder?: string }

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

/** One thing `maillon` can do. `reads` commands all take `--json`. `run` gives the exit code, or nothing when it goes on serving. */
export type Command = {
  name: string
  title: Bilingual
  /** More than the title says, for `--help`. */
  about?: Bilingual
  reads?: boolean
  /** What stands after the name without an option, and the name under which `run` finds it. */
  takes?: { name: string; help: Bilingual }
  options?: Record<string, Option>
  run: (values: Values) => Promise<number | undefined>
}

/** What was asked: a command with its options, help about one or all, or a sentence saying what is not understood. */
export type Asked =
  | { kind: 'run'; command: Command; values: Values }
  | { kind: 'help'; command: Command | undefined }
  | { kind: 'wrong'; sentence: Bilingual; command: Command | undefined }

const help: Option = { type: 'boolean', short: 'h', help: { fr: 'afficher cette aide', en: 'show this help' } }
const json: Option = { type: 'boolean', help: { fr: 'répondre en JSON, pour un programme', en: 'answer in JSON, for a program' } }

/** The options of a command, with those that every command has. */
export function optionsOf(command: Command): Record<string, Option> {
  return { ...command.options, ...(command.reads && { json }), help }
}

/** Reads the words after `maillon`. Pure. */
export function readWords(words: string[], commands: Command[]): Asked {
  const first = words[0]
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') {
    return { kind: 'help', command: find(first === 'help' ? words.slice(1) : [], commands) }
  }
  const command = find(words, commands)
  if (!command) return { kind: 'wrong', sentence: unknownCommand(words), command: undefined }
  return readOptions(command, words.slice(command.name.split(' ').length))
}

function readOptions(command: Command, args: string[]): Asked {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: optionsOf(command),
      strict: true,
      allowPositionals: command.takes !== undefined,
    })
    const [first, second] = positionals
    if (second !== undefined) return { kind: 'wrong', sentence: unknownWord(command, second), command }
    const taken = command.takes === undefined || first === undefined ? {} : { [command.takes.name]: first }
    return values['help'] ? { kind: 'help', command } : { kind: 'run', command, values: { ...values, ...taken } }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { kind: 'wrong', sentence: unknownOption(command, args, error), command }
  }
}

function find(words: string[], commands: Command[]) {
  return commands.find(({ name }) => name === words.slice(0, name.split(' ').length).join(' '))
}

function unknownCommand(words: string[]): Bilingual {
  const given = words.filter((word) => !word.startsWith('-')).join(' ') || words[0]
  return { fr: `La commande « ${given} » n'existe pas.`, en: `There is no command “${given}”.` }
}

function unknownOption(command: Command, args: string[], error: TypeError): Bilingual {
  const known = optionsOf(command)
  const optionOf = (word: string) => (word.startsWith('--') ? known[word.slice(2).split('=', 1)[0] ?? ''] : undefined)
  if ('code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const word = args.find((each) => optionOf(each)?.type === (each.includes('=') ? 'boolean' : 'string'))
    return { fr: `L'option « ${word} » n'a pas la valeur attendue.`, en: `The option “${word}” does not have the value it expects.` }
  }
  const strange = args.find((word, index) => !optionOf(word) && optionOf(args[index - 1] ?? '')?.type !== 'string')
  return unknownWord(command, strange)
}

function unknownWord({ name }: Command, word: string | undefined): Bilingual {
  return { fr: `« ${name} » ne connaît pas « ${word} ».`, en: `“${name}” does not know “${word}”.` }
}
