import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { control, Field } from '#ui/field-parts.tsx'
import { needGroups, needs } from '../../cards/needs.ts'
import { searchWords } from '../messages/search.ts'
import type { Asked } from './search-input.ts'

/** The needs, group by group, in one list. */
export function NeedField({ asked, language }: { asked: Asked; language: Language }) {
  const t = searchWords(language)
  const field = { name: 'need', label: t('need'), form: blankForm, language, unmarked: true }
  return (
    <Field of={field} error={undefined}>
      <div class="select">
        <select {...control(field, undefined)}>
          <option value="">{t('any-need')}</option>
          {needGroups.map((group) => (
            <optgroup label={group.title[language]}>
              {needs
                .filter((need) => need.group === group.code)
                .map(({ code, title }) => (
                  <option value={code} selected={code === asked.needs[0]}>
                    {title[language]}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
    </Field>
  )
}
