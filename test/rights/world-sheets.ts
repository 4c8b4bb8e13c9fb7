import { ago, ahead, type Rows, thing } from './names.ts'

const link_id = thing('answer-link', 'out')

/** A code that was mailed for the link of a referral, and a browser where it was given. */
export function rows(): Rows {
  const code = {
    id: thing('sheet-code', 'out'),
    link_id,
    code_hash: Buffer.alloc(32, 1),
    made_at: ago(1),
    expires_at: ahead(1),
    used_at: ago(1),
  }
  return [
    ['referrals.sheet_code', [code]],
    ['referrals.sheet_pass', [{ pass_hash: Buffer.alloc(32, 2), link_id, made_at: ago(1), expires_at: ahead(7) }]],
  ]
}
