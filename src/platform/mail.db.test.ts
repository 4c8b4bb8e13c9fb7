import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { aHouse, type TestHouse, testNow, testOrigin } from '#test/support/house.ts'
import { postLetter, postOffice, writeLetter } from './mail.ts'
import { newId } from './new-id.ts'

let house: TestHouse
let received: string[]
let server: SMTPServer
before(async () => {
  house = await aHouse()
  received = []
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      let text = ''
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
after(async () => {
  await new Promise<void>((closed) => server.close(closed))
  await house.close()
})

test('a letter written in an act is posted once, in any script, to a real mail server', async () => {
  const address = server.server.address()
  assert.ok(typeof address === 'object' && address !== null)
  const post = postOffice({ smtp: `smtp://127.0.0.1:${address.port}`, mailFrom: 'Maillon <bonjour@maillon.example>' })
  await house.database.transaction('maillon_app', { sessionHash: null, at: testNow }, (tx) =>
    writeLetter(
      tx,
      { to: 'amina@example.org', language: 'ar', subject: 'Maillon', body: 'أهلًا أمينة' },
      { newId: () => newId(testNow), now: testNow },
    ),
  )
  const [asked] = await house.owner<{ data: { id: string } }>("select data from pgboss.job where name = 'post-letter'")
  assert.ok(asked)
  const context = { database: house.database, now: () => testNow, origin: testOrigin, postLetter: post }
  await postLetter.run(asked.data, context)
  await postLetter.run(asked.data, context)

  assert.equal(received.length, 1)
  assert.match(received[0] ?? '', /^To: amina@example\.org/m)
  assert.match(received[0] ?? '', new RegExp(Buffer.from('أهلًا أمينة').toString('base64')))
})

test('an act that is undone writes no letter and asks for no posting', async () => {
  await assert.rejects(
    house.database.transaction('maillon_app', { sessionHash: null, at: testNow }, async (tx) => {
      await writeLetter(
        tx,
        { to: 'b@example.org', language: 'fr', subject: 'Maillon', body: 'x' },
        { newId: () => newId(testNow), now: testNow },
      )
      throw new Error('undone')
    }),
    /undone/,
  )
  assert.deepEqual(await house.owner("select from platform.mail where to_address = 'b@example.org'"), [])
})
