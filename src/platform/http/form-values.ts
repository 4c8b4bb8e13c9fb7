import type { Context } from 'hono'
import type { z } from 'zod'
import type { FieldError, FormState } from '../form-state.ts'

export type FormValues = Record<string, string | string[]>

/** The fields of a form as they were sent, repeated names together; JSON objects are read the same way. */
export async function readForm(c: Context): Promise<FormValues> {
  if (c.req.header('content-type')?.startsWith('application/json')) {
    const body: unknown = await c.req.json().catch(() => ({}))
    return fromEntries(
      Object.entries(typeof body === 'object' && body !== null ? body : {}).flatMap(([name, value]) =>
        Array.isArray(value) ? value.map((each) => [name, each] as const) : [[name, value] as const],
      ),
    )
  }
  const data = await c.req.formData().catch(() => new FormData())
  return fromEntries([...data.entries()])
}

/** Text only: what else a form carries is not a value. */
export function fromEntries(entries: Iterable<readonly [string, unknown]>): FormValues {
  const values: FormValues = Object.create(null)
  for (const [name, value] of entries) {
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const before = values[name]
    const text = String(value)
    values[name] = before === undefined ? text : [...(Array.isArray(before) ? before : [before]), text]
  }
  return values
}

/** A form to show again: what was typed, and what to mend, field by field. */
export function sentBack(values: FormValues, issues: readonly z.core.$ZodIssue[] = [], problem?: string): FormState {
  const errors: FormState['errors'] = {}
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '')
    errors[field] ??= readError(issue.message)
  }
  return { values, errors, ...(problem === undefined ? {} : { problem }) }
}

const codes = new Set<string>([
  'required',
  'too-long',
  'too-short',
  'not-a-choice',
  'not-a-day',
  'day-too-early',
  'day-too-late',
  'not-a-time',
  'not-a-number',
  'not-an-amount',
  'amount-below-zero',
  'amount-too-large',
  'amount-unclear',
  'other-currency',
  'not-an-email',
  'not-a-code',
  'not-a-birth-date',
] satisfies FieldError['code'][])

function readError(message: string): FieldError {
  const [code = '', limit] = message.split(':')
  if (!codes.has(code)) return { code: 'not-readable' }
  return { code: code as FieldError['code'], ...(limit === undefined ? {} : { limit: Number(limit) }) }
}
