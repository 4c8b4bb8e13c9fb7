import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { TaskList } from '#ui/task-list.tsx'
import { questionOf } from '../content/sketch-parts.ts'
import { writeStart } from '../domain/start.ts'
import { starts as say } from '../messages/starts.ts'
import type { Starts } from '../queries/find-start.ts'

type StartsProps = { starts: Starts; language: Language }

/** What the form of an action is filled with: one of her means is what she does it with; a part of her sketch brings its small thing to do. */
export function wordsFrom({ chosen }: Starts, language: Language): { what?: string; resource?: string } {
  if (chosen === undefined) return {}
  return 'means' in chosen ? { resource: chosen.means.words } : { what: questionOf(chosen.part.part).step[language] }
}

/** Her own words, above the form of an action that starts from them. */
export function ChosenStart({ starts: { chosen }, language }: StartsProps) {
  const words = chosen === undefined ? '' : 'means' in chosen ? chosen.means.words : chosen.part.words
  if (words === '') return null
  return (
    <p>
      {say(language)('from')} <q dir="auto">{words}</q>
    </p>
  )
}

/** A quiet way to start an action from one of her means; nothing while she noted none, or once she chose. */
export function MoreStarts({ starts: { means, chosen }, language }: StartsProps) {
  if (means.length === 0 || chosen !== undefined) return null
  return (
    <Details summary={say(language)('from-means')}>
      <TaskList
        items={means.map(({ id, words }) => ({
          href: href(routes.addAction, {}, { from: writeStart({ kind: 'means', id }) }),
          title: <bdi>{words}</bdi>,
        }))}
      />
    </Details>
  )
}
