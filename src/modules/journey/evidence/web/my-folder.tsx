import { optionalText, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { NextStep } from '#ui/next-step.tsx'
import { Notice } from '#ui/notice.tsx'
import { PrintButton } from '#ui/print.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { findPieces } from '../domain/find-pieces.ts'
import { folder } from '../messages/folder.ts'
import { listPieces } from '../queries/list-pieces.ts'
import { FolderSearch, isSearchable } from './folder-search.tsx'
import { PieceTimeline } from './piece-timeline.tsx'

const sought = optionalText(100).catch('')

export const myFolderPage = page({
  name: 'my-evidence',
  title: 'Mon dossier de preuves',
  path: routes.myEvidence,
  who: ['person'],
  input: z.object({ indicator: sought, action: sought, q: sought }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const { id } = mine.record
    const [pieces, plan] = await Promise.all([listPieces(tx, id), listPersonActions(tx, id)])
    return { ...mine, pieces, plan }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { pieces, plan }, input: { indicator, action, q }, language, shell }) {
    const t = folder(language)
    const search = { indicator: indicator || null, action: action || null, words: q }
    const found = findPieces(pieces, search)
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.myInstruments, label: t('instruments') }}>
        {pieces.length === 0 ? (
          <NextStep href={routes.addEvidence} title={t('add')} body={t('empty')} />
        ) : (
          <div class="actions">
            <LinkButton href={routes.addEvidence}>{t('add')}</LinkButton>
          </div>
        )}
        {isSearchable(pieces) ? (
          <div class="folder-search">
            <Details summary={t('filter')} open={found.length < pieces.length}>
              <FolderSearch pieces={pieces} plan={plan} search={search} form={blankForm} language={language} />
            </Details>
          </div>
        ) : null}
        {pieces.length > 0 && found.length === 0 ? (
          <EmptyState title={t('none-found')} action={{ href: routes.myEvidence, label: t('show-all') }} />
        ) : null}
        {found.length === 0 ? null : (
          <section aria-labelledby="kept">
            <h2 id="kept">{t('list')}</h2>
            <PieceTimeline pieces={found} plan={plan} language={language} />
          </section>
        )}
        <Notice kind="private">
          <p>
            {t('yours')} <a href={routes.mySharing}>{t('sharing')}</a>
          </p>
        </Notice>
        {found.length === 0 ? null : <PrintButton language={language} />}
      </Layout>
    )
  },
})
