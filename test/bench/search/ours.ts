import { countOutcomes, searchServices } from '#modules/directory/index.ts'
import { type Database, openDatabase } from '#platform/database.ts'
import { load } from '../load.ts'
import type { Engine } from './engine.ts'
import type { Kind, Questions } from './questions.ts'

/** The product’s own search, as a page asks for it: one transaction of the role of the web, behind the policies. */
export function ours(ownerUrl: string, connections: number): Engine & Pick<Database, 'close'> {
  const database = openDatabase({ ownerUrl, connections })
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

/** Searches a second when four people search without a pause, each kind of question in turn but the count over the whole base. */
export async function fourClients(ownerUrl: string, questions: Questions, seconds: number) {
  const engine = ours(ownerUrl, 4)
  const turns: Kind[] = ['full', 'words', 'wordsAnywhere', 'misspelt']
  // What is searched is read in memory by the first search of a process: before the watch is started.
  if (questions.full[0] !== undefined) await engine.answer('full', questions.full[0])
  let asked = 0
  const figures = await load(
    async () => {
      const kind = turns[asked % turns.length] as Kind
      const all = questions[kind]
      const query = all[Math.floor(asked / turns.length) % all.length]
      asked += 1
      return query !== undefined && (await engine.answer(kind, query)) >= 0
    },
    4,
    seconds,
  )
  await engine.close()
  return { ...figures, mix: turns }
}
