import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readWords } from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, generalHelp } from './help-text.ts'

test('a command and its options are found', () => {
  const asked = readWords(['catalogue', '--json'], commands)
  assert.ok(asked.kind === 'run')
  assert.equal(asked.command.name, 'catalogue')
  assert.equal(asked.values['json'], true)
})

test('help is given without a word, and for each command in three ways', () => {
  assert.equal(readWords([], commands).kind, 'help')
  for (const command of commands) {
    const words = command.name.split(' ')
    for (const ways of [
      [...words, '--help'],
      [...words, '-h'],
      ['help', ...words],
    ]) {
      const asked = readWords(ways, commands)
      assert.ok(asked.kind === 'help' && asked.command === command, ways.join(' '))
    }
    assert.ok(commandHelp(command).includes('--help'))
    assert.ok(generalHelp(commands).includes(command.name))
  }
})

test('what is not understood is quoted', () => {
  for (const words of [['dance'], ['catalogue', '--xml'], ['catalogue', 'everything'], ['--dance'], ['catalogue', '--json=no']]) {
    const asked = readWords(words, commands)
    assert.ok(asked.kind === 'wrong', words.join(' '))
    assert.ok(asked.sentence.fr.includes(words.at(-1) ?? ''), asked.sentence.fr)
  }
})
