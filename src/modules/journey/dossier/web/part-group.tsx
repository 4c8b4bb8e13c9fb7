import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Choice } from '#ui/choices.tsx'
import { FieldGroup } from '#ui/field-parts.tsx'
import type { ReadPart } from '../domain/dossier.ts'
import { dossierWords } from '../messages/dossier.ts'
import { boxOf } from './choice-input.ts'

type GroupProps = { id: string; legend: string; parts: readonly ReadPart[]; chosen: readonly string[]; language: Language }

/** The parts of one group to tick. Those where nothing is written are named, and cannot be. */
export function PartGroup({ id, legend, parts, chosen, language }: GroupProps) {
  const written = parts.filter(({ blocks }) => blocks.length > 0)
  const empty = parts.filter(({ blocks }) => blocks.length === 0)
  const names = empty.map(({ title }) => title[language]).join(language === 'ar' ? '، ' : ', ')
  return (
    <FieldGroup of={{ name: `group-${id}`, label: legend, form: blankForm, language, unmarked: true }} error={undefined}>
      {written.length === 0 ? null : (
        <div class="options">
          {written.map((part) => (
            <Choice
              type="checkbox"
              id={boxOf(part.id)}
              name={boxOf(part.id)}
              option={{ value: 'yes', label: part.title[language] }}
              checked={chosen.includes(part.id)}
            />
          ))}
        </div>
      )}
      {empty.length === 0 ? null : <p class="hint">{dossierWords(language)('empty', { parts: names })}</p>}
    </FieldGroup>
  )
}
