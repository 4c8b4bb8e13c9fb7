import type { Door } from '#platform/door.ts'
import { z } from '#platform/fields.ts'

type Schema = { properties?: Record<string, unknown>; required?: string[] }

const refused = {
  type: 'object',
  required: ['error'],
  properties: {
    error: { type: 'string', description: 'A code; it never changes.' },
    fields: { type: 'array', items: { type: 'string' }, description: 'The parameters that were not understood.' },
  },
}
const refusal = (description: string) => ({ description, content: { 'application/json': { schema: refused } } })
const answers = {
  304: { description: 'Nothing changed since the answer you hold (If-None-Match, If-Modified-Since).' },
  400: refusal('A parameter is not known, or its value cannot be read.'),
  404: refusal('There is nothing open under this identifier.'),
  429: { ...refusal('Too many questions from one network: wait.'), headers: { 'Retry-After': { schema: { type: 'integer' } } } },
}

// What a reader of JSON Schema cannot check (a day that exists, a language in use) is told in the profile's own page.
const schemaOf = (type: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return schema as Schema
}

function operationsOf({ name, title, path, methods, input, gives }: Door): Record<string, unknown> {
  const { properties = {} } = schemaOf(input, 'input')
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, part]) => part ?? '')
  const parameters = Object.entries(properties).map(([each, schema]) =>
    inPath.includes(each) ? { name: each, in: 'path', required: true, schema } : { name: each, in: 'query', required: false, schema },
  )
  const good = { 200: { description: 'OK', content: { 'application/json': { schema: schemaOf(gives, 'output') } } } }
  const body = { required: false, content: { 'application/json': { schema: schemaOf(input, 'input') } } }
  const verbs = {
    GET: { operationId: name, summary: title, parameters, responses: { ...good, ...answers } },
    POST: {
      operationId: `${name}-by-post`,
      summary: title,
      description: 'The same question in the body: nothing of it is in an address or a log.',
      requestBody: body,
      responses: { ...good, 400: answers[400], 429: answers[429] },
    },
  }
  return Object.fromEntries(methods.map((method) => [method.toLowerCase(), verbs[method]]))
}

/** The description of some doors that programs read (OpenAPI 3.1), made from what the doors themselves declare. `root`: the address they begin with. */
export function openApiOf(doors: readonly Door[], root: string, origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Maillon: HSDS door',
      version: '1',
      summary: 'Open services of the directory, as HSDS 3.1 says them.',
      description: 'A profile of the Human Services Data Specification: a part of it, and stricter. Unknown parameters are refused.',
      license: { name: 'Licence Ouverte 2.0', identifier: 'etalab-2.0' },
    },
    servers: [{ url: `${origin}${root}` }],
    externalDocs: {
      description: 'The standard and its own description',
      url: 'https://docs.openreferral.org/en/latest/hsds/api_reference.html',
    },
    paths: pathsOf(doors, root),
  }
}

/** Two doors may share an address, each with its verbs. */
function pathsOf(doors: readonly Door[], root: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const door of doors) {
    const path = door.path.slice(root.length).replace(/:(\w+)/g, '{$1}') || '/'
    paths[path] = { ...paths[path], ...operationsOf(door) }
  }
  return paths
}
