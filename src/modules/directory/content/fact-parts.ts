import { z } from 'zod'
import { confidences } from '../domain/legal-form.ts'

/** Where a source can be read. */
export const addressSchema = z
  .string({ error: 'the address is missing' })
  .regex(/^https?:\/\/[^\s]+$/, 'an address begins with http:// or https://')

/** The day we last looked at a source. */
export const daySchema = z
  .string({ error: 'the day it was checked on is missing' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is like 2026-11-23')
  .transform((text, context) => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' })
    } catch {
      context.addIssue({ code: 'custom', message: 'this day does not exist' })
      return z.NEVER
    }
  })

/** How sure we are. */
export const confidenceSchema = z.enum(confidences, { error: `the confidence is one of ${confidences.join(', ')}` })
