import { coverOf } from '../cover-of.ts'
import type { Dossier } from '../domain/dossier.ts'
import { Blocks } from './blocks.tsx'
import { SaidWords } from './values.tsx'

/** The document as its reader has it: the same words as on paper and in the file, and no other. */
export function DossierSheet({ dossier }: { dossier: Dossier }) {
  const [language, second] = dossier.languages
  const manner = { language, second, timeZone: dossier.timeZone }
  const top = coverOf(dossier)
  return (
    <article class="card dossier" aria-labelledby="dossier">
      <h2 id="dossier">
        <SaidWords words={top.title} {...manner} />
      </h2>
      {top.lines.map((line) => (
        <p>
          <SaidWords words={line} {...manner} />
        </p>
      ))}
      {dossier.parts.map(({ id, title, blocks }) => (
        <section aria-labelledby={`dossier-${id}`}>
          <h3 id={`dossier-${id}`}>
            <SaidWords words={title} {...manner} />
          </h3>
          <Blocks blocks={blocks} level={4} {...manner} />
        </section>
      ))}
    </article>
  )
}
