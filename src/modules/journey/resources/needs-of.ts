import type { NeedId } from '../content/competencies.ts'

/** What may help with each of the six needs of the self-assessment, in the directory's own scheme (`content/needs.json`). */
export const directoryNeeds: Record<NeedId, readonly string[]> = {
  D1: ['start-idea', 'start-project', 'work-choose', 'network-mentor'],
  D2: ['start-rules', 'rights-to-start', 'rights-paperwork', 'cooperative-discover'],
  D3: ['language-course', 'language-literacy', 'language-exam', 'language-interpreter'],
  D4: ['network-meet', 'network-mentor', 'network-association', 'cooperative-team'],
  D5: ['money-start', 'money-together', 'money-budget', 'money-accounts'],
  D6: ['rights-residence', 'rights-benefits', 'rights-legal', 'rights-discrimination'],
}
