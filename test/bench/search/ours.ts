import { countOutcomes, searchServices } from '#modules/directory/index.ts'
import { type Database, openDatabase } from '#platform/database.ts'
import { load } from '../load.ts'
import type { Engine } from './engine.ts'
import type { Kind, Questions } from './questions.ts'

/** The product’s own search, as a page asks for it: one transaction of the role of the web, behind the policies. */
export function ours(ownerUrl: string): Engine & Pick<Database, 'close'> {
  const database = openDatabase({ ownerUrl, connections: clients })
  return {
    name: 'Maillon',
    answer: (kind, query) =>
      database.transaction('maillon_app', { sessionHash: null, at: null }, async (tx) => {
        if (kind !== 'wholeBase' || query.facts === null) return (await searchServices(tx, query)).total
        const { no, ...others } = await countOutcomes(tx, query.facts, query.day)
        return Object.values(others).reduce((sum, services) => sum + services, 0)
      }),
    close: () => database.close(),
  }
}

const clients = 4

/** Searches a second when four people search without a pause, each kind of question in turn but the count over the whole base. */
export async function fourClients(engine: Engine, questions: Questions, seconds: number) {
  const turns: Kind[] = ['full', 'words', 'wordsAnywhere', 'misspelt']
  let asked = 0
  const figures = await load(
    async () => {
      const kind = turns[asked % turns.length] as Kind
      const all = questions[kind]
      const query = all[Math.floor(asked / turns.length) % all.length]
      asked += 1
      return query !== undefined && (await engine.answer(kind, query)) >= 0
    },
    clients,
    seconds,
  )
  return { ...figures, mix: turns }
}
