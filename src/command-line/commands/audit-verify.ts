import { pg } from '#platform/pg-types.ts'
import type { Command } from '../command.ts'
import { onGround } from '../ground.ts'
import { say } from '../language.ts'

/** A line of the trail that does not follow from the one before it. */
type Broken = { organisation: string; sequence: number; why: string }
type Found = { chains: number; lines: number; broken: Broken[] }

/** `maillon audit verify`: walks every organisation's trail again; exit code 1 when a line was changed, moved or cut. */
export const auditVerify: Command = {
  name: 'audit verify',
  title: { fr: "vérifier que rien n'a été changé dans le journal des actes", en: 'check that nothing was changed in the trail of acts' },
  reads: true,
  async run({ json }) {
    const found = await onGround(({ ownerUrl }) => walk(ownerUrl))
    console.log(json ? JSON.stringify(found, null, 2) : tell(found))
    return found.broken.length === 0 ? 0 : 1
  },
}

async function walk(ownerUrl: string): Promise<Found> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    // The policies hide the trail from an owner that is no superuser: only this role sees all of it.
    await client.query('begin isolation level repeatable read read only; set local role maillon_definer')
    const { rows: counted } = await client.query<{ chains: number; lines: number }>(
      'select (select count(*)::int from audit.head) as chains, (select count(*)::int from audit.line) as lines',
    )
    const { rows: broken } = await client.query<Broken>(
      `select o.organisation_id as organisation, b.sequence::int as sequence, b.why
         from (select organisation_id from audit.head union select organisation_id from audit.line) o, audit.broken(o.organisation_id) b
        order by 1, 2`,
    )
    return { ...(counted[0] ?? { chains: 0, lines: 0 }), broken }
  } finally {
    await client.end()
  }
}

function tell({ chains, lines, broken }: Found): string {
  const faults = broken.map(({ organisation, sequence, why }) => `${organisation} ${sequence}: ${why}`)
  const sum = say({
    fr: `${lines} lignes dans ${chains} journaux : ${broken.length} qui ne se suivent pas.`,
    en: `${lines} lines in ${chains} trails: ${broken.length} that do not follow.`,
  })
  return [...faults, sum].join('\n')
}
