import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Ajv, type ValidateFunction } from 'ajv'

// The schemas of the standards carry licences of their own: they stay beside the project, and tests that need them skip without.
const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))

/** Why a test that needs the standards' own files cannot run here; false when it can. */
export const withoutSchemas = existsSync(`${shared}hsds_3.1_schema`) ? false : 'the schemas of the standards are not beside the project'

/** A file of the shared folder, as text. */
export function sharedFile(path: string): string {
  const file = `${shared}${path}`
  return existsSync(file) ? readFileSync(file, 'utf8') : gunzipSync(readFileSync(`${file}.gz`)).toString('utf8')
}

const isUrl = (text: string) => URL.canParse(text)
const formats = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  uri: isUrl,
  email: /^[^\s@]+@[^\s@]+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
}

const reader = () => new Ajv({ strict: false, formats, code: { optimize: false } })

/** The check that a standard's own schema makes. */
export function officialCheck(path: string): ValidateFunction {
  return reader().compile(JSON.parse(sharedFile(path)))
}

const things =
  'accessibility address attribute contact cost_option funding language location metadata organization organization_identifier phone program required_document schedule service service_area service_at_location service_capacity taxonomy taxonomy_term unit url'

/** The checks of HSDS 3.1, thing by thing, each schema naming the others. */
export function hsdsChecks(): (thing: string) => ValidateFunction {
  const all = reader()
  for (const thing of things.split(' ')) all.addSchema(JSON.parse(sharedFile(`hsds_3.1_schema/schema/${thing}.json`)), `${thing}.json`)
  return (thing) => {
    const check = all.getSchema(`${thing}.json`)
    if (check === undefined) throw new Error(`HSDS has no ${thing}`)
    return check as ValidateFunction
  }
}

/** The check of a line of one of the lists of HSDS. */
export const listCheck = (thing: string) => officialCheck(`hsds_3.1_schema/schema/compiled/${thing}.json`)
