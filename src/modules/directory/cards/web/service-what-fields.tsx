import type { FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { CheckboxGroup, RadioGroup, Select, TextArea, TextField } from '#ui/field.tsx'
import { placeById } from '../../gazetteer/gazetteer.ts'
import { type ServiceCard, type Site, servedStages } from '../domain/card.ts'
import { spokenLanguages } from '../domain/spoken-languages.ts'
import { organisationFieldWords } from '../messages/organisation-fields.ts'
import { serviceFieldWords } from '../messages/service-fields.ts'
import { audiences, type Named, needs, serviceKinds } from '../needs.ts'
import { placeLine } from './place-line.ts'
import { languageName } from './words-of-card.tsx'

export type ServiceFieldsProps = { service: ServiceCard; form: FormState; language: Language }

/** What the service is: its name, a few sentences, what it is useful for, and when on the path. */
export function WhatFields({ service, form, language }: ServiceFieldsProps) {
  const o = organisationFieldWords(language)
  const t = serviceFieldWords(language)
  const given = { form, language }
  return (
    <>
      <h3>{t('what')}</h3>
      <TextField {...given} name="name" label={t('service-name')} hint={t('service-name-hint')} stored={service.name} required />
      <TextArea {...given} name="description" label={o('description')} stored={service.description} maxlength={5000} />
      <Select
        {...given}
        name="writtenIn"
        label={o('written-in')}
        stored={service.writtenIn}
        options={languages.map((value) => ({ value, label: languageFacts[value].name, lang: value }))}
        required
      />
      <RadioGroup {...given} name="kind" legend={t('kind')} stored={service.kind} options={optionsOf(serviceKinds, language)} />
      <Folded {...given} name="needs" legend={t('needs')} stored={service.needs} options={optionsOf(needs, language)} />
      <Folded
        {...given}
        name="stages"
        legend={t('stages')}
        stored={service.stages}
        options={servedStages.map((value) => ({ value, label: t(value) }))}
      />
    </>
  )
}

/** For whom it is, in which languages, and where. */
export function WhomFields({ service, sites, form, language }: ServiceFieldsProps & { sites: readonly Site[] }) {
  const t = serviceFieldWords(language)
  const given = { form, language }
  const spoken = [...new Set([...spokenLanguages, ...service.languages])]
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((one, other) => one.label.localeCompare(other.label, language))
  const received = [service.inPerson === true ? 'on-site' : '', service.remote === true ? 'at-distance' : ''].filter(Boolean)
  return (
    <>
      <h3>{t('for-whom')}</h3>
      <TextArea
        {...given}
        name="conditions"
        label={t('conditions')}
        hint={t('conditions-hint')}
        stored={service.conditions}
        maxlength={5000}
      />
      <Folded {...given} name="audience" legend={t('audience')} stored={service.audience ?? []} options={optionsOf(audiences, language)} />
      <TextArea {...given} name="audienceWords" label={t('audience-words')} stored={service.audienceWords} rows={3} />
      <Folded {...given} id="spoken" name="languages" legend={t('languages')} stored={service.languages} options={spoken} />
      <h3>{t('where')}</h3>
      <CheckboxGroup
        {...given}
        name="given"
        legend={t('given')}
        stored={received}
        options={(['on-site', 'at-distance'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {sites.length === 0 ? null : (
        <CheckboxGroup
          {...given}
          name="siteIds"
          legend={t('sites')}
          stored={service.sites.map(({ id }) => id)}
          options={sites.map((site) => ({ value: site.id, label: <bdi>{placeLine(site)}</bdi> }))}
        />
      )}
      <TextArea
        {...given}
        name="areas"
        label={t('areas')}
        hint={t('areas-hint')}
        stored={(service.areas ?? []).map((area) => placeById(area)?.label ?? area).join('\n')}
        rows={3}
      />
    </>
  )
}

type FoldedProps = {
  id?: string
  name: string
  legend: string
  stored: readonly string[]
  options: readonly { value: string; label: string }[]
  form: FormState
  language: Language
}

/** Many boxes, folded under the words of those that are ticked. */
function Folded(props: FoldedProps) {
  const typed = props.form.values[props.name]
  const chosen = Object.keys(props.form.values).length === 0 ? props.stored : [typed ?? []].flat()
  const said = props.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
  return (
    <Details
      summary={
        <>
          <strong>{props.legend}</strong> {said.length === 0 ? '—' : said.join(' · ')}
        </>
      }
      open={props.form.errors[props.name] !== undefined}
    >
      <CheckboxGroup {...props} quiet />
    </Details>
  )
}

export const optionsOf = (list: readonly Named[], language: Language) =>
  list.map(({ code, title }) => ({ value: code, label: title[language] }))
