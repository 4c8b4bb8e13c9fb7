import { sql } from 'kysely'
import { listOrganisations } from '#modules/identity/index.ts'
import { consentWording } from '#modules/people/index.ts'
import type { Ground } from '#platform/house.ts'
import { playersOf } from './acting.ts'
import { playCards } from './directory/play-cards.ts'
import { hire } from './hire.ts'
import { inOneTransaction, type Stage } from './one-transaction.ts'
import { peopleOfEurope } from './people/of-europe.ts'
import { peopleOfLachine } from './people/of-lachine.ts'
import { peopleOfMaude } from './people/of-maude.ts'
import { peopleOfRachid } from './people/of-rachid.ts'
import { playStory } from './play-story.ts'
import { introduce, present } from './present.ts'
import { playReferrals, referralsOfAmina } from './referrals/play-referrals.ts'
import { staff } from './staff.ts'

export const stories = [...peopleOfMaude, ...peopleOfRachid, ...peopleOfLachine, ...peopleOfEurope]

/**
 * Fills an empty demo through the product's own acts, in one transaction: stopped half-way, it leaves nothing and the
 * next start begins again. A demo that holds anything is left as it is. Returns what to print of its personas.
 */
export async function fillOnFirstRun({
  ownerUrl,
  database,
  product,
  config,
  house,
}: Omit<Ground, 'close'>): Promise<(address: string) => string[]> {
  const now = house.clock.now()
  const origin = config.origin ?? `http://localhost:${config.port}`
  await inOneTransaction(ownerUrl, async (stage) => {
    if (!(await isEmpty(stage))) return
    const players = playersOf({ stage, product, origin, now })
    const hired = await hire(stage, players, now.subtract({ hours: 24 * 210 }))
    await playCards(players, hired, now)
    const people = []
    for (const story of stories) {
      const host = staff[story.adviser].works
      people.push({ story, ...(await playStory(story, { ...hired, players, host, now, wording: consentWording.version })) })
    }
    const amina = people.find(({ story }) => story.name === 'Amina Benali')
    if (amina?.account !== undefined) {
      const { maude, sylvie } = hired.employees
      const asked = { person: amina.person, herself: amina.account, adviser: maude, recipient: sylvie, now }
      await playReferrals(stage, players, referralsOfAmina, asked)
    }
    await players.everybodyLeaves()
    await present(stage, hired, people)
  })
  return introduce(database)
}

/** Looked at by one start at a time: a second one waits here until the first has filled or failed. */
async function isEmpty({ tx, play }: Stage): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtext('maillon demo'))`.execute(tx)
  await play('maillon_door')
  return (await listOrganisations(tx)).length === 0
}
