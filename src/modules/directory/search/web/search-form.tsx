import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { RadioGroup } from '#ui/choices.tsx'
import { Checkbox, Select, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { servedStages } from '../../cards/domain/card.ts'
import { searchWords } from '../messages/search.ts'
import { languageOptions } from './language-options.ts'
import { NeedField } from './need-field.tsx'
import { type Asked, distances } from './search-input.ts'

type Props = { asked: Asked /** The place found by what was typed. */; at: string; language: Language }

/** What is looked for and where. By GET: the address of the answer can be kept, sent, and opened without script. */
export function SearchForm({ asked, at, language }: Props) {
  const t = searchWords(language)
  const common = { form: blankForm, language, unmarked: true }
  // A form holds one need; a link may carry several, and keeps them.
  const others: Record<string, string> = at === '' ? {} : { at }
  return (
    <search>
      <Form action={routes.services} method="get" form={blankForm} language={language} submit={t('go')} label={t('form')} hidden={others}>
        <div class="search-fields">
          <NeedField asked={asked} language={language} />
          <TextField
            {...common}
            name="words"
            type="search"
            label={t('words')}
            hint={t('words-hint')}
            stored={asked.words}
            maxlength={200}
          />
          <TextField
            {...common}
            name="place"
            type="search"
            label={t('place')}
            hint={t('place-hint')}
            stored={asked.place}
            maxlength={120}
          />
          <Select
            {...common}
            name="km"
            label={t('km')}
            empty={t('usual-km')}
            options={distances.map((km) => ({ value: String(km), label: t('some-km', { km }) }))}
            stored={asked.km === null ? '' : String(asked.km)}
          />
        </div>
        <MoreChoices asked={asked} language={language} />
      </Form>
    </search>
  )
}

function MoreChoices({ asked, language }: { asked: Asked; language: Language }) {
  const t = searchWords(language)
  const common = { form: blankForm, language, unmarked: true }
  const isOpen = asked.languages.length + asked.stages.length > 0 || asked.free || asked.remote !== 'also'
  return (
    <details class="details" open={isOpen}>
      <summary>{t('more')}</summary>
      <div class="details-body flow">
        <div class="search-fields">
          <Select
            {...common}
            name="language"
            label={t('language')}
            empty={t('any-language')}
            options={languageOptions(language, asked.languages)}
            stored={asked.languages[0] ?? ''}
          />
          <Select
            {...common}
            name="stage"
            label={t('stage')}
            empty={t('any-stage')}
            options={servedStages.map((stage) => ({ value: stage, label: t(`stage-${stage}`) }))}
            stored={asked.stages[0] ?? ''}
          />
        </div>
        <Checkbox {...common} name="free" label={t('free')} stored={asked.free} />
        <RadioGroup
          {...common}
          name="remote"
          legend={t('remote')}
          options={(['also', 'only', 'no'] as const).map((value) => ({ value, label: t(`remote-${value}`) }))}
          stored={asked.remote}
        />
      </div>
    </details>
  )
}
