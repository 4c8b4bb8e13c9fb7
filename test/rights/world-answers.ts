import { canary } from './canary.ts'
import { ago, organisation, organisations, type Rows, thing } from './names.ts'

/** Ready-made answers of each organisation. */
export function rows(): Rows {
  return [
    [
      'referrals.answer_template',
      organisations.map((key) => ({
        id: thing('answer-template', key),
        organisation_id: organisation(key),
        step: 'refuse',
        reason: 'full',
        title: canary(key, 'template'),
        words: '',
        alternative: canary(key, 'elsewhere'),
        created_at: ago(200),
        version: 1,
      })),
    ],
  ]
}
