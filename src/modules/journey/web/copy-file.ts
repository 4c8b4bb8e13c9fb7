import type { Language } from '#platform/i18n.ts'
import { barriers } from '../content/barriers.ts'
import { indicatorById } from '../content/competencies.ts'
import { outcomes } from '../content/outcomes.ts'
import { processItems } from '../content/process-checklist.ts'
import { partsFile } from '../dossier/file.ts'
import { aboutMe, birth, reachMe } from '../dossier/own-parts/about-me.ts'
import { answers } from '../dossier/own-parts/answers.ts'
import { decision } from '../dossier/own-parts/decision.ts'
import { plan } from '../dossier/own-parts/plan.ts'
import type { MyCopy } from '../queries/my-copy.ts'
import { levelLabel } from './my-manner.ts'

/** A sentence of ours as the copy carries it: in French, and in the person's language. */
type Said = { fr: string } & Partial<Record<Language, string>>

const said = (words: Partial<Record<Language, string>> | undefined, language: Language): Said => ({
  fr: words?.fr ?? '',
  [language]: words?.[language] ?? '',
})

/**
 * The copy as a file, shape `maillon-copy/1`. Names of fields and ids never change within a shape; a new field may come.
 * Instants are ISO 8601 in UTC, days `YYYY-MM-DD`, absent things `null`. `mine` is what the person wrote; `fromOthers` is
 * what was written about her, each with its author. Each id of ours comes with its sentence, so that no other file is needed.
 */
export function copyFile(copy: MyCopy, language: Language, now: Temporal.Instant) {
  const { record } = copy
  return {
    shape: 'maillon-copy/1',
    madeAt: now.toString(),
    language,
    timeZone: copy.timeZone,
    person: {
      id: record.id,
      name: record.name,
      nativeName: record.nativeName,
      birth: record.birth,
      phone: record.phone,
      email: record.email,
      host: record.hostName,
      stage: record.stage,
    },
    mine: {
      answers: [...copy.answers.values()].map((answer) => ({
        indicator: answer.indicator,
        statement: said(indicatorById(answer.indicator)?.statement, language),
        level: answer.level,
        levelSaid: answer.level === null ? null : { fr: levelLabel(answer.level, 'fr'), [language]: levelLabel(answer.level, language) },
        proof: answer.proof,
        barriers: answer.barriers.map((id) => ({ id, said: said(barriers.find((each) => each.id === id)?.label, language) })),
        wish: answer.wish,
        at: answer.at.toString(),
        before: answer.levelBefore === null ? null : { level: answer.levelBefore, at: answer.levelBeforeAt?.toString() ?? null },
      })),
      replies: copy.observations
        .filter(({ reply }) => reply !== '')
        .map(({ id, reply, repliedAt }) => ({ observation: id, text: reply, at: repliedAt?.toString() ?? null })),
      plan: copy.actions.map((action) => ({
        id: action.id,
        what: action.what,
        dueOn: action.dueOn?.toString() ?? null,
        resource: action.resource,
        trace: action.trace,
        state: action.state,
        word: action.word,
        createdAt: action.createdAt.toString(),
        changedAt: action.changedAt.toString(),
        history: copy.planChanges
          .filter((change) => change.action === action.id)
          .map(({ at, state, what, dueOn, word }) => ({ at: at.toString(), state, what, dueOn: dueOn?.toString() ?? null, word })),
      })),
      decisions: copy.decisions.map(({ outcome, words, at, writing }) => ({
        outcome,
        outcomeSaid: said(outcomes.find(({ id }) => id === outcome)?.label, language),
        words,
        at: at.toString(),
        way: writing.way,
        signedOn: writing.way === 'paper' ? writing.signedOn.toString() : null,
        attestedBy: writing.way === 'paper' ? writing.attestedName : null,
      })),
      path: copy.moves.map(({ before, after, at }) => ({ before, after, at: at.toString() })),
      sharing: copy.consents.map((consent) => ({
        recipient: consent.recipient,
        part: consent.part,
        partSaid: said(consent.label, language),
        givenAt: consent.givenAt.toString(),
        until: consent.until.toString(),
        way: consent.way,
        withdrawnAt: consent.withdrawnAt?.toString() ?? null,
      })),
    },
    fromOthers: {
      observations: copy.observations.map(({ id, indicator, body, observedOn, authorName, at }) => ({
        id,
        indicator,
        statement: indicator === null ? null : said(indicatorById(indicator)?.statement, language),
        body,
        observedOn: observedOn.toString(),
        author: authorName,
        at: at.toString(),
      })),
      waysOfWorking: copy.process.map(({ item, state, comment, authorName, at }) => ({
        item,
        itemSaid: said(processItems.find(({ id }) => id === item)?.label, language),
        state,
        comment,
        author: authorName,
        at: at.toString(),
      })),
    },
    // What her instruments hold, as the schema of the dossier describes it; answers, plan and decisions stand above, in full.
    parts: partsFile(
      copy.parts.filter(({ id, blocks }) => blocks.length > 0 && !writtenElsewhere.has(id)),
      [...new Set([language, 'fr' as const])],
    ),
  }
}

/** The parts of a dossier whose facts the copy holds under other names. */
export const writtenElsewhere = new Set([aboutMe, reachMe, birth, decision, plan, answers].map(({ id }) => id))
