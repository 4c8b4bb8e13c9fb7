import { type CardId, servicesOf } from '#modules/directory/index.ts'
import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { RadioGroup, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { refusalReasons } from '../domain/reasons.ts'
import { isAllowed } from '../domain/steps.ts'
import { answerWords } from '../messages/answer.ts'
import { reasonWords } from '../messages/reasons.ts'
import { seeByLink } from '../queries/answer-sight.ts'
import { LinkOver } from './link-over.tsx'

export const refusePage = page({
  name: 'refuse-by-link',
  title: 'Dire non à une demande, sans compte',
  path: routes.refuseByLink,
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  async load(tx, { token }, moment) {
    const { sight } = await seeByLink(tx, token, moment)
    const others = sight === undefined ? [] : await servicesOf(tx, sight.found.referral.cardId as CardId)
    return { sight, others: others.filter(({ id, state }) => state === 'open' && id !== sight?.found.referral.serviceId).slice(0, 5) }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { sight, others }, input: { token }, shell, language, form }) {
    if (sight === undefined || !isAllowed('refuse', sight.found.referral.state, 'recipient'))
      return <LinkOver token={token} shell={shell} language={language} form={form} />
    const [t, why] = [answerWords(language), reasonWords(language)]
    const { referral } = sight.found
    const field = { form, language }
    return (
      <Layout shell={shell} title={t('noTitle')} lead={t('noLead')} back={{ href: href(routes.answer, { token }), label: t('back') }}>
        <Form action={href(routes.refuseByLink, { token })} {...field} submit={t('noSend')} hidden={{ version: String(referral.version) }}>
          <RadioGroup
            name="reason"
            legend={t('reason')}
            required
            {...field}
            options={refusalReasons.map((reason) => ({ value: reason, label: why(`why-${reason}`) }))}
          />
          <TextField name="condition" label={t('condition')} hint={t('conditionHint')} maxlength={500} {...field} />
          <RadioGroup
            name="instead"
            legend={t('instead')}
            stored="directory"
            {...field}
            options={[
              { value: 'directory', label: t('insteadNone', { counsellor: `\u2068${referral.counsellorName}\u2069` }) },
              ...others.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> })),
            ]}
          />
          <TextField name="alternative" label={t('alternative')} hint={t('optional')} maxlength={1000} {...field} />
          <TextArea name="words" label={t('words')} hint={t('optional')} rows={3} {...field} />
        </Form>
      </Layout>
    )
  },
})
