import { actorNames } from './actors.ts'
import { canary } from './canary.ts'
import { idOf } from './ids.ts'
import { account, ago, ahead, now, type Rows, thing, tokenFor } from './names.ts'

const signedIn = actorNames.filter((name) => name !== 'anonymous')

/** What the platform keeps for a while: forms sent, forms put away, letters, tries at a door. */
export function rows(): Rows {
  return [
    [
      'platform.sent_form',
      signedIn.map((name) => ({
        once: idOf('once', name),
        sender: tokenFor(name).hash,
        act: 'nothing',

        at: now.toString(),
      })),
    ],
    [
      'platform.kept_form',
      signedIn.map((name) => ({ id: thing('kept', name), account_id: account(name), sealed: Buffer.from(name), until: ahead(20) })),
    ],
    [
      'platform.mail',
      [
        {
          id: thing('letter', 'leila'),
          to_address: `${canary('leila', 'mailto')}@example.org`,
          language: 'fr',
          subject: canary('leila', 'mailsubject'),
          body: canary('leila', 'mailbody'),
          link: null,
          created_at: ago(3),
        },
      ],
    ],
    ['platform.attempt', [{ key: Buffer.from('somebody'), at: ago(2) }]],
  ]
}
