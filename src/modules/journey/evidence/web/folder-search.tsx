import type { FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Select, TextField } from '#ui/field.tsx'
import { Form, LinkButton } from '#ui/form.tsx'
import { indicators } from '../../content/competencies.ts'
import type { PlanAction } from '../../domain/plan.ts'
import type { Search } from '../domain/find-pieces.ts'
import type { Piece } from '../domain/piece.ts'
import { folder } from '../messages/folder.ts'

/** Above this many pieces, a word is easier than reading them all. */
const many = 10

/** Whether there is something to narrow: two pieces of which one is tied to something, or many pieces. */
export function isSearchable(pieces: readonly Piece[]): boolean {
  return pieces.length > many || (pieces.length > 1 && pieces.some((piece) => piece.indicators.length + piece.actions.length > 0))
}

type SearchProps = { pieces: readonly Piece[]; plan: readonly PlanAction[]; search: Search; form: FormState; language: Language }

/** Narrows the folder to a question, an action or a word; only those that some piece is tied to are offered. */
export function FolderSearch({ pieces, plan, search, form, language }: SearchProps) {
  const t = folder(language)
  const given = { form, language, unmarked: true }
  const questions = indicators.filter(({ id }) => pieces.some((piece) => piece.indicators.includes(id)))
  const actions = plan.filter(({ id }) => pieces.some((piece) => piece.actions.includes(id)))
  const isNarrowed = search.indicator !== null || search.action !== null || search.words !== ''
  return (
    <Form
      action={routes.myEvidence}
      method="get"
      form={form}
      language={language}
      submit={t('search')}
      label={t('filter')}
      kind="secondary"
      secondary={
        isNarrowed ? (
          <LinkButton href={routes.myEvidence} kind="quiet">
            {t('show-all')}
          </LinkButton>
        ) : null
      }
    >
      {questions.length === 0 ? null : (
        <Select
          {...given}
          name="indicator"
          label={t('by-indicator')}
          empty={t('any-indicator')}
          stored={search.indicator}
          options={questions.map(({ id, statement }) => ({ value: id, label: statement[language] }))}
        />
      )}
      {actions.length === 0 ? null : (
        <Select
          {...given}
          name="action"
          label={t('by-action')}
          empty={t('any-action')}
          stored={search.action}
          options={actions.map(({ id, what }) => ({ value: id, label: what }))}
        />
      )}
      {pieces.length <= many ? null : <TextField {...given} type="search" name="q" label={t('by-words')} stored={search.words} />}
    </Form>
  )
}
