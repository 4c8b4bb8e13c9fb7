import type { Currency } from '#kernel/money.ts'
import type { Block, Value } from '../dossier/domain/document.ts'
import { inEachLanguage } from '../dossier/in-each-language.ts'
import { own, said } from '../dossier/own-parts/lines.ts'
import type { DossierPart } from '../dossier/part.ts'
import { labelsOf } from '../web/labels.ts'
import { lineKinds, linesOf, purses } from './domain/budget.ts'
import { type LossSide, lossResources } from './domain/loss.ts'
import { cashBlocks, lineTable, settingsBlock } from './dossier-budget.ts'
import { money } from './dossier-values.ts'
import { budgetSentences } from './messages/budget.ts'
import { lossSentences, lossWords } from './messages/loss.ts'
import { findBudget } from './queries/my-budget.ts'
import { findLosses } from './queries/my-losses.ts'

/** The lines of each purse, their money together, and the twelve months as a picture and as a table. */
export const budgetPart: DossierPart = {
  id: 'budget',
  group: 'money',
  title: labelsOf(budgetSentences, 'title'),
  async read(tx, personId) {
    const { budget, lines } = await findBudget(tx, personId)
    if (budget === undefined || (lines.length === 0 && budget.opening === 0n)) return []
    const tables = purses.flatMap((purse) =>
      lineKinds.flatMap((kind) => {
        const section = linesOf(lines, kind, purse)
        return section.length === 0 ? [] : [lineTable(section, kind, purse, budget.currency)]
      }),
    )
    return [settingsBlock(budget), ...tables, ...(lines.length === 0 ? [] : cashBlocks(budget, lines))]
  },
}

/** What she can lose and what she accepts to, one resource after the other: those of which she said something. */
export const lossPart: DossierPart = {
  id: 'loss',
  group: 'money',
  title: labelsOf(lossSentences, 'title'),
  async read(tx, personId) {
    const [losses, { budget }] = await Promise.all([findLosses(tx, personId), findBudget(tx, personId)])
    return lossResources.flatMap((resource): Block[] => {
      const loss = losses.get(resource)
      const lines = (['can', 'willing'] as const).flatMap((column) =>
        loss === undefined
          ? []
          : valuesOf(loss[column], budget?.currency).map((value) => ({ label: labelsOf(lossSentences, column), value })),
      )
      return lines.length === 0 ? [] : [{ kind: 'lines', title: said(labelsOf(lossSentences, resource)), lines }]
    })
  },
}

function valuesOf({ amount, hours, months, words }: LossSide, currency: Currency | undefined): Value[] {
  return [
    ...(amount === null || currency === undefined ? [] : [money(amount, currency)]),
    ...(hours === null ? [] : [said(inEachLanguage((language) => lossWords(language)('hours-said', { count: hours })))]),
    ...(months === null ? [] : [said(inEachLanguage((language) => lossWords(language)('months-said', { count: months })))]),
    ...(words === '' ? [] : [own(words)]),
  ]
}
