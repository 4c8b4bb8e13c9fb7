import { budgetPart, lossPart } from '../budget/dossier-part.ts'
import { checkPointsPart } from '../check-points/dossier-part.ts'
import { evidencePart } from '../evidence/dossier-part.ts'
import { meansPart, sketchPart } from '../means/dossier-part.ts'
import { fieldNotesPart, networkPart } from '../network/dossier-part.ts'
import { messagesPart, pitchPart } from '../pitch/dossier-part.ts'
import { aboutMe, birth, reachMe } from './own-parts/about-me.ts'
import { answers } from './own-parts/answers.ts'
import { decision } from './own-parts/decision.ts'
import { plan } from './own-parts/plan.ts'
import type { DossierPart } from './part.ts'

/** Everything a person may take with her, in the order it is read. */
export const dossierParts: readonly DossierPart[] = [
  aboutMe,
  reachMe,
  birth,
  pitchPart,
  messagesPart,
  meansPart,
  sketchPart,
  networkPart,
  fieldNotesPart,
  budgetPart,
  lossPart,
  decision,
  checkPointsPart,
  plan,
  evidencePart,
  answers,
]
