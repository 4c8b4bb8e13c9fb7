import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Confirm, Details } from '#ui/dialog.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { changedBeforeRemoval } from '../../messages/removal.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { changePiece } from '../acts/change-piece.ts'
import { removeFromFolder } from '../acts/remove-piece.ts'
import { folder } from '../messages/folder.ts'
import { pieceForm } from '../messages/piece-form.ts'
import { findPiece } from '../queries/list-pieces.ts'
import { PieceFacts } from './piece-facts.tsx'
import { PieceFields } from './piece-fields.tsx'
import { PieceTies } from './piece-ties.tsx'

export const myPiecePage = page({
  name: 'my-piece',
  title: 'Une preuve de mon dossier',
  path: routes.myPiece,
  who: ['person'],
  input: z.object({ piece: id<'evidence-piece'>() }),
  async load(tx, { piece: wanted }, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const [piece, plan] = await Promise.all([findPiece(tx, mine.record.id, wanted), listPersonActions(tx, mine.record.id)])
    return piece === undefined ? undefined : { ...mine, piece, plan }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { piece, plan }, language, form: sent, shell }) {
    // The form sent back is one of two: only the change carries `title`.
    const [form, removing] = 'title' in sent.values ? [sent, blankForm] : [blankForm, sent]
    const t = folder(language)
    const at = { piece: piece.id }
    return (
      <Layout shell={shell} title={piece.title} back={{ href: routes.myEvidence, label: t('title') }}>
        <PieceFacts piece={piece} language={language} conflict={sent.conflict === true} />
        <PieceTies piece={piece} plan={plan} language={language} />
        <Details summary={t('change-title')} open={'title' in form.values}>
          <Form
            action={href(routes.myPiece, at)}
            form={form}
            language={language}
            submit={t('save')}
            hidden={{ version: String(piece.version) }}
          >
            <PieceFields kind={piece.kind} stored={piece} plan={plan} form={form} language={language} />
            {piece.file === undefined ? null : <p class="hint">{t('file-stays')}</p>}
          </Form>
        </Details>
        <Confirm summary={t('remove')} open={removing.problem !== undefined}>
          <p>{t('remove-sure')}</p>
          <Form
            action={href(routes.removePiece, at)}
            form={removing}
            language={language}
            submit={t('remove-yes')}
            kind="warning"
            hidden={{ version: String(piece.version) }}
          />
        </Confirm>
      </Layout>
    )
  },
})

export const changePieceHere = post({
  path: routes.myPiece,
  act: changePiece,
  page: myPiecePage,
  next: ({ piece }) => href(routes.myPiece, { piece: piece.id }),
  said: (_, language) => folder(language)('changed'),
  refusals: {
    'changed-elsewhere': (language) => folder(language)('conflict'),
    'action-unknown': (language) => pieceForm(language)('action-unknown'),
    'no-link': (language) => pieceForm(language)('no-link'),
  },
})

export const removePieceHere = post({
  path: routes.removePiece,
  act: removeFromFolder,
  page: myPiecePage,
  next: () => routes.myEvidence,
  said: (_, language) => folder(language)('removed'),
  refusals: { 'changed-elsewhere': changedBeforeRemoval },
})
