import { consentWording } from '#modules/people/index.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { RadioGroup } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { isThePerson } from '../../domain/rights.ts'
import { purposes, tongues } from '../domain/dossier.ts'
import { dossierWords } from '../messages/dossier.ts'
import { dossierParts } from '../parts.ts'
import { findMyParts } from '../queries/my-dossier.ts'
import { BeforeGiving } from './before-giving.tsx'
import { choiceInput } from './choice-input.ts'
import { PartGroup } from './part-group.tsx'

export const myDossierPage = page({
  name: 'my-dossier',
  title: 'Mon dossier à emporter',
  path: routes.myDossier,
  who: ['person'],
  input: choiceInput,
  load: (tx, _, moment) => findMyParts(tx, moment, dossierParts),
  allow: (actor, { record }) => isThePerson(actor, record.id),
  reads: 'nobody',
  view({ data, input, language, shell }) {
    const t = dossierWords(language)
    const groups = consentWording.fieldGroups.map(({ id, label }) => ({
      id,
      legend: label[language],
      parts: dossierParts.filter(({ group }) => group === id).flatMap((part) => data.parts.filter((read) => read.id === part.id)),
    }))
    return (
      <Layout shell={shell} title={t('title')} lead={t('lead')} back={{ href: routes.me, label: t('home') }}>
        <Form action={routes.myDossierPreview} method="get" form={blankForm} language={language} submit={t('see')}>
          {groups
            .filter(({ parts }) => parts.length > 0)
            .map((group) => (
              <PartGroup {...group} chosen={input.parts.map(({ id }) => id)} language={language} />
            ))}
          {language === 'fr' ? null : (
            <RadioGroup
              name="tongues"
              legend={t('tongues-legend')}
              hint={t('tongues-hint')}
              options={tongues.map((value) => ({ value, label: t(value) }))}
              stored={input.tongues}
              form={blankForm}
              language={language}
              unmarked
            />
          )}
          <RadioGroup
            name="for"
            legend={t('purpose-legend')}
            hint={t('purpose-hint')}
            options={purposes.map((value) => ({ value, label: t(value) }))}
            stored={input.purpose}
            form={blankForm}
            language={language}
            unmarked
          />
          <BeforeGiving language={language} />
        </Form>
      </Layout>
    )
  },
})
