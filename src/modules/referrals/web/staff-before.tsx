import type { FormState } from '#platform/form-state.ts'
import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { languageFacts, languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Details } from '#ui/dialog.tsx'
import { Checkbox, RadioGroup, Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { channelOf } from '../domain/channel.ts'
import { reasonWords } from '../messages/reasons.ts'
import { sheetConsent } from '../messages/sheet-consent.ts'
import { staffWords } from '../messages/staff.ts'
import type { StaffSight } from '../queries/staff-referral.ts'
import { RecipientFacts } from './recipient-facts.tsx'
import { SheetContentSeen } from './sheet.tsx'

type Props = { sight: StaffSight; form: FormState; language: Language }

/** Before it leaves: what would leave, her consent, and sending. Nothing once it has left. */
export function StaffBefore({ sight, form, language }: Props) {
  const t = staffWords(language)
  const { referral, preview, service, answers, sheet, timeZone } = sight
  if (preview === undefined) return null
  const version = { version: String(referral.version) }
  const to = { referral: referral.id }
  const byHand = service !== undefined && channelOf(service) === 'hand'
  return (
    <>
      {service === undefined || answers === undefined ? null : <RecipientFacts service={service} answers={answers} language={language} />}
      {referral.state === 'consented' ? (
        <>
          <Form
            action={href(routes.sendReferral, to)}
            form={form}
            language={language}
            submit={t(byHand ? 'send-by-hand' : 'send')}
            hidden={version}
          />
          {sheet === undefined ? <p class="hint">{t('sheet-hidden')}</p> : null}
        </>
      ) : (
        <>
          <section aria-labelledby="would-leave">
            <h2 id="would-leave">{t('sheet-draft')}</h2>
            <SheetContentSeen content={preview.content} language={language} timeZone={timeZone} />
          </section>
          <Notice>
            <p>{t('to-person')}</p>
          </Notice>
          <Attest sight={sight} form={form} language={language} fingerprint={preview.fingerprint} />
        </>
      )}
      <div class="actions">
        <LinkButton href={href(routes.rewordReferral, to)} kind="quiet">
          {t('reword')}
        </LinkButton>
      </div>
      {referral.state === 'consented' ? <p class="hint">{t('reword-note')}</p> : null}
    </>
  )
}

/** Consent on paper or aloud: written down by the counsellor, and it says so wherever it shows. */
function Attest({ sight: { referral }, form, language, fingerprint }: Props & { fingerprint: string }) {
  const t = staffWords(language)
  const sent = 'attested' in form.values || 'noticeLanguage' in form.values ? form : blankForm
  const given = { form: sent, language }
  return (
    <Details summary={t('attest-title')} open={sent !== blankForm}>
      <p>{t('attest-hint')}</p>
      <p>{sheetConsent(referral.language)('why')}</p>
      <p>{sheetConsent(referral.language)('how-long')}</p>
      <Form
        action={href(routes.attestAgreement, { referral: referral.id })}
        form={sent}
        language={language}
        submit={t('attest')}
        kind="secondary"
        hidden={{ version: String(referral.version), seen: fingerprint }}
      >
        <RadioGroup
          {...given}
          name="way"
          legend={t('way')}
          required
          options={(['spoken', 'paper'] as const).map((value) => ({ value, label: reasonWords(language)(`by-${value}`) }))}
        />
        <Select
          {...given}
          name="noticeLanguage"
          label={t('notice-language')}
          options={languages.map((value) => ({ value, label: languageFacts[value].name }))}
          stored={referral.language}
          required
        />
        <Checkbox {...given} name="attested" label={t('attested')} required />
      </Form>
    </Details>
  )
}
