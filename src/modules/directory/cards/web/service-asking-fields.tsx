import { CheckboxGroup, RadioGroup, TextArea, TextField, TimeField } from '#ui/field.tsx'
import { askers, waysToAsk } from '../domain/card.ts'
import { askingFieldWords } from '../messages/asking-fields.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'
import { dayName } from './opening-hours.tsx'
import type { ServiceFieldsProps } from './service-what-fields.tsx'

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** What it costs and when it is. */
export function WhenFields({ service, form, language }: ServiceFieldsProps) {
  const t = askingFieldWords(language)
  const given = { form, language }
  const [first] = service.opening
  return (
    <>
      <h3>{t('cost')}</h3>
      <RadioGroup
        {...given}
        name="free"
        legend={t('free')}
        stored={service.free === null ? null : service.free ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <TextArea {...given} name="costWords" label={t('cost-words')} stored={service.costWords} rows={2} />
      <h3>{t('when')}</h3>
      <CheckboxGroup
        {...given}
        name="days"
        legend={t('days')}
        stored={first?.days}
        options={days.map((value) => ({ value, label: dayName(value, language) }))}
      />
      <TimeField {...given} name="opens" label={t('opens')} stored={first?.opens} />
      <TimeField {...given} name="closes" label={t('closes')} stored={first?.closes} />
      <TextArea {...given} name="openingWords" label={t('opening-words')} stored={service.openingWords} rows={3} />
      <TextField {...given} name="weeks" label={t('weeks')} stored={service.weeks?.toString()} inputmode="numeric" narrow />
    </>
  )
}

/** What to bring, who asks and how, and whom to reach. */
export function HowFields({ service, form, language }: ServiceFieldsProps) {
  const o = organisationFieldWords(language)
  const t = askingFieldWords(language)
  const given = { form, language }
  return (
    <>
      <h3>{t('how')}</h3>
      <TextArea {...given} name="papers" label={t('papers')} stored={service.papers.join('\n')} rows={3} />
      <CheckboxGroup
        {...given}
        name="askedBy"
        legend={t('asked-by')}
        stored={service.askedBy ?? []}
        options={askers.map((value) => ({ value, label: t(value) }))}
      />
      <CheckboxGroup
        {...given}
        name="askedHow"
        legend={t('asked-how')}
        stored={service.askedHow ?? []}
        options={waysToAsk.map((value) => ({ value, label: t(`by-${value}`) }))}
      />
      <TextArea {...given} name="askedWords" label={t('asked-words')} stored={service.askedWords} rows={3} />
      <TextField {...given} name="askedAt" label={t('asked-at')} stored={service.askedAt} type="url" />
      <TextField {...given} name="contactName" label={t('contact-name')} stored={service.contactName} />
      <TextField {...given} name="phone" label={o('phone')} hint={t('own-contact')} stored={service.phone} type="tel" />
      <TextField {...given} name="email" label={o('email')} hint={t('own-contact')} stored={service.email} type="email" />
      <TextField {...given} name="website" label={o('website')} stored={service.website} type="url" />
    </>
  )
}
