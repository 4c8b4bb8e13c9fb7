import { fileURLToPath } from 'node:url'
import type { ClientBase } from 'pg'
import { type Column, columnsOf, functionsOf, grantsOf, indexesOf, partsOf, policiesOf, schemasOf, tablesOf } from './schema-queries.ts'

export const schemaFolder = fileURLToPath(new URL('../../db/schema/', import.meta.url))

/** What the migrations leave, schema by schema, as SQL one can read: tables, rights and policies, names of functions. */
export async function readableSchema(owner: ClientBase): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const schema of await schemasOf(owner)) texts.set(schema, await oneSchema(owner, schema))
  return texts
}

async function oneSchema(owner: ClientBase, schema: string): Promise<string> {
  const parts = [`-- ${schema}, as the migrations leave it. Made by bin/make-schema; compared by test/schema.db.test.ts.`]
  for (const table of await tablesOf(owner, schema)) parts.push(await oneTable(owner, `${schema}.${table.name}`, table))
  const functions = await functionsOf(owner, schema)
  if (functions.length > 0) parts.push(functions.join('\n'))
  return `${parts.join('\n\n')}\n`
}

async function oneTable(owner: ClientBase, name: string, { walled, forced }: { walled: boolean; forced: boolean }): Promise<string> {
  const lines = [...columnLines(await columnsOf(owner, name)), ...(await partsOf(owner, name)).map((part) => `  ${part},`)]
  const wall = [walled ? 'enable row level security' : '', forced ? 'force row level security' : ''].filter((words) => words !== '')
  return [
    `create table ${name} (\n${lines.join('\n')}\n);`,
    ...(await indexesOf(owner, name)),
    ...wall.map((words) => `alter table ${name} ${words};`),
    ...(await policiesOf(owner, name)).map(shorter),
    ...(await grantsOf(owner, name)),
  ].join('\n')
}

/** Why each column is held is said above it, once for those that follow with the same words. */
function columnLines(columns: Column[]): string[] {
  return columns.flatMap(({ name, type, required, standard, comment }, index) => {
    const words = [name, type, required ? 'not null' : '', standard === null ? '' : `default ${standard}`].filter((word) => word !== '')
    const said = index > 0 && columns[index - 1]?.comment === comment
    return [...(said || comment === null ? [] : [`  -- ${comment}`]), `  ${words.join(' ')},`]
  })
}

/** PostgreSQL names the column of a sub-select that has one already. */
function shorter(policy: string): string {
  return policy.replace(/\( SELECT (ctx\.\w+\((?:[^()]|\([^()]*\))*\)) AS \w+\)/g, '(select $1)')
}
