import { addedUp, type Chance } from './chance.ts'

/** What one need is called in cards, and words that go with it. Codes are those of content/needs.json, where they exist. */
export const subjects: readonly { names: readonly string[]; words: readonly string[] }[] = [
  {
    names: ['Cours de français', 'Francisation à temps partiel', 'Ateliers de conversation'],
    words: ['francisation', 'langue', 'conversation', 'niveau', 'grammaire', 'oral'],
  },
  {
    names: ['Accompagnement vers l’emploi', 'Recherche d’emploi', 'Club d’emploi'],
    words: ['emploi', 'candidature', 'entretien', 'recrutement', 'métier', 'stage'],
  },
  {
    names: ['Aide au logement', 'Hébergement d’urgence', 'Recherche de logement'],
    words: ['logement', 'bail', 'loyer', 'hébergement', 'propriétaire', 'meublé'],
  },
  {
    names: ['Création d’entreprise', 'Entrepreneuriat accompagné', 'Du projet à l’entreprise'],
    words: ['entrepreneuriat', 'entreprise', 'projet', 'clientèle', 'marché', 'démarrage'],
  },
  {
    names: ['Microcrédit accompagné', 'Prêt d’honneur', 'Garantie bancaire'],
    words: ['microcrédit', 'prêt', 'banque', 'garantie', 'remboursement', 'financement'],
  },
  {
    names: ['Permanence juridique', 'Droit des étrangers', 'Renouvellement de titre'],
    words: ['juridique', 'séjour', 'titre', 'préfecture', 'recours', 'avocat'],
  },
  {
    names: ['Garde d’enfants', 'Halte-garderie', 'Crèche à vocation d’insertion'],
    words: ['garde', 'enfant', 'crèche', 'parent', 'horaire', 'famille'],
  },
  {
    names: ['Mobilité solidaire', 'Location de voiture', 'Auto-école sociale'],
    words: ['mobilité', 'voiture', 'permis', 'transport', 'vélo', 'trajet'],
  },
  {
    names: ['Coopérative d’activité', 'Coopérative jeunesse', 'Entreprendre ensemble'],
    words: ['coopérative', 'membre', 'gouvernance', 'parts', 'collectif', 'salariat'],
  },
  {
    names: ['Reconnaissance des diplômes', 'Équivalence d’études', 'Validation des acquis'],
    words: ['diplôme', 'équivalence', 'évaluation', 'acquis', 'université', 'ordre'],
  },
  {
    names: ['Accès aux soins', 'Soutien psychologique', 'Interprétation en santé'],
    words: ['santé', 'soin', 'psychologue', 'médecin', 'interprète', 'assurance'],
  },
  {
    names: ['Numérique pour tous', 'Atelier informatique', 'Démarches en ligne'],
    words: ['numérique', 'ordinateur', 'internet', 'démarche', 'courriel', 'tablette'],
  },
  {
    names: ['Formation comptable', 'Tenir ses comptes', 'Impôts et déclarations'],
    words: ['comptabilité', 'facture', 'impôt', 'taxe', 'budget', 'déclaration'],
  },
  {
    names: ['Accueil des nouveaux arrivants', 'Premières démarches', 'Installation et orientation'],
    words: ['accueil', 'installation', 'orientation', 'quartier', 'jumelage', 'nouveaux'],
  },
  {
    names: ['Cuisine collective', 'Aide alimentaire', 'Épicerie solidaire'],
    words: ['cuisine', 'alimentaire', 'épicerie', 'panier', 'repas', 'collective'],
  },
  {
    names: ['Mentorat', 'Marrainage d’entrepreneures', 'Réseau de pairs'],
    words: ['mentorat', 'réseau', 'pairs', 'rencontre', 'marrainage', 'expérience'],
  },
]

const plain = `permet personnes organisme propose accompagnement individuel groupe gratuit rendez-vous semaine adultes public service aide
soutien atelier mois équipe partenaires territoire besoin situation durée inscription information professionnel suivi parcours étape conseil
ouvert sur place toute année selon capacité écoute confidentiel bilan activité immigrant réfugié demandeur famille jeune femme`.split(/\s+/)

const starts = 'ba ca da fa ga la ma na pa ra sa ta va bri cro dra fra gri pla tre bel cor dur far mon par sol ver mar tour val bois'.split(
  ' ',
)
const middles = 'li no ra me ti lo na ri vo pe do su bi co ma nel ver mon tal gi'.split(' ')
const ends = 'tion ment eur euse ette age ance ier ière oire isme iste al ille ois aise in on ard elle'.split(' ')

/** Words that could be French, as many as cards of that number would hold besides the common ones: names, places, trades. */
function rareWords(count: number, { one, happens }: Chance): string[] {
  const words = new Set<string>()
  while (words.size < count)
    words.add(one(starts) + one(middles) + (happens(0.6) ? one(middles) : '') + (happens(0.25) ? one(middles) : '') + one(ends))
  return [...words]
}

/** Common words first, then rare ones: how often each stands in a text falls with its rank. */
export function textWords(count: number, chance: Chance): { words: string[]; sums: Float64Array } {
  const words = [...new Set([...plain, ...subjects.flatMap((subject) => subject.words)]), ...rareWords(count, chance)]
  return { words, sums: addedUp(words.map((_, rank) => 1 / (rank + 10))) }
}
