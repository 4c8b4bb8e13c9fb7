import { catalogue, type Language, translator } from '#platform/i18n.ts'

const sentences = catalogue({
  fr: {
    title: 'Carte des lieux',
    see: 'Voir la carte',
    described: '{count, plural, one {Un lieu} other {# lieux}} sur la carte. Les numéros sont ceux de la liste.',
    you: 'Le lieu que vous cherchez',
    source: 'Villes : GeoNames et Insee. Côtes : Natural Earth.',
    outside: 'Ouvrir sur OpenStreetMap',
    outsideHint: 'autre site',
  },
  en: {
    title: 'Map of the places',
    see: 'See the map',
    described: '{count, plural, one {One place} other {# places}} on the map. The numbers are those of the list.',
    you: 'The place you asked for',
    source: 'Towns: GeoNames and Insee. Coasts: Natural Earth.',
    outside: 'Open in OpenStreetMap',
    outsideHint: 'another site',
  },
  es: {
    title: 'Mapa de los lugares',
    see: 'Ver el mapa',
    described: '{count, plural, one {Un lugar} other {# lugares}} en el mapa. Los números son los de la lista.',
    you: 'El lugar que usted busca',
    source: 'Ciudades: GeoNames e Insee. Costas: Natural Earth.',
    outside: 'Abrir en OpenStreetMap',
    outsideHint: 'otro sitio',
  },
  it: {
    title: 'Mappa dei luoghi',
    see: 'Vedere la mappa',
    described: '{count, plural, one {Un luogo} other {# luoghi}} sulla mappa. I numeri sono quelli della lista.',
    you: 'Il luogo che cerca',
    source: 'Città: GeoNames e Insee. Coste: Natural Earth.',
    outside: 'Aprire su OpenStreetMap',
    outsideHint: 'altro sito',
  },
  ar: {
    title: 'خريطة الأماكن',
    see: 'عرض الخريطة',
    described:
      '{count, plural, one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانا} other {# مكان}} على الخريطة. الأرقام هي أرقام القائمة.',
    you: 'المكان الذي تبحثون عنه',
    source: 'المدن: GeoNames وInsee. السواحل: Natural Earth.',
    outside: 'الفتح في OpenStreetMap',
    outsideHint: 'موقع آخر',
  },
})

/** What a map says, and the way to a map kept by others. */
export const mapWords = (language: Language) => translator(sentences, language)
