import assert from 'node:assert/strict'
import { href, routes } from '#routes'
import { followTo, pathOf, wordsOn, write } from './steps.ts'
import type { Chapter } from './story.ts'
import { enter, type Her, notYet, oneWord, open, sendTo } from './with-one-word.ts'

/** Network, meeting, pitch, message, evidence, the review and the look back. */
export const preparingWithOneWord = (her: Her): Chapter[] => [
  [
    'her network is one neighbour, and one meeting of which she keeps a word',
    async (look) => {
      await open(her(), routes.myNetwork)
      await enter(her(), routes.addContact)
      await write(her(), { name: 'جارتي', origin: 'neighbourhood', closeness: 'known' })
      await look(her(), 'ar')
      await sendTo(her(), routes.addContact, routes.myNetwork)
      await look(her(), 'ar')
      await open(her(), routes.myFieldNotes)
      await enter(her(), routes.addFieldNote)
      await write(her(), { who: oneWord })
      await look(her(), 'ar')
      await sendTo(her(), routes.addFieldNote, /^\/me\/field-notes\/[\w-]+$/)
      await write(her(), { learned: notYet })
      await sendTo(her(), pathOf(her()), pathOf(her()))
      await look(her(), 'ar')
    },
  ],
  [
    'her pitch is one word and the rest is skipped; her message is one word',
    async (look) => {
      await open(her(), routes.myPitch)
      await enter(her(), href(routes.myPitchOf, { length: 'one' }))
      await enter(her(), `${routes.myPitch}/one/`)
      await write(her(), { words: oneWord })
      await look(her(), 'ar')
      await sendTo(her(), pathOf(her()), /^\/me\/pitch\/one/)
      await enter(her(), href(routes.myPitchOf, { length: 'one' }))
      await look(her(), 'ar')
      await enter(her(), href(routes.practisePitch, { length: 'one' }))
      await look(her(), 'ar')
      await open(her(), routes.myMessages)
      await enter(her(), `${routes.addMessage}?`)
      await write(her(), { words: oneWord })
      await look(her(), 'ar')
      await sendTo(her(), routes.addMessage, /^\/me\/messages\/[\w-]+$/)
    },
  ],
  [
    'her folder is one word that somebody told her',
    async (look) => {
      await open(her(), routes.myEvidence)
      await enter(her(), routes.addEvidence)
      await enter(her(), `${routes.addEvidence}?kind=note`)
      await write(her(), { title: notYet, source: oneWord })
      await look(her(), 'ar')
      await sendTo(her(), routes.addEvidence, routes.myEvidence)
      await look(her(), 'ar')
    },
  ],
  [
    'nobody has to fill the review; her look back is “I stop”',
    async (look) => {
      await open(her(), routes.myProcess)
      await look(her(), 'ar')
      await open(her(), routes.myCheckPoints)
      await followTo(her(), routes.addCheckPoint)
      await write(her(), { way: 'stop' })
      await look(her(), 'ar')
      await sendTo(her(), routes.addCheckPoint, routes.myCheckPoints)
      await look(her(), 'ar')
      assert.doesNotMatch(await wordsOn(her()), /!/)
    },
  ],
]
