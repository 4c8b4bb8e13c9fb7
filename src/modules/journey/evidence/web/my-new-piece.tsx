import { optionalChoice, optionalText, z } from '#platform/fields.ts'
import { formatFileSize } from '#platform/files/file-size.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { routes } from '#routes'
import { FileField } from '#ui/file-field.tsx'
import { Form, LinkButton } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { indicatorById } from '../../content/competencies.ts'
import { isThePerson } from '../../domain/rights.ts'
import { findMyRecord } from '../../queries/my-record.ts'
import { listPersonActions } from '../../queries/person-plan.ts'
import { addToFolder } from '../acts/add-piece.ts'
import { heaviestFile, heaviestFolder } from '../domain/folder.ts'
import { pieceKinds } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'
import { pieceForm } from '../messages/piece-form.ts'
import { KindChoice } from './kind-choice.tsx'
import { PieceFields } from './piece-fields.tsx'

// HEIC is left out on purpose: an iPhone then sends its photo as a JPEG.
const accepted = 'image/jpeg,image/png,image/webp,application/pdf'

export const newPiecePage = page({
  name: 'my-new-piece',
  title: 'Ajouter une preuve à mon dossier',
  path: routes.addEvidence,
  who: ['person'],
  input: z.object({
    kind: optionalChoice(pieceKinds).catch(null),
    indicator: optionalText(20).catch(''),
    action: optionalText(40).catch(''),
  }),
  async load(tx, _, moment) {
    const mine = await findMyRecord(tx, moment)
    if (mine === undefined) return undefined
    const today = moment.now.toZonedDateTimeISO(mine.timeZone).toPlainDate()
    return { ...mine, today, plan: await listPersonActions(tx, mine.record.id) }
  },
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data: { plan, today }, input, language, form, shell }) {
    const t = pieceForm(language)
    // A form given back after a sign-in comes to the bare address.
    const kind = pieceKinds.find((each) => each === (form.values['kind'] ?? input.kind))
    const ties = { indicator: input.indicator, action: input.action }
    if (kind === undefined) return <KindChoice ties={ties} language={language} shell={shell} />
    const stored = {
      happenedOn: today,
      indicators: indicatorById(ties.indicator) === undefined ? [] : [ties.indicator],
      actions: plan.map(({ id }) => id).filter((id) => id === ties.action),
    }
    return (
      <Layout shell={shell} title={t(`add-${kind}`)} back={{ href: routes.myEvidence, label: folder(language)('title') }}>
        <Form
          action={routes.addEvidence}
          form={form}
          language={language}
          submit={t('save')}
          hidden={{ kind }}
          files={kind === 'file'}
          secondary={
            <LinkButton href={routes.addEvidence} kind="quiet">
              {t('other-kind')}
            </LinkButton>
          }
        >
          <PieceFields kind={kind} stored={stored} plan={plan} form={form} language={language} />
          {kind !== 'file' ? null : (
            <FileField
              form={form}
              language={language}
              name="file"
              label={t('file-field')}
              accept={accepted}
              required
              hint={
                <>
                  <p>{t('file-field-hint', { limit: formatFileSize(heaviestFile, language) })}</p>
                  <p>{t(Object.keys(form.values).length > 0 ? 'file-again' : 'file-hidden')}</p>
                </>
              }
            />
          )}
        </Form>
      </Layout>
    )
  },
})

const say =
  (reason: 'empty' | 'heic' | 'not-taken' | 'damaged' | 'too-many-pixels' | 'no-file' | 'action-unknown') => (language: Language) =>
    pieceForm(language)(reason)

export const addPieceHere = post({
  path: routes.addEvidence,
  act: addToFolder,
  page: newPiecePage,
  files: { most: heaviestFile },
  next: () => routes.myEvidence,
  said: (_, language) => pieceForm(language)('added'),
  refusals: {
    'action-unknown': say('action-unknown'),
    'no-file': say('no-file'),
    'too-heavy': (language, input) =>
      pieceForm(language)('too-heavy', {
        size: formatFileSize(input.kind === 'file' ? (input.file?.size ?? 0) : 0, language),
        limit: formatFileSize(heaviestFile, language),
      }),
    'folder-full': (language) => pieceForm(language)('folder-full', { limit: formatFileSize(heaviestFolder, language) }),
    empty: say('empty'),
    heic: say('heic'),
    'not-taken': say('not-taken'),
    damaged: say('damaged'),
    'too-many-pixels': say('too-many-pixels'),
  },
})
