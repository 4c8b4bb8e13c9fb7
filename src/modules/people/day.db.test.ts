import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aHouse, type TestHouse } from '#test/support/house.ts'
import { peopleExamples, type Somebody } from '#test/support/people-examples.ts'

describe('a counsellor’s day', () => {
  let house: TestHouse
  let world: ReturnType<typeof peopleExamples>
  let here: string
  let karim: Somebody
  let louise: Somebody

  before(async () => {
    house = await aHouse()
    world = peopleExamples(house)
    here = await world.organisation('Le Pont')
    karim = await world.counsellor('Karim', here)
    louise = await world.counsellor('Louise', here)
  })
  after(() => house.close())

  const meeting = { on: '2026-11-24', at: '15:30', minutes: '45', place: 'Bureau 2' }

  it('keeps a note for its author alone', async () => {
    const id = await world.record(karim)
    assert.equal((await world.ask(karim, `/people/${id}/notes`, { body: 'CANARI-NOTE ligne 1\nligne 2' })).status, 303)
    const [note] = await house.owner('select id from people.private_note where person_id = $1', [id])
    assert.match((await world.ask(karim, `/people/${id}/notes`)).text, /CANARI-NOTE/)
    await world.ask(louise, `/people/${id}/join`, { reason: 'à deux' })
    const manager = await world.account('Mona', here, ['manager'])
    const administrator = await world.account('Ada', here, ['administrator'])
    const person = await world.personOf(id)
    assert.doesNotMatch((await world.ask(louise, `/people/${id}/notes`)).text, /CANARI-NOTE/)
    for (const who of [louise, manager, administrator, person]) {
      assert.equal((await world.ask(who, `/people/${id}/notes/${note?.['id']}`)).status, 404)
      assert.equal((await world.ask(who, `/people/${id}/notes/${note?.['id']}`, { body: 'pris', version: '1' })).status, 404)
      assert.equal((await world.ask(who, `/people/${id}/notes/${note?.['id']}/remove`, {})).status, 404)
    }
    for (const who of [manager, administrator, person]) assert.equal((await world.ask(who, `/people/${id}/notes`)).status, 404)
  })

  it('corrects a note once, keeps the other text, and removes it', async () => {
    const id = await world.record(karim)
    await world.ask(karim, `/people/${id}/notes`, { body: 'première' })
    const [note] = await house.owner('select id from people.private_note where person_id = $1', [id])
    const at = `/people/${id}/notes/${note?.['id']}`
    assert.equal((await world.ask(karim, at, { body: 'deuxième', version: '1' })).status, 303)
    const stale = await world.ask(karim, at, { body: 'troisième', version: '1' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /troisième/)
    assert.match(stale.text, /deuxième/)
    assert.equal((await world.ask(karim, `${at}/remove`, {})).status, 303)
    assert.equal((await house.owner('select from people.private_note where person_id = $1', [id])).length, 0)
  })

  it('shows today’s meetings, and what became of them', async () => {
    const id = await world.record(karim, { name: 'Nour Rendez-vous' })
    assert.match((await world.ask(louise, '/today')).text, /Aucun rendez-vous/)
    assert.equal((await world.ask(karim, `/people/${id}/appointments/new`, meeting)).status, 303)
    const { text } = await world.ask(karim, '/today')
    assert.match(text, /15\sh\s30/)
    assert.match(text, /Nour Rendez-vous/)
    assert.match(text, /Bureau 2/)
    const [row] = await house.owner('select id, starts_at, minutes from people.appointment where person_id = $1', [id])
    assert.equal(String(row?.['starts_at']), '2026-11-24T20:30:00Z')
    const at = `/people/${id}/appointments/${row?.['id']}`
    const missed = { ...meeting, state: 'missed', version: '1' }
    assert.equal((await world.ask(karim, at)).status, 200)
    assert.match((await world.ask(karim, at, missed)).text, /Dites d’où cela vient/)
    assert.equal((await world.ask(karim, at, { ...missed, cause: 'us' })).status, 303)
    assert.equal((await world.ask(karim, at, { ...missed, cause: 'person' })).status, 409)
    const [after] = await house.owner('select state, cause from people.appointment where person_id = $1', [id])
    assert.deepEqual(after, { state: 'missed', cause: 'us' })
    assert.equal((await world.ask(louise, at)).status, 404)
    const person = await world.personOf(id)
    assert.match((await world.ask(person, '/me/appointments')).text, /N’a pas eu lieu/)
  })

  it('refuses a time that the clocks skip', async () => {
    const id = await world.record(karim)
    const answer = await world.ask(karim, `/people/${id}/appointments/new`, { ...meeting, on: '2027-03-14', at: '02:30' })
    assert.equal(answer.status, 409)
    assert.match(answer.text, /les horloges avancent/)
    assert.match((await world.ask(karim, `/people/${id}/appointments/new`, { ...meeting, at: 'midi' })).text, /donnez une heure/)
  })

  it('gives a calendar of initials', async () => {
    const id = await world.record(louise, { name: 'Secrète Personne' })
    await world.ask(louise, `/people/${id}/appointments/new`, meeting)
    const { text, status } = await world.ask(louise, '/today.ics')
    assert.equal(status, 200)
    assert.match(text, /BEGIN:VEVENT/)
    assert.match(text, /S\. P\./)
    assert.match(text, /DTSTART:20261124T203000Z/)
    assert.doesNotMatch(text, /Secrète|Personne/)
  })

  it('prints a card whose code is shown once', async () => {
    const id = await world.record(karim, { name: 'Carte Unique' })
    const { status, location, cookies } = await world.ask(karim, `/people/${id}/card`, {})
    assert.equal(status, 303)
    assert.equal(location, `/people/${id}/card`)
    const said = cookies.find((cookie) => cookie.startsWith('said='))?.split(';')[0] ?? ''
    const [, , code] = /^said=(\d+) · (\d+)$/.exec(decodeURIComponent(decodeURIComponent(said))) ?? []
    assert.ok(code, said)
    const shown = await world.ask({ ...karim, cookie: `${karim.cookie}; ${said}` }, location)
    assert.match(shown.text, new RegExp(code.match(/.{1,4}/g)?.join(' ') ?? ''))
    assert.match(shown.text, /بطاقتكم/)
    assert.match(shown.text, /Votre carte/)
    assert.ok(shown.cookies.some((cookie) => cookie.startsWith('said=;')))
    assert.doesNotMatch((await world.ask(karim, location)).text, /qr-code/)
    const stored =
      JSON.stringify(await house.owner('select * from platform.sent_form')) +
      JSON.stringify(await house.owner('select detail from audit.line'))
    assert.doesNotMatch(stored, new RegExp(code))
  })

  it('turns the pages of a long list both ways', async () => {
    const paul = await world.counsellor('Paul', here)
    const names = Array.from(
      { length: 30 },
      (_, at) => `Page ${String.fromCharCode(97 + Math.floor(at / 26))}${String.fromCharCode(97 + (at % 26))}`,
    )
    for (const name of names) await world.record(paul, { name })
    const seen: string[] = []
    let path: string | undefined = '/people?text=page'
    const link = (text: string, rel: string) => new RegExp(`rel="${rel}" href="([^"]+)"`).exec(text)?.[1]?.replaceAll('&amp;', '&')
    let text = ''
    while (path !== undefined) {
      text = (await world.ask(paul, path)).text
      seen.push(...[...text.matchAll(/<bdi>(Page \w\w)<\/bdi>/g)].map((match) => match[1] ?? ''))
      path = link(text, 'next')
    }
    assert.deepEqual(seen, names)
    text = (await world.ask(paul, link(text, 'prev') ?? '')).text
    assert.deepEqual(
      [...text.matchAll(/<bdi>(Page \w\w)<\/bdi>/g)].map((match) => match[1]),
      names.slice(0, 25),
    )
    assert.match((await world.ask(paul, '/people?text=zzzz')).text, /Personne ne correspond/)
    assert.equal((await world.ask(paul, '/people?stage=%27&after=x&scope=tout')).status, 200)
  })
})
