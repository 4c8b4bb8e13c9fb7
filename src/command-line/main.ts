import { explainStartFailure } from '#platform/start-failure.ts'
import { readWords } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help-text.ts'
import { say } from './language.ts'

const asked = readWords(process.argv.slice(2), commands)

if (asked.kind === 'help') {
  console.log(asked.command ? commandHelp(asked.command) : generalHelp(commands))
} else if (asked.kind === 'wrong') {
  const help = `maillon ${asked.command ? `${asked.command.name} ` : ''}--help`
  console.error(`${say(asked.sentence)} ${say({ fr: `Voyez « ${help} ».`, en: `See “${help}”.` })}`)
  process.exitCode = 2
} else {
  try {
    const code = await asked.command.run(asked.values)
    // A command that gives no code goes on serving; one that does has ended, whatever timers are left.
    if (code !== undefined) process.exit(code)
  } catch (error) {
    console.error(explainStartFailure(error))
    process.exit(1)
  }
}
