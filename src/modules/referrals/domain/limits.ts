import { codeMinutes, codeTries } from './answer-link.ts'

type Limit = { keys: string[]; most: number; minutes: number }

/** What comes with a link of 256 bits: only the network is counted. */
export const knocks = (network: string): Limit[] => [{ keys: [`answer link from ${network}`], most: 120, minutes: 15 }]

/** Codes and links asked for again: few for one link, so that nobody's mailbox is flooded. */
export const lettersOf = (token: string, network: string): Limit[] => [
  { keys: [`answer letter ${token}`], most: 4, minutes: 60 },
  { keys: [`answer letters from ${network}`], most: 30, minutes: 60 },
]

/** Guesses at six digits: as many as one code bears while it lives. */
export const codeGuesses = (token: string, network: string): Limit[] => [
  { keys: [`sheet code ${token}`], most: codeTries, minutes: codeMinutes },
  { keys: [`sheet codes from ${network}`], most: 30, minutes: 15 },
]
