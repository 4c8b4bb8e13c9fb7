import { findRecord, type RecordHead } from '#modules/people/index.ts'
import { languageFacts } from '#platform/i18n.ts'
import type { Block } from '../domain/document.ts'
import type { DossierPart } from '../part.ts'
import { known, own, say } from './lines.ts'

/** A part drawn from the top of the record; nothing when every fact of it is empty. */
const fromRecord = (id: string, title: DossierPart['title'], lines: (record: RecordHead) => ReturnType<typeof known>): DossierPart => ({
  id,
  group: 'contact',
  title,
  async read(tx, personId): Promise<Block[]> {
    const record = await findRecord(tx, personId)
    const facts = record === undefined ? [] : lines(record)
    return facts.length === 0 ? [] : [{ kind: 'lines', lines: facts }]
  },
})

export const aboutMe = fromRecord('about-me', say('about-me'), ({ name, nativeName, language }) => [
  ...known('name', own(name)),
  ...known('native-name', own(nativeName)),
  ...known('language', own(languageFacts[language].name)),
])

export const reachMe = fromRecord('reach-me', say('reach-me'), ({ phone, email }) => [
  ...known('phone', own(phone)),
  ...known('email', own(email)),
])

/** Apart from the rest: few readers have a use for it. */
export const birth = fromRecord('birth', say('birth-part'), (record) => known('birth', own(record.birth)))
