import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { RadioGroup } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { stages as drawnStages, Path } from '#ui/path.tsx'
import { type Stage, stages } from '../domain/stage.ts'
import { personPath } from '../messages/person-path.ts'
import { stageName } from '../messages/person-stage.ts'
import type { PersonSight } from '../queries/person-sight.ts'

type PathProps = { sight: PersonSight; language: Language; form: FormState }

/** Where the two of them are, drawn, and the form that moves it either way. */
export function PersonPath({ sight: { record }, language, form }: PathProps) {
  const t = personPath(language)
  const drawn = drawnStages.find((stage) => stage === record.stage)
  return (
    <section aria-labelledby="path">
      <h2 id="path">{t('path')}</h2>
      <Path language={language} current={drawn ?? 'plan'} label={t('path')} />
      {drawn === undefined ? <p>{t('laterStage', { stage: stageName(record.stage, language) })}</p> : null}
      {record.stage === 'closed' ? <p>{t('closedNote')}</p> : <StageForm record={record} language={language} form={form} />}
    </section>
  )
}

function StageForm({ record, language, form }: { record: PersonSight['record']; language: Language; form: FormState }) {
  const t = personPath(language)
  const open = stages.filter((stage): stage is Exclude<Stage, 'closed'> => stage !== 'closed')
  return (
    <Details summary={t('changeStage')} open={form.values['stage'] !== undefined || form.problem !== undefined}>
      <Form
        action={href(routes.moveStage, { person: record.id })}
        form={form}
        language={language}
        submit={t('saveStage')}
        kind="secondary"
        hidden={{ seen: record.stage }}
      >
        <RadioGroup
          name="stage"
          legend={t('newStage')}
          hint={`${t('pathNote')} ${t('stageTold')}`}
          options={open.map((stage) => ({ value: stage, label: stageName(stage, language) }))}
          stored={record.stage}
          form={form}
          language={language}
          required
        />
      </Form>
    </Details>
  )
}
