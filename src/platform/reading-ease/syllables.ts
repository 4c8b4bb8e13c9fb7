const vowel = 'aeiouyàâäéèêëîïôöùûüÿœæ'
const group = new RegExp(`[${vowel}]+`, 'g')

/** Verbs in everyday use whose ending *-ent* is silent; any other word that ends so is heard (*argent*, *souvent*). */
const silent = new Set(
  `accompagnent acceptent achètent aident aiment appellent apprennent arrivent attendent changent cherchent comprennent comptent
  concernent connaissent coûtent décident demandent deviennent disent doivent donnent écoutent écrivent entrent existent expliquent
  finissent gardent gèrent jugent lisent manquent mettent montrent naissent paraissent parlent partagent partent passent pensent perdent
  permettent peuvent portent prennent proposent racontent reçoivent regardent rendent répondent restent reviennent savent servent
  sortent suivent tiennent travaillent trouvent utilisent veulent vendent viennent vivent votent`.split(/\s+/),
)

/** Two vowels written together that French says in two beats. */
const apart: readonly [RegExp, string][] = [
  // é opens its own beat before any vowel that is heard: ré-el, cré-a-tion.
  [/é(?=[aeioué])/g, 'é-'],
  [/(?<=[aeo])(?=[ïëü])/g, '-'],
  [/oo/g, 'o-o'],
  // After two consonants, i is a beat: cli-ent, ou-vri-er.
  [/(?<=[bcdfgptv][lr])i(?=[aeéèêoô])/g, 'i-'],
  // u and ou before a vowel that is heard, but not after q or g: conti-nu-er, jou-er; nuit and oui stay whole.
  [/(?<=[^qgoae])u(?=[aéèo]|e[rzlu])/g, 'u-'],
  [/ou(?=[éa]|e[rz]$)/g, 'ou-'],
  // y between two vowels begins the next beat: pa-yer, mo-yen.
  [/(?<=[aeou])y(?=[aeéèo])/g, '-y'],
]

/**
 * How many beats a French word has when it is read with care: *entreprise* 3, *argent* 2, *ils parlent* 1. At least one.
 * A silent ending is not counted; a word of another language is counted as if it were French.
 */
export function syllablesIn(word: string): number {
  const lower = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/^(?:qu|[a-z])['’](?=.)/, '')
  if (lower.includes('-'))
    return lower
      .split('-')
      .filter(Boolean)
      .reduce((sum, part) => sum + syllablesIn(part), 0)
  const heard = withoutSilentEnding(lower.replace(/qu(?=[aeéèêiîoôu])/g, 'q').replace(/gu(?=[eéèêiî])/g, 'g'))
  const beats = apart.reduce((text, [where, how]) => text.replace(where, how), heard)
  return Math.max(1, beats.match(group)?.length ?? 0)
}

function withoutSilentEnding(word: string): string {
  if (silent.has(word) || /[aoè]ient$/.test(word)) return word.replace(/ent$/, '')
  return word.replace(/(?<=[^aeouy])es?$/, '')
}
