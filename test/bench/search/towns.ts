import { readFileSync } from 'node:fs'

export type Town = { id: string; name: string; country: string; latitude: number; longitude: number; population: number }

/** The towns of the product’s own gazetteer, half of them by weight in France. */
export function readTowns(): Town[] {
  const weight: Record<string, number> = { fr: 1, ca: 2.5, it: 0.4 }
  return ['france', 'quebec', 'italy'].flatMap((file) =>
    readFileSync(new URL(`../../../content/places/${file}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [id = '', level, name = '', , , latitude, longitude, , population] = line.split('\t')
        const country = id.slice(0, 2)
        if (level !== 'town' || !latitude || !longitude) return []
        return [
          {
            id,
            name,
            country: country.toUpperCase(),
            latitude: Number(latitude),
            longitude: Number(longitude),
            population: Number(population) * (weight[country] ?? 1),
          },
        ]
      }),
  )
}
