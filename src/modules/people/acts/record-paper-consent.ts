import { ok, refused } from '#kernel/result.ts'
import { act } from '#platform/act.ts'
import { choice, choices, day, id, language, z } from '#platform/fields.ts'
import { addAgreement } from '../consent-store.ts'
import { dayOf, decideSharing, paperWays } from '../domain/consent.ts'
import { canOpenRecord, fieldGroups } from '../domain/record.ts'
import { lockRecord } from '../queries/find-record.ts'

/** What the person agreed to on paper or aloud. It shows as such on her page, and she can take it back. */
export const recordPaperConsent = act({
  name: 'record-paper-consent',
  title: 'Noter un accord donné sur papier ou à voix haute',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    person: id<'person'>(),
    groups: choices(fieldGroups),
    on: day,
    until: day,
    way: choice(paperWays),
    noticeLanguage: language,
  }),
  load: (tx, { person }) => lockRecord(tx, person),
  allow: canOpenRecord,
  decide: (record, input, { actor, newId, now }) => {
    const today = dayOf(now)
    if (Temporal.PlainDate.compare(input.on, today) > 0) return refused('agreed-later')
    const decided = decideSharing({ fieldGroups: input.groups, until: input.until }, today, record.shares)
    if (!decided.ok) return decided
    if (!actor.signedIn || actor.organisationId === null) return refused('agreed-later')
    const givenAt = input.on.equals(today) ? now : input.on.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).toInstant()
    return ok({
      ...decided.value,
      personId: record.id,
      recipientId: actor.organisationId,
      recordedBy: actor.accountId,
      receiptId: newId(),
      way: input.way,
      language: input.noticeLanguage,
      givenAt,
    })
  },
  save: (tx, agreed, moment) => addAgreement(tx, moment, agreed),
  audit: ({ personId, recipientId, fieldGroups, way }) => ({
    about: personId,
    organisation: recipientId,
    detail: { parts: fieldGroups.join(' '), way },
  }),
})
