// Names of languages as directories write them in English, by code.
const names = new Map(
  'amharic am,arabic ar,aramaic arc,armenian hy,bengali bn,bosnian bs,burmese my,cambodian km,cantonese yue,cebuano ceb,chinese zh,creole ht,croatian hr,czech cs,danish da,dutch nl,english en,ethiopian am,farsi fa,fijian fj,filipino fil,finnish fi,french fr,fulani ff,gaelic ga,german de,greek el,gujarati gu,hausa ha,hebrew he,hiligaynon hil,hindi hi,hindu hi,hmong hmn,hungarian hu,igbo ig,ilocano ilo,indonesian id,italian it,japanese ja,khmer km,kinyarwanda rw,korean ko,lao lo,laotian lo,latvian lv,maltese mt,mandarin cmn,marathi mr,mongolian mn,norwegian no,oromo om,panjabi pa,pangasinan pag,persian fa,polish pl,portuguese pt,punjabi pa,romanian ro,russian ru,samoan sm,shanghainese wuu,sindhi sd,sinhalese si,somali so,spanish es,swahili sw,swedish sv,tagalog tl,taiwanese nan,tamil ta,telugu te,thai th,tibetan bo,tigrinya ti,tongan to,turkish tr,ukrainian uk,urdu ur,vietnamese vi,yiddish yi,yoruba yo'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** The code of a language named in English, the narrower name first: `Chinese (Mandarin)` is `cmn`. `undefined` for what names none. */
export function languageNamed(name: string): string | undefined {
  const [, wide = '', narrow = ''] = /^\s*(\p{L}+)?[^(]*(?:\((\p{L}+))?/u.exec(name.toLowerCase()) ?? []
  return names.get(narrow) ?? names.get(wide)
}
