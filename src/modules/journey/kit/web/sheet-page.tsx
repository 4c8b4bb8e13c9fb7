import { holds } from '#kernel/actor.ts'
import { optionalChoice, z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { languageFacts, languages } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { routes } from '#routes'
import { Select } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { sheets } from '../content/kits.ts'
import { kitWords } from '../messages/kit.ts'
import { SheetBody, SheetHead } from './sheet-parts.tsx'

/** One instrument as a blank sheet to print, in one language or in two: for whoever would rather write by hand. */
export const kitSheetPage = page({
  name: 'kit-sheet',
  title: 'Une fiche vierge',
  path: routes.kitSheet,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({
    instrument: z.string().default('').catch(''),
    beside: optionalChoice(languages).catch(null),
  }),
  load: async (_, { instrument }) => sheets.find(({ id }) => id === instrument) ?? (instrument === '' ? sheets[0] : undefined),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser'),
  reads: 'nobody',
  view({ data: instrument, input, language, shell }) {
    const t = kitWords(language)
    const second = input.beside === null || input.beside === language ? undefined : input.beside
    return (
      <Layout
        shell={shell}
        title={instrument.title[language]}
        beside={second === undefined ? undefined : { language: second, text: instrument.title[second] }}
        back={{ href: routes.kit, label: t('title') }}
        styles={['kit.css']}
      >
        <div class="no-print flow">
          <Form
            action={routes.kitSheet}
            method="get"
            inline
            form={blankForm}
            language={language}
            submit={t('change')}
            kind="secondary"
            hidden={{ instrument: instrument.id }}
          >
            <Select
              name="beside"
              label={t('beside')}
              empty={t('one-language')}
              options={languages
                .filter((each) => each !== language)
                .map((each) => ({ value: each, label: languageFacts[each].name, lang: each }))}
              stored={second}
              form={blankForm}
              language={language}
              unmarked
            />
          </Form>
          <PrintButton language={language} />
        </div>
        <SheetHead instrument={instrument} language={language} second={second} />
        <SheetBody instrument={instrument} language={language} second={second} />
      </Layout>
    )
  },
})
