import { blankForm, type FormState } from '#platform/form-state.ts'
import { type Language, languageFacts, languages } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import type { ServiceCard, ServiceState } from '../domain/card.ts'
import { nextStates } from '../domain/states.ts'
import { askingFieldWords } from '../messages/asking-fields.ts'
import { keepWords } from '../messages/keep.ts'
import { StillTrue } from './kept-services.tsx'

type PartProps = { service: ServiceCard; language: Language }

/** The ways out of the state a card is in: open it, pause it, close it, say that it is still true. */
export function ServiceMoves({ service, language }: PartProps) {
  const t = keepWords(language)
  const opens = service.state === 'draft'
  return (
    <>
      {opens ? <p>{t('to-open-body')}</p> : null}
      <div class="actions">
        {service.state === 'open' || service.state === 'paused' ? <StillTrue service={service} language={language} /> : null}
        {nextStates[service.state].map((state) => (
          <Move
            service={service}
            to={state}
            label={t(`to-${state as Exclude<ServiceState, 'draft'>}`)}
            kind={opens && state === 'open' ? 'primary' : 'secondary'}
          />
        ))}
      </div>
    </>
  )
}

function Move({ service, to, label, kind }: { service: ServiceCard; to: ServiceState; label: string; kind: 'primary' | 'secondary' }) {
  return (
    <form action={href(routes.moveService, { service: service.id })} method="post">
      <input type="hidden" name="_once" value={crypto.randomUUID()} />
      <input type="hidden" name="version" value={String(service.version)} />
      <input type="hidden" name="state" value={to} />
      <Button kind={kind}>{label}</Button>
    </form>
  )
}

/** How many seats there are and how many are free: said apart from the rest, since it changes every week. */
export function SeatsForm({ service, language, form }: PartProps & { form: FormState }) {
  const t = keepWords(language)
  const f = askingFieldWords(language)
  const mine = 'seatsFree' in form.values ? form : blankForm
  return (
    <section aria-labelledby="seats-title">
      <h2 id="seats-title">{t('seats-title')}</h2>
      <Form
        action={href(routes.saySeats, { service: service.id })}
        form={mine}
        language={language}
        submit={t('save')}
        kind="secondary"
        inline
      >
        <TextField
          form={mine}
          language={language}
          name="seats"
          label={f('seats')}
          stored={service.seats?.toString()}
          inputmode="numeric"
          narrow
          unmarked
        />
        <TextField
          form={mine}
          language={language}
          name="seatsFree"
          label={f('seats-free')}
          stored={service.seatsFree?.toString()}
          inputmode="numeric"
          narrow
          unmarked
        />
      </Form>
    </section>
  )
}

/** The languages the card may be said in, and those it is. */
export function ServiceTranslations({ service, language }: PartProps) {
  const t = keepWords(language)
  return (
    <section aria-labelledby="translations">
      <h2 id="translations">{t('translations')}</h2>
      <ul class="plain-links">
        {languages
          .filter((each) => each !== service.writtenIn)
          .map((each) => (
            <li>
              <a href={href(routes.keepServiceWords, { service: service.id, language: each })}>
                {t(service.translations[each] === undefined ? 'translate-into' : 'translated', { language: languageFacts[each].name })}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}
