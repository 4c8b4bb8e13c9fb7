import { canOpenRecord } from '#modules/people/index.ts'
import { id, z } from '#platform/fields.ts'
import type { Language } from '#platform/i18n.ts'
import { page } from '#platform/page.ts'
import { href, routes } from '#routes'
import { Details } from '#ui/dialog.tsx'
import { Layout } from '#ui/layout.tsx'
import { PrintButton } from '#ui/print.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Blocks } from '../../dossier/web/blocks.tsx'
import { formatInstantDay } from '../../web/days.ts'
import { readingOf, roomOf, WhoseName } from '../../web/person-parts.tsx'
import { folderWords } from '../messages/folder.ts'
import { type Folder, type FolderPart, findFolder } from '../queries/folder.ts'

/** All she shares, on one page to read. What she keeps is named as calmly as the rest. */
export const personFolderPage = page({
  name: 'person-folder',
  title: 'Le dossier qu’une personne partage',
  path: routes.personFolder,
  who: ['counsellor', 'cooperative-adviser'],
  input: z.object({ person: id<'person'>() }),
  load: (tx, { person }, moment) => findFolder(tx, person, moment),
  allow: (actor, { record }) => canOpenRecord(actor, record),
  reads: ({ record, parts }) => readingOf(record, `folder ${groupsRead(parts).join(' ')}`),
  view({ data: folder, language, shell }) {
    const t = folderWords(language)
    const { record, parts } = folder
    const written = parts.filter(({ standing }) => standing === 'written')
    const rest = parts.filter(({ standing }) => standing !== 'written')
    return (
      <Layout
        shell={shell}
        title={t('title')}
        lead={t('lead')}
        back={{ href: roomOf(routes.person, record.id), label: t('back') }}
        aside={<WhoseName record={record} />}
        width="wide"
        styles={['kit.css']}
      >
        <div class="folder">
          {written.map((part) => (
            <Part part={part} folder={folder} language={language} />
          ))}
        </div>
        {rest.length === 0 ? null : (
          <section aria-labelledby="rest">
            <h2 id="rest">{t('rest')}</h2>
            <SummaryList
              language={language}
              items={rest.map(({ title, standing }) => ({
                label: title[language],
                value: t(standing === 'not-shared' ? 'not-shared' : 'empty'),
              }))}
            />
            <p class="hint">{t('rest-note')}</p>
          </section>
        )}
        <p class="hint">{t('read-line')}</p>
        <PrintButton language={language} />
      </Layout>
    )
  },
})

/** The consents under which something was shown, each once, in the order of the page. */
function groupsRead(parts: readonly FolderPart[]): string[] {
  return [...new Set(parts.filter(({ standing }) => standing === 'written').map(({ group }) => group))]
}

function Part({ part, folder, language }: { part: FolderPart; folder: Folder; language: Language }) {
  const t = folderWords(language)
  const { timeZone, files } = folder
  return (
    <Details
      summary={
        <>
          <h2 class="card-title">{part.title[language]}</h2>
          {part.changed === undefined ? null : (
            <span class="hint">{t('changed', { day: formatInstantDay(part.changed, timeZone, language) })}</span>
          )}
        </>
      }
    >
      <Blocks blocks={part.blocks} language={language} timeZone={timeZone} />
      {part.id === 'evidence' && files.length > 0 ? <Files folder={folder} language={language} /> : null}
    </Details>
  )
}

/** A file is opened apart, one by one. */
function Files({ folder: { record, files }, language }: { folder: Folder; language: Language }) {
  const t = folderWords(language)
  return (
    <>
      <h3>{t('files')}</h3>
      <ul class="plain-list">
        {files.map(({ id, title }) => (
          <li>
            <a class="quiet-link" href={href(routes.personEvidenceFile, { person: record.id, piece: id })} target="_blank" rel="noreferrer">
              {t('open-file', { name: title })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
