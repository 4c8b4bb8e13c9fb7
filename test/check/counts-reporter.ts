import type { TestEvent } from 'node:test/reporters'

/** A reporter of node:test that writes one line of JSON: how many tests passed and failed in all. */
export default async function* countsReporter(events: AsyncIterable<TestEvent>) {
  for await (const event of events) {
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue
    const { tests, passed, skipped, todo } = event.data.counts
    yield JSON.stringify({ passed, failed: tests - passed - skipped - todo })
  }
}
