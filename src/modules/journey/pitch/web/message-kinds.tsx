import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { TaskList } from '#ui/task-list.tsx'
import { messageModels } from '../content/message-models.ts'

/** What a message can be for, each leading to its model. */
export function MessageKinds({ language }: { language: Language }) {
  return (
    <TaskList
      items={messageModels.map(({ id, label, when }) => ({
        href: href(routes.addMessage, {}, { kind: id }),
        title: label[language],
        hint: when[language],
      }))}
    />
  )
}
