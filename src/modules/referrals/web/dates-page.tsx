import { type CardId, sitesOfOrganisation } from '#modules/directory/index.ts'
import { text, z } from '#platform/fields.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { CheckboxGroup, DayField, RadioGroup, TextField, TimeField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { formatTime, formatWeekday } from '#ui/format.ts'
import { Layout } from '#ui/layout.tsx'
import { meetingWays } from '../domain/meeting.ts'
import { isAllowed } from '../domain/steps.ts'
import { suggestedDates } from '../domain/suggested-dates.ts'
import { afterAnswer } from '../messages/after-answer.ts'
import { answerWords } from '../messages/answer.ts'
import { reasonWords } from '../messages/reasons.ts'
import { seeByLink } from '../queries/answer-sight.ts'
import { LinkOver } from './link-over.tsx'

export const datesPage = page({
  name: 'propose-dates-by-link',
  title: 'Proposer des dates de rencontre, sans compte',
  path: routes.proposeDatesByLink,
  who: ['anyone'],
  input: z.object({ token: text(100) }),
  async load(tx, { token }, moment) {
    const { sight } = await seeByLink(tx, token, moment)
    const sites = sight === undefined ? [] : await sitesOfOrganisation(tx, sight.found.referral.cardId as CardId)
    return { sight, place: sites[0] }
  },
  allow: () => true,
  reads: 'nobody',
  view({ data: { sight, place }, input: { token }, shell, language, form, now }) {
    if (sight === undefined || !isAllowed('propose-meeting', sight.found.referral.state, 'recipient'))
      return <LinkOver token={token} shell={shell} language={language} form={form} />
    const [t, a, why] = [afterAnswer(language), answerWords(language), reasonWords(language)]
    const { referral, timeZone } = sight.found
    const field = { form, language }
    const where = place === undefined ? '' : [place.address, place.postalCode, place.town].filter(Boolean).join(', ')
    return (
      <Layout shell={shell} title={t('datesTitle')} lead={t('datesLead')} back={{ href: href(routes.answer, { token }), label: a('back') }}>
        <Form
          action={href(routes.proposeDatesByLink, { token })}
          {...field}
          submit={t('send')}
          hidden={{ version: String(referral.version) }}
        >
          <CheckboxGroup
            name="dates"
            legend={t('tap')}
            {...field}
            options={suggestedDates(now, timeZone).map((date) => ({
              value: date.toString({ smallestUnit: 'minute' }),
              label: `${formatWeekday(date.toPlainDate(), language)}, ${formatTime(date.toPlainTime(), language)}`,
            }))}
          />
          <DayField name="on" label={t('other')} {...field} />
          <TimeField name="at" label={t('at')} {...field} />
          <RadioGroup
            name="meetingWay"
            legend={t('way')}
            stored="in-person"
            {...field}
            options={meetingWays.map((way) => ({ value: way, label: why(`meet-${way}`) }))}
          />
          <TextField name="place" label={t('place')} hint={t('placeHint')} stored={where} maxlength={300} {...field} />
          <TextField name="hostName" label={t('host')} maxlength={300} {...field} />
        </Form>
      </Layout>
    )
  },
})
