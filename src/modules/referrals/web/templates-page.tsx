import { holds } from '#kernel/actor.ts'
import { z } from '#platform/fields.ts'
import { blankForm } from '#platform/form-state.ts'
import { page } from '#platform/page.ts'
import { post } from '#platform/post.ts'
import { href, routes } from '#routes'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { RadioGroup, Select, TextArea, TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Layout } from '#ui/layout.tsx'
import { keepTemplate } from '../acts/keep-template.ts'
import { removeAnswerTemplate } from '../acts/remove-template.ts'
import { refusalReasons } from '../domain/reasons.ts'
import { templateSteps } from '../domain/template.ts'
import { boxWords } from '../messages/box.ts'
import { reasonWords } from '../messages/reasons.ts'
import { listTemplates } from '../queries/list-templates.ts'

export const templatesPage = page({
  name: 'answer-templates',
  title: 'Les réponses toutes prêtes',
  path: routes.answerTemplates,
  who: ['counsellor', 'cooperative-adviser', 'manager'],
  input: z.object({}),
  load: async (tx) => ({ templates: await listTemplates(tx) }),
  allow: (actor) => holds(actor, 'counsellor', 'cooperative-adviser', 'manager'),
  reads: 'nobody',
  view({ data: { templates }, shell, language, form }) {
    const [t, why] = [boxWords(language), reasonWords(language)]
    const field = { form, language }
    return (
      <Layout shell={shell} title={t('templates')} lead={t('templatesLead')} back={{ href: routes.referralInbox, label: t('inbox') }}>
        {templates.length === 0 ? <EmptyState title={t('noTemplate')} /> : null}
        {templates.map(({ id, title, step, reason, words, alternative }) => (
          <Card title={<bdi>{title}</bdi>}>
            <p>{t(step)}</p>
            {reason === null ? null : <p>{why(`why-${reason}`)}</p>}
            {[words, alternative].filter(Boolean).map((said) => (
              <p>
                <bdi>{said}</bdi>
              </p>
            ))}
            <Form
              action={href(routes.removeAnswerTemplate, { template: id })}
              form={blankForm}
              language={language}
              submit={t('remove')}
              kind="quiet"
              label={`${t('remove')} ${title}`}
            />
          </Card>
        ))}
        <Form action={routes.answerTemplates} {...field} submit={t('keep')}>
          <TextField name="title" label={t('title')} required maxlength={80} {...field} />
          <RadioGroup
            name="step"
            legend={t('step')}
            required
            {...field}
            options={templateSteps.map((step) => ({ value: step, label: t(step) }))}
          />
          <Select
            name="reason"
            label={t('reason')}
            {...field}
            options={refusalReasons.map((reason) => ({ value: reason, label: why(`why-${reason}`) }))}
          />
          <TextArea name="alternative" label={t('alternative')} rows={2} maxlength={2000} {...field} />
          <TextArea name="words" label={t('words')} rows={3} maxlength={2000} {...field} />
        </Form>
      </Layout>
    )
  },
})

export const keepTemplatePost = post({
  path: routes.answerTemplates,
  act: keepTemplate,
  page: templatesPage,
  next: () => routes.answerTemplates,
  said: (_, language) => boxWords(language)('kept'),
  refusals: {
    'reason-missing': (language) => boxWords(language)('reasonMissing'),
    'alternative-missing': (language) => boxWords(language)('alternativeMissing'),
  },
})

export const removeTemplatePost = post({
  path: routes.removeAnswerTemplate,
  act: removeAnswerTemplate,
  page: templatesPage,
  next: () => routes.answerTemplates,
  said: (_, language) => boxWords(language)('removed'),
  refusals: {},
})
