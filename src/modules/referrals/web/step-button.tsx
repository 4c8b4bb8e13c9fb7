import { blankForm } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { Form } from '#ui/form.tsx'
import type { PlainStep } from '../domain/plain-steps.ts'

type Props = { action: string; step: PlainStep; version: number; label: string; language: Language; kind?: 'primary' | 'secondary' }

/** One step that asks for nothing but to be said: a button. */
export function StepButton({ action, step, version, label, language, kind = 'secondary' }: Props) {
  return (
    <Form action={action} form={blankForm} language={language} submit={label} kind={kind} hidden={{ step, version: String(version) }} />
  )
}
