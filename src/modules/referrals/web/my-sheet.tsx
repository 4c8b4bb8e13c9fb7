import { dossierParts } from '#modules/journey/index.ts'
import { id, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { agreeToReferral } from '../acts/agree-to-referral.ts'
import { rewordReferral } from '../acts/reword-referral.ts'
import { previewOf, writtenParts } from '../content-of.ts'
import { isAllowed } from '../domain/steps.ts'
import { sheetWording } from '../domain/wording.ts'
import { myReferralWords } from '../messages/my-referral.ts'
import { sheetConsent } from '../messages/sheet-consent.ts'
import { findMyReferral } from '../queries/my-referral.ts'
import { DraftFields } from './draft-fields.tsx'
import { myRefusals } from './my-steps.ts'
import { SheetContentSeen } from './sheet.tsx'

/** She reads all that would leave, changes it, and says yes or no. */
export const mySheetPage = page({
  name: 'my-sheet',
  title: 'Ce qui partirait dans une demande',
  path: routes.mySheet,
  who: ['person'],
  input: z.object({ referral: id<'referral'>() }),
  async load(tx, { referral }, moment) {
    const sight = await findMyReferral(tx, referral, moment)
    if (sight === undefined || !isAllowed('agree', sight.referral.state, 'person')) return undefined
    const { personId, looksFor, parts } = sight.referral
    return { ...sight, written: await writtenParts(tx, personId, dossierParts), preview: await previewOf(tx, personId, looksFor, parts) }
  },
  allow: (actor, { referral }) => actor.signedIn && actor.personId === referral.personId,
  reads: 'nobody',
  view({ data: { referral, timeZone, written, preview }, language, form, shell }) {
    const t = sheetConsent(language)
    const version = String(referral.version)
    // Two forms share the page: what was sent back belongs to the one that was sent.
    const changing = 'looksFor' in form.values
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: href(routes.myReferral, { referral: referral.id }), label: myReferralWords(language)('back') }}
      >
        <p>
          {t('to')} :{' '}
          <strong>
            <bdi>{referral.serviceName}</bdi>
          </strong>{' '}
          · <bdi>{referral.cardName}</bdi>
        </p>
        <Form
          action={href(routes.mySheet, { referral: referral.id })}
          form={changing ? form : blankForm}
          language={language}
          submit={t('see')}
          kind="secondary"
          hidden={{ version }}
        >
          <DraftFields
            written={written}
            stored={referral}
            form={changing ? form : blankForm}
            language={language}
            labels={{
              looksFor: t('looks-for'),
              looksForHint: t('looks-for-hint'),
              parts: t('parts'),
              partsHint: t('parts-hint'),
              none: t('parts-none'),
            }}
          />
        </Form>
        <section aria-labelledby="sheet">
          <h2 id="sheet">{t('sheet')}</h2>
          <SheetContentSeen content={preview.content} language={language} timeZone={timeZone} />
        </section>
        <p>{t('why')}</p>
        <p>{t('how-long')}</p>
        <p>{t('free')}</p>
        <Form
          action={href(routes.agreeToReferral, { referral: referral.id })}
          form={changing ? blankForm : form}
          language={language}
          submit={t('agree')}
          hidden={{ version, seen: preview.fingerprint, wording: sheetWording, wordingLanguage: language }}
        />
        <Form
          action={href(routes.takeBackReferral, { referral: referral.id })}
          form={blankForm}
          language={language}
          submit={t('refuse')}
          kind="secondary"
          hidden={{ version }}
        />
      </Layout>
    )
  },
})

export const changeMySheet = post({
  path: routes.mySheet,
  act: rewordReferral,
  page: mySheetPage,
  next: ({ move }) => href(routes.mySheet, { referral: move.referral.id }),
  said: (_, language) => sheetConsent(language)('reworded'),
  refusals: myRefusals,
})

export const agreeHere = post({
  path: routes.agreeToReferral,
  act: agreeToReferral,
  page: mySheetPage,
  next: ({ move }) => href(routes.myReferral, { referral: move.referral.id }),
  said: (_, language) => sheetConsent(language)('agreed'),
  refusals: { ...myRefusals, 'wording-changed': (language) => sheetConsent(language)('wording-changed') },
})
