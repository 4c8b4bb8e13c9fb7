import { href, routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import type { Inhabitants } from './filled-house.ts'

const line = (kind: string, purse: string, label: string, amount: string, more: Record<string, string> = {}) => ({
  ...{ kind, purse, label, amount, mandatory: '', from: '', until: '', currency: 'CAD' },
  ...more,
})

const silent = { canHours: '', canMonths: '', willingHours: '', willingMonths: '', canAmount: '', willingAmount: '', currency: '' }

/** Amina counts what her project and her life bring and cost, and says how far she is willing to go. */
export async function fill(_: TestHouse, { amina: { hand } }: Inhabitants): Promise<void> {
  for (const each of [
    line('in', 'project', 'Ventes du marché', '900', { from: '2027-02' }),
    line('out', 'project', 'Farine, أكياس وعلب', '310.50'),
    line('out', 'project', 'Place au marché', '120', { from: '2027-01', until: '2027-10' }),
    line('start-up', 'project', 'Four d’occasion', '1 450,00', { mandatory: 'yes' }),
    line('start-up', 'project', 'Table pliante', '85', { from: '2027-01' }),
    line('in', 'household', 'Salaire du soir', '1600'),
    line('out', 'household', 'Loyer', '1150'),
    line('out', 'household', 'Transport', '97'),
  ])
    await hand.do(routes.addBudgetLine, each)
  await hand.do(routes.myBudgetSettings, { currency: 'CAD', opening: '700', firstMonth: '2026-12', version: '1' })
  const loss = (resource: string) => href(routes.myLossOf, { resource })
  await hand.do(loss('money'), {
    ...silent,
    version: '0',
    canAmount: '2000',
    canWords: 'Mes économies, sans le loyer.',
    willingAmount: '500',
    willingWords: '',
  })
  await hand.do(loss('time'), {
    ...silent,
    version: '0',
    canHours: '12',
    canWords: '',
    willingHours: '8',
    willingMonths: '6',
    willingWords: 'مساء الأحد للعائلة',
  })
}

/** Losses have no id: their address is the name of what is lost. */
export const tables = {
  line: 'journey.budget_line',
  resource: '(select resource as id, person_id from journey.loss) as said',
}
