import { type Command, optionsOf } from './command.ts'
import { say } from './language.ts'

/** The list of all commands. */
export function generalHelp(commands: Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  return [
    say({ fr: 'Maillon, en ligne de commande.', en: 'Maillon, from the command line.' }),
    '',
    `  maillon <${say({ fr: 'commande', en: 'command' })}> [options]`,
    '',
    ...commands.map(({ name, title }) => `  ${name.padEnd(width)}   ${say(title)}`),
    '',
    say({
      fr: "« maillon <commande> --help » dit tout d'une commande. Les réglages (PORT, DATABASE_URL…) se lisent dans l'environnement.",
      en: '“maillon <command> --help” tells all about one. Settings (PORT, DATABASE_URL…) are read from the environment.',
    }),
  ].join('\n')
}

/** Everything about one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(optionsOf(command)).map(([name, option]) => {
    const value = option.type === 'string' ? ` <${option.placeholder ?? '…'}>` : ''
    return { left: `${option.short ? `-${option.short}, ` : ''}--${name}${value}`, right: say(option.help) }
  })
  const width = Math.max(...options.map(({ left }) => left.length))
  return [
    `maillon ${command.name}${command.takes ? ` <${say(command.takes.help)}>` : ''} — ${say(command.title)}`,
    '',
    ...(command.about ? [say(command.about), ''] : []),
    ...options.map(({ left, right }) => `  ${left.padEnd(width)}   ${right}`),
  ].join('\n')
}
