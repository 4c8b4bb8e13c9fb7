import { text, z } from '#platform/fields.ts'

const base64url = z
  .string()
  .regex(/^[\w-]*$/)
  .max(20_000)

const shape = z.object({
  id: base64url.min(1).max(1400),
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).transform(() => ({})),
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url.optional(),
    authenticatorData: base64url.optional(),
    signature: base64url.optional(),
    userHandle: base64url.optional(),
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .max(7)
      .optional()
      .catch([]),
  }),
})

/** What a browser answers when its owner used or made a passkey, as the hidden field of our form carries it. */
export const credential = text(60_000).transform((written, context) => {
  const read = shape.safeParse(safely(written))
  if (read.success) return read.data
  context.addIssue({ code: 'custom', message: 'not-readable' })
  return z.NEVER
})

function safely(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}
