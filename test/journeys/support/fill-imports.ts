import { importFiles } from '#modules/directory/index.ts'
import type { TestHouse } from '#test/support/house.ts'

export const tables = { import: 'directory.import' }

/** A small register that was read and written, with a fault. */
export async function fill({ database, clock }: TestHouse): Promise<void> {
  const text = 'nom,ville,latitude,longitude\nLe Relais du Nord,Montréal,45.5,-73.6\nSans lieu,Laval,145,-73.7\n'
  await importFiles(
    { database, now: clock.now },
    {
      files: [{ name: 'registre.csv', bytes: new TextEncoder().encode(text) }],
      format: 'csv',
      source: 'registre',
      mapping: {
        columns: { organisation: 'nom', town: 'ville', latitude: 'latitude', longitude: 'longitude' },
        empty: [],
        country: 'CA',
        territory: 'QC',
        language: 'fr',
      },
      dryRun: false,
    },
  )
}
