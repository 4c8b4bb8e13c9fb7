import MiniSearch from 'minisearch'
import type { Engine } from '../engine.ts'
import { answers, finish, type Row } from './row.ts'

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** MiniSearch over these rows, in memory: every word asked, approached only when misspelt; the other conditions by its filter. */
export function miniSearch(rows: readonly Row[]): Engine {
  const index = new MiniSearch<{ id: number }>({
    fields: ['name', 'organisation', 'description', 'town'],
    extractField: (document, field) => {
      const row = rows[document.id] as Row
      if (field === 'id') return String(document.id)
      return field === 'town' ? row.sites.map((site) => site.town).join(' ') : String(row[field as 'name'])
    },
    processTerm: plain,
  })
  index.addAll(rows.map((_, id) => ({ id })))
  return {
    name: 'MiniSearch',
    async answer(kind, query) {
      const found = index.search(query.words === '' ? MiniSearch.wildcard : query.words, {
        combineWith: 'AND',
        boost: { name: 3 },
        fuzzy: kind === 'misspelt' ? 0.25 : false,
        filter: ({ id }) => answers(query, rows[Number(id)] as Row),
      })
      return finish(
        query,
        found.map(({ id }) => rows[Number(id)] as Row),
      )
    },
  }
}
