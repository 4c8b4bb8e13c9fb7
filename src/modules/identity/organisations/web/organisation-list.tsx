import { blankForm, type FormState } from '#platform/form-state.ts'
import type { Language } from '#platform/i18n.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { TextField } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Status } from '#ui/status.tsx'
import { Table } from '#ui/table.tsx'
import type { Kind, Territory } from '../domain/organisation.ts'
import { kindName, organisationsWords, territoryName } from '../messages/organisations.ts'
import type { Waiting } from '../queries/invitations.ts'
import type { Organisation } from '../queries/list-organisations.ts'

type ListProps = { organisations: Organisation[]; waiting: Waiting[]; language: Language; form: FormState }

/** Every organisation of this instance, each with the way to invite somebody to its management. */
export function OrganisationList({ organisations, waiting, language, form }: ListProps) {
  const t = organisationsWords(language)
  return (
    <Table
      caption={t('title')}
      quietCaption
      columns={[
        { key: 'name', label: t('name') },
        { key: 'kind', label: t('kind') },
        { key: 'territory', label: t('territory') },
        { key: 'action', label: t('action') },
      ]}
      rows={organisations.map((organisation) => ({
        name: <bdi>{organisation.name}</bdi>,
        kind: kindName(language)(organisation.kind as Kind),
        territory: territoryName(language)(organisation.territory as Territory),
        action: (
          <>
            {waiting.some((invitation) => invitation.organisationId === organisation.id && invitation.role === 'manager') ? (
              <Status kind="waiting">{t('waiting')}</Status>
            ) : null}
            <InviteManager organisation={organisation} language={language} form={form} />
          </>
        ),
      }))}
    />
  )
}

/** Open when it was sent back; its fields have ids of their own, as there is one form a row. */
function InviteManager({ organisation, language, form: sent }: { organisation: Organisation; language: Language; form: FormState }) {
  const t = organisationsWords(language)
  const mine = sent.values['organisation'] === organisation.id && !('kind' in sent.values)
  const form = mine ? sent : blankForm
  const field = (name: string) => ({ name, id: `${name}-${organisation.id}`, required: true, form, language })
  return (
    <Details summary={t('invite')} open={mine}>
      <Form
        action={href(routes.inviteManager, { organisation: organisation.id })}
        form={form}
        language={language}
        submit={t('inviteSend')}
        kind="secondary"
      >
        <TextField label={t('managerName')} {...field('name')} />
        <TextField type="email" label={t('managerEmail')} inputmode="email" {...field('email')} />
      </Form>
    </Details>
  )
}
