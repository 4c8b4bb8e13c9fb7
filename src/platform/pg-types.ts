import pg from 'pg'

const { builtins } = pg.types

// The same everywhere: no date becomes a JavaScript Date, no whole number loses a digit.
pg.types.setTypeParser(builtins.INT8, (text) => BigInt(text))
pg.types.setTypeParser(builtins.NUMERIC, (text) => text)
pg.types.setTypeParser(builtins.DATE, (text) => Temporal.PlainDate.from(text))
pg.types.setTypeParser(builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))

export { pg }
