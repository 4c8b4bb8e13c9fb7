import { ok, refused } from '#kernel/result.ts'
import { type InTwoLanguages, isUnsaid, keepBoth, type Said, saidIn } from './two-languages.ts'

/** How long she wishes to speak: about a minute, to open a door; about three, to tell more. */
export const pitchLengths = ['one', 'three'] as const
export type PitchLength = (typeof pitchLengths)[number]

/** What can be said, by the name the database keeps. */
export const promptIds = ['who', 'problem', 'offer', 'tried', 'give', 'need', 'ask'] as const
export type PromptId = (typeof promptIds)[number]

/** What each length asks, in the order in which it is said aloud. The ask comes last: it is what people remember. */
export const promptsOf: Readonly<Record<PitchLength, readonly PromptId[]>> = {
  one: ['who', 'offer', 'ask'],
  three: promptIds,
}

/** Her answer to one prompt of one length. */
export type PitchAnswer = InTwoLanguages & {
  length: PitchLength
  prompt: PromptId
  at: Temporal.Instant
  version: number
}

/** Answers a prompt, or answers it in other words; nothing is compulsory, and emptying it is an answer too. `other-language`: see `keepBoth`. */
export function answerPrompt(
  stored: PitchAnswer | undefined,
  asked: Pick<PitchAnswer, 'length' | 'prompt'>,
  said: InTwoLanguages,
  seen: number,
  now: Temporal.Instant,
) {
  if ((stored?.version ?? 0) !== seen) return refused('changed-elsewhere')
  const kept = keepBoth(stored, said)
  if (!kept.ok) return kept
  return ok<PitchAnswer>({ ...asked, ...kept.value, at: now, version: seen + 1 })
}

/** The prompt to offer after this one: the next still unsaid in the order of speech, or none when only said ones follow. */
export function nextPrompt(length: PitchLength, after: PromptId, answers: readonly PitchAnswer[]): PromptId | undefined {
  const prompts = promptsOf[length]
  const said = new Set(answers.filter((each) => each.length === length && !isUnsaid(each)).map(({ prompt }) => prompt))
  return prompts.slice(prompts.indexOf(after) + 1).find((prompt) => !said.has(prompt))
}

/** The answers of one length that say something, in the order of speech. */
export function inSpeechOrder(length: PitchLength, answers: readonly PitchAnswer[]): PitchAnswer[] {
  return promptsOf[length].flatMap((prompt) =>
    answers.filter((each) => each.length === length && each.prompt === prompt && !isUnsaid(each)),
  )
}

/** What is said aloud, paragraph by paragraph, once in each language she wrote in; her own language first. */
export function speeches(ordered: readonly PitchAnswer[]): { language: Said['language']; paragraphs: string[] }[] {
  const columns = new Map<Said['language'], string[]>()
  // Her own column opens first, even when its first paragraphs are still missing.
  for (const { language, words } of ordered) if (words !== '') columns.set(language, [])
  for (const answer of ordered)
    for (const { language, words } of saidIn(answer)) columns.set(language, [...(columns.get(language) ?? []), words])
  return [...columns].map(([language, paragraphs]) => ({ language, paragraphs }))
}
