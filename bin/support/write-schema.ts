import { mkdirSync, writeFileSync } from 'node:fs'
import { pg } from '#platform/pg-types.ts'
import { readableSchema, schemaFolder } from './readable-schema.ts'

const client = new pg.Client({ connectionString: process.argv[2] ?? '' })
await client.connect()
mkdirSync(schemaFolder, { recursive: true })
for (const [name, text] of await readableSchema(client)) writeFileSync(`${schemaFolder}${name}.sql`, text)
await client.end()
