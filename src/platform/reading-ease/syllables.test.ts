import assert from 'node:assert/strict'
import { test } from 'node:test'
import { syllablesIn } from './syllables.ts'

// Counted by ear, word by word, as a careful reader of standard French says them.
const counted: Record<number, string> = {
  1: `je tu il vous nous on le la les des mes ses ce que qui vie oui fille ville plus moins temps jour nuit août eau beau lieu vieux mieux
    mois droit choix main pain quand vingt prix fruits huit lui puis suis peut veut doit faire dire lire prendre mettre aide aides
    parlent aident veulent peuvent doivent restent vendent prennent tiennent disent lisent voient paient aiment chaque l’aide d’eux qu’il
    quatre autre simple guide langue longue marque joue vue vues fois soir rue`,
  2: `argent souvent client clients parent moment content travail famille petite maison appui conseil projet idée année
    payer moyen moyens voyage réel jouer louer tuer nuage besoin semaine question réponse parler ensuite travaillent avaient
    apprendre comprendre décide montrer trouver personne personnes chemin métier premier dernier marché vélo radio million`,
  3: `entreprise document travailler essayer étudier oublier février quatrième essentiel prévenir expliquer création étudiant
    ouvrier demander conseiller conseillère décision avenir habitude responsable actuel commencer quelquefois expérience`,
  4: `priorité continuer évaluer bénévolat économie européenne immigration`,
  5: `opportunité coopérative développement accompagnement`,
}
const known = Object.entries(counted).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)] as const))

test('beats are counted as the ear counts them', () => {
  assert.ok(known.length > 130, `${known.length} words`)
  assert.deepEqual(
    known.filter(([word, count]) => syllablesIn(word) !== count).map(([word, count]) => `${word}: ${syllablesIn(word)} for ${count}`),
    [],
  )
})

test('a word has one beat at least, and parts joined by a hyphen are added', () => {
  assert.equal(syllablesIn('h'), 1)
  assert.equal(syllablesIn('rendez-vous'), 3)
  assert.equal(syllablesIn('avez-vous'), 3)
})
