import { z } from '#platform/fields.ts'
import { languages } from '#platform/i18n.ts'

/** The shape of the file. A field never changes its meaning within a shape; a change that would makes a `dossier-2`. */
export const shape = 'maillon-dossier/1'

const words = z
  .partialRecord(z.enum(languages), z.string())
  .describe('A sentence of the product, by language (ISO 639-1), in each language the person chose.')

const day = z.iso.date().describe('A day, ISO 8601: YYYY-MM-DD.')
const instant = z.iso.datetime().describe('An instant, ISO 8601, in UTC.')

const value = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('own'), text: z.string().describe('The words of the person, or a name, exactly as written.') }),
    z.strictObject({ kind: z.literal('said'), words }),
    z.strictObject({ kind: z.literal('day'), day }),
    z.strictObject({ kind: z.literal('moment'), at: instant }),
    z.strictObject({
      kind: z.literal('money'),
      cents: z.int().describe('The amount in hundredths of the currency; below zero for money that goes out.'),
      currency: z.enum(['CAD', 'EUR']).describe('The currency, ISO 4217.'),
    }),
    z.strictObject({ kind: z.literal('link'), url: z.string().describe('The address of a page, as the person wrote it.') }),
  ])
  .describe('One fact, whose `kind` says how to read it.')

const block = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('lines'),
      title: value.nullable().describe('What these lines are about, when they are about one thing among several.'),
      lines: z.array(z.strictObject({ label: words.describe('What the fact is.'), value })).describe('Facts, in the order they are read.'),
    }),
    z.strictObject({
      kind: z.literal('table'),
      caption: words.describe('What the table holds.'),
      columns: z.array(words).describe('What each column holds.'),
      rows: z.array(z.array(value.nullable())).describe('One value for each column; null where nothing was said.'),
    }),
    z.strictObject({
      kind: z.literal('picture'),
      says: words.describe('The picture in words.'),
      svg: z.string().describe('The picture, an SVG document. It repeats other facts of the dossier.'),
    }),
  ])
  .describe('Facts that belong together.')

const part = z
  .strictObject({
    id: z.string().describe('The name of the part. It does not change.'),
    title: words.describe('What the part is called.'),
    blocks: z.array(block).describe('What the part says.'),
  })
  .describe('One part of the dossier that the person chose.')

/** Parts of a record as a file holds them. */
const partsSchema = z.array(part)

/** The whole file. */
export const dossierSchema = z.strictObject({
  $schema: z.url().describe('The address of this schema.'),
  shape: z.literal(shape).describe('The shape of the file and its version.'),
  madeAt: instant.describe('When the file was made. ISO 8601, in UTC.'),
  timeZone: z.string().describe('Whose clocks the person lives on: an IANA name.'),
  languages: z.array(z.enum(languages)).describe('The languages the person chose, hers first (ISO 639-1).'),
  purpose: z.enum(['job', 'studies', 'support', 'free']).describe('What the person made it for. `free`: not said.'),
  title: words.describe('The title of the dossier.'),
  lead: z.array(words).describe('What stands under the title: what for, the day, who chose what is inside.'),
  parts: partsSchema.describe('The parts the person chose, in reading order.'),
})

export type DossierFile = z.infer<typeof dossierSchema>
export type FilePart = z.infer<typeof part>
