import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { Select, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { kinds, territories } from '../domain/organisation.ts'
import { kindName, organisationsWords, territoryName } from '../messages/organisations.ts'

/** The form that opens an organisation. `kind` is a field of this form only: it tells which form was sent back. */
export function OpenOrganisation({ language, form: sent }: { language: Language; form: FormState }) {
  const t = organisationsWords(language)
  const form = 'kind' in sent.values ? sent : blankForm
  const same = { form, language }
  return (
    <Card title={t('open')}>
      <Form action={routes.organisations} submit={t('send')} {...same}>
        <TextField name="organisation" label={t('name')} required {...same} />
        <Select
          name="kind"
          label={t('kind')}
          options={kinds.map((kind) => ({ value: kind, label: kindName(language)(kind) }))}
          required
          {...same}
        />
        <Select
          name="territory"
          label={t('territory')}
          options={territories.map((place) => ({ value: place, label: territoryName(language)(place) }))}
          required
          {...same}
        />
        <TextField name="phone" type="tel" label={t('phone')} inputmode="tel" {...same} />
        <TextField name="contact" type="email" label={t('contact')} inputmode="email" {...same} />
        <TextField name="name" label={t('managerName')} required {...same} />
        <TextField name="email" type="email" label={t('managerEmail')} hint={t('managerHint')} inputmode="email" required {...same} />
      </Form>
    </Card>
  )
}
