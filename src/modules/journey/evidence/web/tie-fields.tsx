import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Details } from '#ui/dialog.tsx'
import { CheckboxGroup } from '#ui/field.tsx'
import { indicators, needs } from '../../content/competencies.ts'
import type { PlanAction } from '../../domain/plan.ts'
import type { PieceWords } from '../domain/piece.ts'
import { pieceForm } from '../messages/piece-form.ts'

type TiesProps = { stored: Partial<PieceWords>; plan: readonly PlanAction[]; form: FormState; language: Language }

/** What a piece may be tied to, folded away need by need: open where something is ticked. */
export function TieFields({ stored, plan, form, language }: TiesProps) {
  const t = pieceForm(language)
  const given = { form, language, unmarked: true }
  const ticked = new Set([...chosen(form, 'indicators', stored.indicators), ...chosen(form, 'actions', stored.actions)])
  return (
    <Details summary={t('ties')} open={ticked.size > 0}>
      <p class="hint">{t('ties-hint')}</p>
      {plan.length === 0 ? null : (
        <CheckboxGroup
          {...given}
          name="actions"
          legend={t('actions')}
          stored={stored.actions}
          options={plan.map(({ id, what }) => ({ value: id, label: <bdi>{what}</bdi> }))}
        />
      )}
      {needs.map((need) => {
        const own = indicators.filter((indicator) => indicator.need === need.id)
        return (
          <Details summary={need.title[language]} open={own.some(({ id }) => ticked.has(id))}>
            <CheckboxGroup
              {...given}
              name="indicators"
              id={`indicators-${need.id}`}
              legend={need.title[language]}
              quiet
              stored={stored.indicators}
              options={own.map(({ id, statement }) => ({ value: id, label: statement[language] }))}
            />
          </Details>
        )
      })}
    </Details>
  )
}

function chosen(form: FormState, name: string, stored: readonly string[] = []): readonly string[] {
  return Object.keys(form.values).length === 0 ? stored : [form.values[name] ?? []].flat()
}
