import { job } from '#platform/jobs.ts'
import { momentOfJob } from '../clock/at.ts'
import { type Occasion, occasions } from '../correspondence.ts'
import type { ReferralId } from '../domain/referral.ts'
import { isFinal } from '../domain/steps.ts'
import { findCorrespondents } from '../queries/correspondents.ts'
import { writeToService } from '../referral-letters.ts'

/** Writes to the service a referral is for, unless her consent was taken back meanwhile. */
export const sendReferralLetter = job({
  name: 'send-referral',
  async run({ referral, occasion }, { database, now, origin }) {
    const at = now()
    const id = referral as ReferralId
    await database.transaction('maillon_worker', { sessionHash: null, at }, async (tx) => {
      const who = await findCorrespondents(tx, id)
      if (who === undefined || !who.stands) return
      const asked: Occasion = occasions.find((each) => each === occasion) ?? 'ask'
      // These two ask for an answer, which is no longer awaited.
      if ((asked === 'ask' || asked === 'remind') && isFinal(who.state)) return
      await writeToService(tx, id, asked, who, momentOfJob({ now: at, origin }))
    })
  },
})
