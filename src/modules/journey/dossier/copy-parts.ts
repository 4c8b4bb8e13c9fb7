import { indicatorById } from '../content/competencies.ts'
import { processItems } from '../content/process-checklist.ts'
import { conversation } from '../messages/my-conversation.ts'
import { stageName } from '../messages/person-stage.ts'
import type { MyCopy } from '../queries/my-copy.ts'
import type { Block, Value } from './domain/document.ts'
import type { ReadPart } from './domain/dossier.ts'
import { inEachLanguage } from './in-each-language.ts'
import { known, own, said, say } from './own-parts/lines.ts'

/** The whole record as one document: all she could choose, then what only the copy of everything holds. Empty parts stay out. */
export function partsOfCopy(copy: MyCopy): ReadPart[] {
  const more = [
    { id: 'from-others', title: say('from-others'), blocks: [...observations(copy), ...waysOfWorking(copy)] },
    { id: 'path', title: say('path'), blocks: path(copy) },
    { id: 'sharing', title: say('sharing'), blocks: sharing(copy) },
  ]
  return [...copy.parts, ...more].filter(({ blocks }) => blocks.length > 0)
}

function observations(copy: MyCopy): Block[] {
  return copy.observations.map(({ indicator, body, observedOn, authorName, reply }) => {
    const about = indicator === null ? undefined : indicatorById(indicator)
    return {
      kind: 'lines',
      ...(about === undefined ? {} : { title: said(about.statement) }),
      lines: [
        ...known('body', own(body)),
        ...known('author', own(authorName)),
        ...known('observed-on', { kind: 'day', day: observedOn }),
        ...known('reply', own(reply)),
      ],
    }
  })
}

const moment = (at: Temporal.Instant): Value => ({ kind: 'moment', at })

/** A table with one row at least, or nothing. */
function table(caption: Parameters<typeof say>[0], columns: Parameters<typeof say>[0][], rows: (Value | null)[][]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption: say(caption), columns: columns.map(say), rows }]
}

function waysOfWorking(copy: MyCopy): Block[] {
  const rows = copy.process.map(({ item, state, comment, authorName, at }) => [
    said(processItems.find(({ id }) => id === item)?.label ?? say('way')),
    said(inEachLanguage((each) => conversation(each)(state))),
    comment === '' ? null : own(comment),
    own(authorName),
    moment(at),
  ])
  return table('ways', ['way', 'way-state', 'comment', 'author', 'when'], rows)
}

function path(copy: MyCopy): Block[] {
  const rows = copy.moves.map(({ after, at }) => [said(inEachLanguage((each) => stageName(after, each))), moment(at)])
  return table('moved', ['stage', 'when'], rows)
}

function sharing(copy: MyCopy): Block[] {
  const rows = copy.consents.map(({ recipient, label, givenAt, until, withdrawnAt }) => [
    own(recipient),
    said(label),
    moment(givenAt),
    { kind: 'day' as const, day: until },
    withdrawnAt === null ? null : moment(withdrawnAt),
  ])
  const host: Block = { kind: 'lines', lines: known('host', own(copy.record.hostName)) }
  return [host, ...table('sharing', ['recipient', 'shared-part', 'given-at', 'until', 'withdrawn-at'], rows)]
}
