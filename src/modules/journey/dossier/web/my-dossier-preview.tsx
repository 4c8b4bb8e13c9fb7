import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Layout } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { lackingSigns } from '../lacking-signs.ts'
import { dossierWords } from '../messages/dossier.ts'
import { findMyDossier } from '../queries/my-dossier.ts'
import { BeforeGiving } from './before-giving.tsx'
import { choiceHref, choiceInput } from './choice-input.ts'
import { DossierSheet } from './dossier-sheet.tsx'

export const myDossierPreviewPage = page({
  name: 'my-dossier-preview',
  title: 'Mon dossier, avant de le prendre',
  path: routes.myDossierPreview,
  who: ['person'],
  input: choiceInput,
  load: (tx, chosen, moment) => findMyDossier(tx, moment, chosen),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { dossier }, input, language, shell }) {
    const t = dossierWords(language)
    const change = choiceHref(routes.myDossier, input)
    const back = { href: change, label: t('change') }
    if (dossier.parts.length === 0)
      return (
        <Layout shell={shell} title={t('preview-title')} back={back}>
          <EmptyState title={t('none-title')} action={{ href: change, label: t('change') }}>
            {t('none')}
          </EmptyState>
        </Layout>
      )
    const lacking = lackingSigns(dossier)
    return (
      <Layout shell={shell} title={t('preview-title')} lead={t('preview-lead')} back={back}>
        {input.busy ? (
          <Notice kind="attention">
            <p>{t('busy')}</p>
          </Notice>
        ) : null}
        <BeforeGiving language={language} />
        {lacking.length === 0 ? null : (
          <Notice kind="attention">
            <p>{t('lacking', { signs: lacking.join(' ') })}</p>
          </Notice>
        )}
        <div class="actions">
          <LinkButton href={choiceHref(routes.myDossierPdf, input)} download>
            {t('pdf')}
          </LinkButton>
          <LinkButton href={choiceHref(routes.myDossierJson, input)} kind="secondary" download>
            {t('json')}
          </LinkButton>
        </div>
        <p class="hint">
          {t('pdf-hint')} {t('json-hint')}
        </p>
        <DossierSheet dossier={dossier} />
      </Layout>
    )
  },
})
