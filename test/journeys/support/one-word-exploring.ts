import assert from 'node:assert/strict'
import { href, routes } from '#routes'
import { follow, pathOf, write } from './steps.ts'
import type { Chapter } from './story.ts'
import { assertUnmeasured } from './unmeasured.ts'
import { enter, type Her, notYet, oneWord, open, sendTo } from './with-one-word.ts'

/** Means, sketch, budget and loss. */
export const exploringWithOneWord = (her: Her): Chapter[] => [
  [
    'her means are one word',
    async (look) => {
      await open(her(), routes.myMeans)
      await look(her(), 'ar')
      await enter(her(), routes.addMeans)
      await write(her(), { words: notYet })
      await look(her(), 'ar')
      await sendTo(her(), routes.addMeans, routes.myMeans)
      await look(her(), 'ar')
    },
  ],
  [
    'her sketch is nine times “not yet”: with the button for it, with a word, with nothing',
    async (look) => {
      await open(her(), routes.mySketch)
      await enter(her(), `${routes.mySketch}/`)
      await look(her(), 'ar')
      for (const place of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
        const here = pathOf(her())
        assert.match(here, /^\/me\/sketch\/\w+$/)
        if (place === 2) await write(her(), { words: oneWord })
        const quiet = place % 2 === 0 ? 'not([name])' : 'is([name=notYet])'
        await follow(her(), her().locator(`main form[action="${here}"] button:not([type=button]):${quiet}`))
        await assertUnmeasured(her())
      }
      assert.equal(pathOf(her()), routes.mySketch)
      await look(her(), 'ar')
    },
  ],
  [
    'what she can lose, she does not know yet, or leaves empty',
    async (look) => {
      await open(her(), routes.myLoss)
      for (const [resource, fields] of [
        ['money', { canWords: notYet }],
        ['time', {}],
        ['relations', { willingWords: oneWord }],
        ['reputation', {}],
      ] as const) {
        const address = href(routes.myLossOf, { resource })
        await enter(her(), address)
        await write(her(), fields)
        if (resource === 'money') await look(her(), 'ar')
        await sendTo(her(), address, routes.myLoss)
      }
      await look(her(), 'ar')
    },
  ],
  [
    'her budget is one line, of which she does not know the amount',
    async (look) => {
      await open(her(), routes.myBudget)
      await enter(her(), routes.addBudgetLine)
      await enter(her(), `${routes.addBudgetLine}?`)
      await write(her(), { purse: 'household', label: notYet, amount: '٠', currency: 'CAD' })
      await look(her(), 'ar')
      await sendTo(her(), routes.addBudgetLine, routes.myBudget)
      await look(her(), 'ar')
      await enter(her(), routes.myCash)
      await look(her(), 'ar')
    },
  ],
  [
    'what is there to read asks nothing of her',
    async () => {
      for (const address of [routes.challenges, routes.legalForms]) {
        await her().goto(routes.myInstruments)
        await follow(her(), her().locator(`main .task-list a[href="${address}"]`))
        assert.equal(pathOf(her()), address)
      }
    },
  ],
  [
    'her plan is one word, her decision is “no”, without a word',
    async (look) => {
      await open(her(), routes.myPlan)
      await enter(her(), routes.addAction)
      await write(her(), { what: notYet })
      await sendTo(her(), routes.addAction, routes.myPlan)
      await look(her(), 'ar')
      await open(her(), routes.myDecision)
      await write(her(), { outcome: 'no' })
      await sendTo(her(), routes.myDecision, routes.myDecision)
      await look(her(), 'ar')
    },
  ],
]
