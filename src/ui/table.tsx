import type { Child } from 'hono/jsx'

export type Column<Key extends string> = { key: Key; label: string; numeric?: boolean }

type TableProps<Key extends string> = {
  caption: Child
  columns: readonly Column<Key>[]
  /** One cell for each column; the first column names the row. */
  rows: readonly Record<Key, Child>[]
  /** Hides the caption from sight where a heading just above says the same. */
  quietCaption?: boolean
}

/** Facts in rows. On a narrow screen each row becomes a card, each cell preceded by the name of its column. */
export function Table<Key extends string>({ caption, columns, rows, quietCaption }: TableProps<Key>) {
  const [first, ...others] = columns
  return (
    <table class="table">
      <caption class={quietCaption === true ? 'unseen' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" class={column.numeric === true ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {first === undefined ? null : <th scope="row">{row[first.key]}</th>}
            {others.map((column) => (
              <td data-label={column.label} class={column.numeric === true ? 'numeric' : undefined}>
                {row[column.key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
