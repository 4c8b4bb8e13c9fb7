import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { questionOf } from '../content/sketch-parts.ts'
import type { SketchPart, SketchPartId } from '../domain/sketch.ts'
import { sketch } from '../messages/sketch.ts'

type SketchFormProps = { part: SketchPartId; told: SketchPart | undefined; form: FormState; language: Language }

/** Her words about one part, and beside the button that keeps them, another for who does not know yet. */
export function SketchForm({ part, told, form, language }: SketchFormProps) {
  const t = sketch(language)
  const { example } = questionOf(part)
  return (
    <Form
      action={href(routes.mySketchPart, { part })}
      form={form}
      language={language}
      submit={t('save')}
      hidden={{ version: String(told?.version ?? 0) }}
      secondary={
        <Button kind="secondary" name="notYet" value="yes">
          {t('not-yet')}
        </Button>
      }
    >
      {told?.notYet === true ? <p class="hint">{t('said')}</p> : null}
      <TextArea
        form={form}
        language={language}
        name="words"
        label={t('words')}
        hint={t('example', { example: example[language] })}
        stored={told?.words}
        rows={4}
        unmarked
      />
    </Form>
  )
}
