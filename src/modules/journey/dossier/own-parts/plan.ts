import { planSentences } from '../../messages/my-plan.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { labelsOf } from '../../web/labels.ts'
import type { DossierPart } from '../part.ts'
import { known, own, said, say } from './lines.ts'

/** What she means to do and what she did, in the order of the plan. */
export const plan: DossierPart = {
  id: 'plan',
  group: 'plan',
  title: say('plan'),
  async read(tx, personId) {
    const actions = await listPersonActions(tx, personId)
    return actions.map(({ what, state, dueOn, resource, trace, word }) => ({
      kind: 'lines',
      title: own(what),
      lines: [
        ...known('state', said(labelsOf(planSentences, `is-${state}`))),
        ...known('due-on', dueOn === null ? null : { kind: 'day', day: dueOn }),
        ...known('resource', own(resource)),
        ...known('trace', own(trace)),
        ...known('word', own(word)),
      ],
    }))
  },
}
