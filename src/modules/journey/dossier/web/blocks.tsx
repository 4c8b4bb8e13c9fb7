import type { Child } from 'hono/jsx'
import { Table } from '#ui/table.tsx'
import type { Block, Value } from '../domain/document.ts'
import { type Manner, SaidWords, ValueText } from './values.tsx'

type BlocksProps = Manner & {
  blocks: readonly Block[]
  /** The level of the titles inside: one below the title of the part. */
  level?: 3 | 4
}

/** Draws what a part of a record says, on a page: in `language`, and in `second` beside it when there is one. */
export function Blocks({ blocks, level = 3, ...manner }: BlocksProps) {
  return (
    <div class="blocks">
      {blocks.map((block): Child => {
        if (block.kind === 'lines') return <Lines block={block} level={level} {...manner} />
        if (block.kind === 'table') return <Facts block={block} {...manner} />
        return <Picture block={block} {...manner} />
      })}
    </div>
  )
}

type Drawn<Kind extends Block['kind']> = Manner & { block: Extract<Block, { kind: Kind }> }

function Lines({ block: { title, lines }, level, ...manner }: Drawn<'lines'> & { level: 3 | 4 }) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div class="block">
      {title === undefined ? null : (
        <Heading>
          <ValueText value={title} {...manner} />
        </Heading>
      )}
      {lines.length === 0 ? null : (
        <dl class="summary-list">
          {lines.map(({ label, value }) => (
            <div>
              <dt>
                <SaidWords words={label} {...manner} />
              </dt>
              <dd>
                <ValueText value={value} {...manner} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}

const apart = (text: string) => `\u2068${text}\u2069`

function Facts({ block: { caption, columns, rows }, ...manner }: Drawn<'table'>) {
  const { language, second } = manner
  const label = (index: number) => {
    const words = columns[index]
    const said = [language, ...(second === undefined ? [] : [second])].map((each) => apart(words?.[each] ?? ''))
    return [...new Set(said)].join(' · ')
  }
  const numeric = (index: number) => rows.length > 0 && rows.every((row) => row[index] === null || row[index]?.kind === 'money')
  const keys = columns.map((_, index) => String(index))
  return (
    <Table
      caption={<SaidWords words={caption} {...manner} />}
      columns={keys.map((key, index) => ({ key, label: label(index), numeric: numeric(index) }))}
      rows={rows.map((row) => Object.fromEntries(keys.map((key, index) => [key, <Cell value={row[index]} {...manner} />])))}
    />
  )
}

function Cell({ value, ...manner }: Manner & { value: Value | null | undefined }) {
  return value === null || value === undefined ? '–' : <ValueText value={value} {...manner} />
}

// As an image, a picture can neither run anything nor reach the page, not even its typeface; it brings its own colours, meant for
// white paper.
const alone = (svg: string) => Buffer.from(svg.replaceAll('"Readex Pro"', '"Readex Pro, sans-serif"')).toString('base64')

function Picture({ block: { says, svg }, language, second }: Drawn<'picture'>) {
  return (
    <figure class="block-picture">
      <img src={`data:image/svg+xml;base64,${alone(svg)}`} alt="" />
      <figcaption>
        <SaidWords words={says} language={language} second={second} />
      </figcaption>
    </figure>
  )
}
