/** Names of the terms whose codes are ours or of data·inclusion, for programs that read the door. In French, as most cards. */
export const stageNames: Readonly<Record<string, string>> = {
  welcome: 'Accueil',
  exploration: 'Exploration',
  decision: 'Décision',
  plan: 'Plan d’action',
  prevalidation: 'Prévalidation',
  'hand-over': 'Passage de relais',
  'follow-up': 'Suivi',
}

export const publicNames: Readonly<Record<string, string>> = {
  'tous-publics': 'Tout le monde',
  actifs: 'Personnes qui travaillent ou cherchent du travail',
  'beneficiaires-des-minimas-sociaux': 'Personnes qui reçoivent un minimum social',
  'demandeurs-emploi': 'Personnes qui cherchent un emploi',
  etudiants: 'Personnes aux études',
  familles: 'Familles',
  femmes: 'Femmes',
  jeunes: 'Jeunes',
  'personnes-en-situation-de-handicap': 'Personnes handicapées',
  'personnes-en-situation-durgence': 'Personnes dans l’urgence',
  'personnes-en-situation-juridique-specifique': 'Personnes dans une situation juridique particulière',
  'personnes-exilees': 'Personnes exilées',
  'residents-qpv-frr': 'Habitants des quartiers prioritaires et des zones rurales aidées',
  seniors: 'Personnes âgées',
}

/** Name and description of each taxonomy. */
export const taxonomyNames = {
  needs: ['Besoins', 'Ce que cherche une personne venue d’ailleurs qui veut travailler à son compte.'],
  stages: ['Étapes', 'Les étapes du parcours qu’un service sert.'],
  kinds: ['Sortes de services', 'De quoi un service est fait.'],
  publics: ['Publics', 'À qui un service s’adresse, sous les codes de data·inclusion.'],
} as const
