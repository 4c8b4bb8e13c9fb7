import type { Actor } from '#kernel/actor.ts'
import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { RadioGroup } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import type { Reason } from '../domain/likely-same.ts'
import { mayMerge, merge } from '../domain/merging.ts'
import type { ProposedPair } from '../domain/pair.ts'
import { duplicatesWords } from '../messages/duplicates.ts'
import { Origin, SideBySide } from './side-by-side.tsx'

type PairProps = { pair: ProposedPair; actor: Actor; form: FormState; language: Language }

/** Two cards, why they may be one, and what can be decided of them by whoever looks. */
export function ProposedPairCard({ pair, actor, form, language }: PairProps) {
  const t = duplicatesWords(language)
  const { kind, one, other, reasons } = pair
  const both = { kind, one: one.id, other: other.id }
  const mayStay = (['one', 'other'] as const).filter((stays) => {
    const [gone, kept] = stays === 'one' ? [other, one] : [one, other]
    return mayMerge(actor, kind, gone, kept) && merge(kind, gone, kept).ok
  })
  return (
    <Card title={<bdi>{one.name}</bdi>} eyebrow={t(kind)}>
      <p>{t('why')}</p>
      <ul>
        {reasons.map((reason) => (
          <li>{said(reason, language)}</li>
        ))}
      </ul>
      <SideBySide pair={pair} language={language} />
      {mayStay.length === 0 ? (
        <p>{t('not-yours')}</p>
      ) : (
        <Form
          action={routes.mergeCards}
          form={form}
          language={language}
          submit={t('merge')}
          hidden={{ ...both, versionOne: String(one.version), versionOther: String(other.version) }}
          label={`${t('merge')} : ${one.name}`}
        >
          <RadioGroup
            form={form}
            language={language}
            id={`stays-${one.id}-${other.id}`}
            name="stays"
            legend={t('which-stays')}
            hint={t(kind === 'service' ? 'which-hint' : 'which-hint-organisation')}
            options={mayStay.map((value) => ({
              value,
              label: t(value === 'one' ? 'first' : 'second'),
              hint: <Origin card={pair[value]} language={language} />,
            }))}
            required
          />
        </Form>
      )}
      <Form
        action={routes.keepBothCards}
        form={blankForm}
        language={language}
        submit={t('both')}
        kind="secondary"
        hidden={both}
        label={t('both-of', { name: one.name })}
      />
    </Card>
  )
}

function said(reason: Reason, language: Language): string {
  const t = duplicatesWords(language)
  if (reason.of === 'name') return t('same-name')
  if (reason.of === 'longer-name') return t('longer-name')
  if (reason.of !== 'place') return t(reason.of, { value: `\u2068${reason.value}\u2069` })
  return reason.metres === 0 ? t('same-place') : t('near', { metres: reason.metres })
}
