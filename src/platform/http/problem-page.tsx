import type { Context } from 'hono'
import { routes } from '#routes'
import { LinkButton } from '#ui/button.tsx'
import { Layout } from '#ui/layout.tsx'
import type { Language } from '../i18n.ts'
import { say } from './messages.ts'

type Problem = { status: 404; kind: 'unknown' } | { status: 500; kind: 'broken'; number: string }

/** A page that says what went wrong and where to go. Unknown and forbidden are the same page, to the byte. */
export function problemPage(c: Context, language: Language, problem: Problem) {
  const t = say(language)
  const title = problem.kind === 'unknown' ? t('unknownTitle') : t('brokenTitle')
  const body = problem.kind === 'unknown' ? t('unknown') : t('broken', { number: problem.number })
  return c.html(
    <Layout shell={{ language, path: routes.home, navigation: [] }} title={title} lead={body}>
      <LinkButton href={routes.home}>{t('home')}</LinkButton>
    </Layout>,
    problem.status,
  )
}
