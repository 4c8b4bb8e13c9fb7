import { act } from '#platform/act.ts'
import { choice, text, version, z } from '#platform/fields.ts'
import { decideByLink, saveByLink } from '../answer-by-link.ts'
import { knocks } from '../domain/limits.ts'
import { timeToAsk } from '../domain/reminders.ts'
import { findByLink } from '../queries/find-by-link.ts'
import { factOf } from '../take-step.ts'

const days = timeToAsk.map(String) as ['3', '7', '14']

export const askTimeByLink = act({
  name: 'ask-time-by-link',
  title: 'Demander du temps, avec le lien reçu',
  who: ['anyone'],
  input: z.object({ token: text(100), version, days: choice(days).transform(Number) }),
  limit: (_, network) => knocks(network),
  load: async (tx, { token }, moment) => ({ found: await findByLink(tx, token, moment, true) }),
  allow: () => true,
  decide({ found }, { token, version, days }, moment) {
    const answerBy = moment.now
      .toZonedDateTimeISO(found?.timeZone ?? 'UTC')
      .toPlainDate()
      .add({ days })
    return decideByLink(found, 'ask-time', { token, version, said: { answerBy } }, moment)
  },
  save: saveByLink,
  audit: factOf,
})
