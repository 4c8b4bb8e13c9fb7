import { translator } from '#platform/i18n.ts'
import { Layout, type Shell } from '../layout.tsx'
import { Accompanying } from './accompanying.tsx'
import { Fields, FieldsSentBack } from './asking.tsx'
import { Colours, Drawings, Letters } from './foundations.tsx'
import { galleryCatalogue } from './messages.ts'
import { Acting, Lists, Messages, TwoLanguages } from './showing.tsx'

/** The page `/ui`: every part of the design system in every state, in the language of the shell. */
export function Gallery({ shell }: { shell: Shell }) {
  const sample = { say: translator(galleryCatalogue, shell.language), language: shell.language }
  return (
    <Layout shell={shell} title={sample.say('title')} lead={sample.say('lead')} styles={['gallery.css']}>
      <Accompanying {...sample} />
      <Acting {...sample} />
      <Messages {...sample} />
      <Lists {...sample} />
      <TwoLanguages {...sample} />
      <Fields {...sample} />
      <FieldsSentBack {...sample} />
      <Letters {...sample} />
      <Colours {...sample} />
      <Drawings {...sample} />
    </Layout>
  )
}
