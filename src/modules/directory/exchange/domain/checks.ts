/** What a value must be to enter the directory or to leave it. The schemas of the formats let more through; we do not. Pure. */

// ISO 639-1, and the languages of three letters that people we meet speak and that have no shorter code.
const short =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
const long =
  'ara arz ary apc acm aeb arq ayl apd ajp ayn ber kab rif shi tzm zgh ckb kmr sdh prs pes tgk haz fas srp bos hrv cnr rom rmn rmy ase fsl lsf fcs isl bfi ils ise dgs gcr gcf acf hat lou crs mfe rcf kea pov pap jam sag lin lua ktu kng kon swh swc nyn arc pag kin run lug sus emk mnk bam dyu snk srr wol ful fuc fuf fuv hau zgh ewe gej fon mos twi aka gaa ibo yor bin urh efi tir tig gez byn amh orm som aar sid wal din nus shk bem nya sot tsn ssw tso ven zul xho mlg bem tpi fil tgl ceb ilo pam war bik hil yue cmn nan hak wuu mon khk uig kir kaz tuk uzb bal brh pbt pus snd skr pnb lah kas nep mai bho awa syl ctg rhg mya kar ksw kac cnh hmn mww blk mnw tdt tet kmr lad yid oji cre moe crj crl atj mic iku ikt esu nsk quy quz aym grn nah nhn kek mam quc ixl kjb yua tzh tzo'
const known = new Set([...short.split(' '), ...long.split(' ')])

/** A language as BCP 47 names it: a code in use, and a writing or a country if any (`fr`, `pt-BR`, `zh-Hant`). Not `zz9`, not `eng`-like oddities. */
export function isLanguage(text: string): boolean {
  const [code = '', ...more] = text.split('-')
  return known.has(code) && more.every((part) => /^(?:[A-Z][a-z]{3}|[A-Z]{2}|\d{3})$/.test(part))
}

// ISO 639-2 and -3 name with three letters what BCP 47 names with two.
const shorter: Readonly<Record<string, string>> = Object.fromEntries(
  'amh am,ara ar,aze az,ben bn,bul bg,ces cs,dan da,deu de,ell el,eng en,est et,fas fa,per fa,fin fi,fra fr,fre fr,ger de,guj gu,hau ha,heb he,hin hi,hun hu,hye hy,ibo ig,ind id,ita it,jpn ja,kat ka,kaz kk,khm km,kin rw,kor ko,lao lo,lit lt,lin ln,mal ml,mar mr,mya my,nep ne,nld nl,dut nl,nor no,pan pa,pol pl,por pt,pus ps,ron ro,rum ro,run rn,rus ru,sin si,slk sk,som so,spa es,sqi sq,alb sq,srp sr,swa sw,swe sv,tam ta,tel te,tgl tl,tha th,tir ti,tur tr,ukr uk,urd ur,vie vi,wol wo,yor yo,zho zh,chi zh,zul zu'
    .split(',')
    .map((pair) => pair.split(' ')),
)

/** The code that BCP 47 prefers: `eng` is `en`. What it does not know it gives back. */
export const languageOf = (code: string) => shorter[code.toLowerCase()] ?? code

/** Degrees north of the equator. */
export const isLatitude = (value: number) => Number.isFinite(value) && value >= -90 && value <= 90

/** Degrees east of Greenwich. */
export const isLongitude = (value: number) => Number.isFinite(value) && value >= -180 && value <= 180

/** A day that exists, written `2026-11-23`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || year < 1900) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return longest !== undefined && day >= 1 && day <= longest
}

/** A day that already was, on `today`: nobody changed or verified a card in 2999. Both in ISO 8601. */
export const isPastDay = (text: string, today: string) => isDay(text) && text <= today

/** A moment in ISO 8601 whose day exists. */
export const isMoment = (text: string) =>
  isDay(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text.slice(10))

export const isEmail = (text: string) =>
  text.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(?:\.[^\s@<>(),;:".]+)*\.[^\s@.]{2,}$/.test(text)

/** An address of the web that a link may carry. */
export const isWebAddress = (text: string) => text.length <= 2083 && /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+[^\s]*$/.test(text)

/** A telephone number, or several: figures, and what is written between them. Words may follow for an extension. */
export const isPhone = (text: string) => text.length <= 60 && (text.match(/\d/g)?.length ?? 0) >= 3

export const isCountry = (text: string) => /^[A-Z]{2}$/.test(text) && !/^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(text)

// Three X stand for no currency at all.
export const isCurrency = (text: string) => /^(?!X{3}$)[A-Z]{3}$/.test(text)

/** A cell that a spreadsheet would run. Numbers, telephone numbers and the dashes of a list begin with a sign too, and are none. */
export const isFormula = (text: string) => /^(?:[=\t\r]|@[A-Za-z]+\s*\(|[+-].*(?:[A-Z]{2,}\(|\|.*!))/.test(text)

/** Letters that hide text or change its direction, and control characters other than the end of a line and the tab. */
export const hidesText = (text: string) => /(?![\n\r\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text)
