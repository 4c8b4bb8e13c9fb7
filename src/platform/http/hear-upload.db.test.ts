import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { routes } from '#routes'
import { aHouse, type TestHouse, testOrigin } from '#test/support/house.ts'
import { allGroups, aRecord } from '#test/support/record-examples.ts'

const head = ['kind', 'file', 'title', 'Lettre du marché', 'happenedOn', '2026-11-20', 'source', 'La responsable']
const megabyte = 1024 * 1024

describe('a form with files, before it is read', () => {
  let house: TestHouse
  let herself: string
  before(async () => {
    house = await aHouse()
    herself = (await aRecord(house.owner, allGroups)).herself
  })
  after(() => house.close())

  /** Sends what was typed, then a file of which `rest` comes only when it is asked for. `asked` counts the pieces heard. */
  function send(headers: Record<string, string>, rest: () => Promise<Uint8Array | undefined>) {
    const heard = { asked: 0 }
    const typed = Array.from({ length: head.length / 2 }, (_, at) => part(`name="${head[at * 2]}"`, `${head[at * 2 + 1]}\r\n`)).join('')
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(out) {
          heard.asked += 1
          const next = heard.asked === 1 ? Buffer.from(typed + part('name="file"; filename="lettre.pdf"', '')) : await rest()
          if (next === undefined) out.close()
          else out.enqueue(next)
        },
      },
      { highWaterMark: 0 },
    )
    const request = new Request(testOrigin + routes.addEvidence, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', ...headers },
      body,
      duplex: 'half',
    } as RequestInit)
    return { heard, answer: Promise.resolve(house.app.fetch(request)) }
  }
  const never = () => assert.fail('the file was read')

  test('sent by another site, or by nobody, it is answered unread', async () => {
    const foreign = send({ origin: 'https://elsewhere.example', cookie: herself }, never)
    assert.equal((await foreign.answer).status, 409)
    const unsigned = send({ origin: testOrigin }, never)
    assert.ok([303, 401, 404].includes((await unsigned.answer).status))
    assert.deepEqual([foreign.heard.asked, unsigned.heard.asked], [0, 0])
  })

  test('while four are being read, a fifth is told so with what was typed; then there is room again', async () => {
    const gate = Promise.withResolvers<undefined>()
    const four = Array.from({ length: 4 }, () => send({ origin: testOrigin, cookie: herself }, () => gate.promise))
    while (four.some(({ heard }) => heard.asked < 2)) await new Promise((turn) => setTimeout(turn, 5))

    let left = 3
    const more = async () => (left-- > 0 ? new Uint8Array(megabyte) : undefined)
    const told = await send({ origin: testOrigin, cookie: herself }, more).answer
    const html = await told.text()
    assert.equal(told.status, 503)
    assert.match(html, /Nous ne pouvons rien enregistrer pour le moment\. Votre texte est encore là/)
    assert.match(html, /value="Lettre du marché"/)

    gate.resolve(undefined)
    for (const { answer } of four) assert.notEqual((await answer).status, 503)
    assert.notEqual((await send({ origin: testOrigin, cookie: herself }, async () => undefined).answer).status, 503)
  })
})

function part(name: string, content: string): string {
  return `--x\r\nContent-Disposition: form-data; ${name}\r\n\r\n${content}`
}
