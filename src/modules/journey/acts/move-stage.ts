import { refused } from '#kernel/result.ts'
import { canOpenRecord, moveToStage } from '#modules/people/index.ts'
import { act } from '#platform/act.ts'
import { choice, id, z } from '#platform/fields.ts'
import { writeLetter } from '#platform/mail.ts'
import { href, routes } from '#routes'
import { moveStage as move, stages } from '../domain/stage.ts'
import { stageLetter } from '../messages/person-stage.ts'
import { findForAdviser } from '../queries/person-for-adviser.ts'
import { keepStageMove } from '../stage-store.ts'

/** Moves the path of the person one accompanies, forward or back. She sees it, and reads who did it. */
export const moveStage = act({
  name: 'move-stage',
  title: 'Changer l’étape du parcours, dans un sens ou dans l’autre',
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>(), stage: choice(stages), seen: choice(stages) }),
  load: (tx, { person }, { actor }) => findForAdviser(tx, person, actor),
  allow: (actor, { record }) => canOpenRecord(actor, record),
  decide({ record, adviser }, { stage, seen }) {
    if (record.stage !== seen) return refused('changed-elsewhere')
    const moved = move(record.stage, stage, 'adviser')
    return moved.ok ? { ok: true, value: { record, adviser, moved: moved.value } } : moved
  },
  async save(tx, { record, adviser, moved }, moment) {
    await moveToStage(tx, record.id, moved.after)
    await keepStageMove(tx, record.id, moved, moment)
    if (record.email === null) return
    const letter = stageLetter(record.language, { adviser: adviser.name, stage: moved.after })
    await writeLetter(tx, { to: record.email, language: record.language, ...letter, link: moment.origin + href(routes.me, {}) }, moment)
  },
  audit: ({ record, adviser, moved }) => ({ about: record.id, organisation: adviser.organisationId, detail: moved }),
})
