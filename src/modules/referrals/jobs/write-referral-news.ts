import { job } from '#platform/jobs.ts'
import { momentOfJob } from '../clock/at.ts'
import type { ReferralId } from '../domain/referral.ts'
import { findCorrespondents } from '../queries/correspondents.ts'
import { writeToSender } from '../referral-letters.ts'

/** Tells who sent a referral that it has moved. */
export const writeReferralNews = job({
  name: 'write-referral-news',
  async run({ referral }, { database, now, origin }) {
    const at = now()
    const id = referral as ReferralId
    await database.transaction('maillon_worker', { sessionHash: null, at }, async (tx) => {
      const who = await findCorrespondents(tx, id)
      if (who !== undefined) await writeToSender(tx, id, who, momentOfJob({ now: at, origin }))
    })
  },
})
