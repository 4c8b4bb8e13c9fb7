import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { ProcessItem } from '../../content/process-checklist.ts'
import type { MyProcessLine } from '../../queries/my-conversation.ts'
import { formatInstantDay } from '../../web/days.ts'
import { Written } from '../../web/person-parts.tsx'
import type { ProcessWord } from '../domain/check-point.ts'
import { myProcess } from '../messages/my-process.ts'

type PointProps = {
  item: ProcessItem
  lines: readonly MyProcessLine[]
  word: ProcessWord | undefined
  form: FormState
  language: Language
  timeZone: string
}

/** One point: what was ticked with her and by whom, her word, and where she writes it. */
export function MyPoint({ item, lines, word, form, language, timeZone }: PointProps) {
  const t = myProcess(language)
  return (
    <section class="point" id={item.id} aria-labelledby={`${item.id}-label`}>
      <div>
        <h2 class="card-title" id={`${item.id}-label`}>
          {item.label[language]}
        </h2>
        <p class="hint">{item.hint[language]}</p>
      </div>
      {lines.length === 0 ? <p>{t('unseen')}</p> : lines.map((line) => <Ticked line={line} language={language} timeZone={timeZone} />)}
      {word === undefined || word.words === '' ? null : <MyWord word={word} language={language} timeZone={timeZone} />}
      <div class="no-print">
        <WordForm item={item} word={word} form={form} language={language} />
      </div>
    </section>
  )
}

function Ticked({ line, language, timeZone }: { line: MyProcessLine; language: Language; timeZone: string }) {
  return (
    <div>
      <p>
        <strong>{myProcess(language)(line.state)}</strong>
      </p>
      {line.comment === '' ? null : <Written>{line.comment}</Written>}
      <p class="hint">
        <bdi>{line.authorName}</bdi>, {formatInstantDay(line.at, timeZone, language)}
      </p>
    </div>
  )
}

function MyWord({ word, language, timeZone }: { word: ProcessWord; language: Language; timeZone: string }) {
  return (
    <div class="reply">
      <p class="eyebrow">{myProcess(language)('mine-on', { day: formatInstantDay(word.at, timeZone, language) })}</p>
      <Written>{word.words}</Written>
    </div>
  )
}

function WordForm({ item, word, form, language }: Pick<PointProps, 'item' | 'word' | 'form' | 'language'>) {
  const t = myProcess(language)
  const mine = form.values['item'] === item.id ? form : blankForm
  const written = word !== undefined && word.words !== ''
  return (
    <Details
      summary={
        <>
          {t(written ? 'change-word' : 'add-word')}
          <span class="unseen"> : {item.label[language]}</span>
        </>
      }
      open={mine !== blankForm}
    >
      <Form
        action={routes.myProcess}
        form={mine}
        language={language}
        submit={t('save')}
        kind="secondary"
        hidden={{ item: item.id, version: String(word?.version ?? 0) }}
      >
        <TextArea
          name="words"
          id={`words-${item.id}`}
          label={t('mine')}
          hint={t(written ? 'take-back-hint' : 'word-hint')}
          form={mine}
          language={language}
          stored={word?.words}
          rows={2}
          unmarked
        />
      </Form>
    </Details>
  )
}
