import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyPageIn } from './support/every-page.ts'

// In French, on a desk; one document of each address is also gone to, for its scripts and headers.
const { unseen } = everyPageIn(['fr'])

test('somebody sees each page, but those that only lead elsewhere or give a file', () => {
  assert.deepEqual(unseen(), [
    '/account/passkeys/options',
    '/arrive',
    '/directory/keep/exports/:format',
    '/me/copy.json',
    '/me/copy.pdf',
    '/me/dossier.json',
    '/me/dossier.pdf',
    '/me/evidence/:piece/file',
    '/me/referrals/:referral/meeting.ics',
    '/people/:person/evidence/:piece/file',
    '/schemas/dossier-1.json',
    '/sign-in/passkey/challenge',
    '/today.ics',
  ])
})
