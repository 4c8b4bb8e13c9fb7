import { Blocks } from '../dossier/web/blocks.tsx'
import { Both } from './both.tsx'
import { writtenElsewhere } from './copy-file.ts'
import type { SheetProps } from './my-copy-mine.tsx'

/** What she wrote with her instruments: her means, her budget, whom she met. */
export function CopiedInstruments({ copy: { parts, timeZone }, language }: SheetProps) {
  const second = language === 'fr' ? undefined : 'fr'
  return (
    <>
      {parts
        .filter(({ id, blocks }) => blocks.length > 0 && !writtenElsewhere.has(id))
        .map(({ id, title, blocks }) => (
          <section aria-labelledby={`part-${id}`}>
            <h2 id={`part-${id}`}>
              <Both language={language} say={(each) => title[each]} />
            </h2>
            <Blocks blocks={blocks} language={language} second={second} timeZone={timeZone} />
          </section>
        ))}
    </>
  )
}
