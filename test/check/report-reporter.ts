import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

/** A reporter of node:test that is silent on what holds: failures in full, and what each file printed or how long it took. */
export default async function* reportReporter(events: AsyncIterable<TestEvent>) {
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message
    if (event.type === 'test:fail' && !event.data.todo && event.data.details.type !== 'suite') yield failure(event.data)
    if (event.type === 'test:summary' && event.data.file !== undefined) yield summary(event.data)
  }
}

type Failed = Extract<TestEvent, { type: 'test:fail' }>['data']
type Summary = Extract<TestEvent, { type: 'test:summary' }>['data']

function failure({ name, file, line, details }: Failed) {
  const where = file ? ` (${relative(process.cwd(), file)}:${line})` : ''
  const cause = details.error.cause ?? details.error
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  return `  ✗ ${name}${where}\n${text.replaceAll(/^/gm, '      ')}\n`
}

function summary({ file, counts, duration_ms }: Summary) {
  const { tests, passed, skipped, todo } = counts
  return `    ${relative(process.cwd(), file ?? '')}: ${passed} passed, ${tests - passed - skipped - todo} failed, ${(duration_ms / 1000).toFixed(1)} s\n`
}
