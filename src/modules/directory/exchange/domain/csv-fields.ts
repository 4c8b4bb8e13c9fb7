/** What a column of a table may stand for here. The order is that of the choice offered on screen. */
export const csvFields = [
  'organisation',
  'organisation_id',
  'organisation_description',
  'legal_number',
  'organisation_website',
  'organisation_email',
  'organisation_phone',
  'service',
  'service_id',
  'description',
  'kind',
  'needs',
  'languages',
  'in_person',
  'remote',
  'free',
  'cost_words',
  'conditions',
  'audience_words',
  'papers',
  'opening_words',
  'asked_words',
  'asked_at',
  'website',
  'email',
  'phone',
  'contact_name',
  'seats',
  'weeks',
  'changed_on',
  'address',
  'address_more',
  'postal_code',
  'town',
  'country',
  'latitude',
  'longitude',
  'accessibility',
] as const
export type CsvField = (typeof csvFields)[number]

/** The fields that mean something in a table of organisations without services. */
export const ofOrganisation: ReadonlySet<string> = new Set(
  csvFields.filter((field) => /^(?:organisation|legal|address|postal|town|country|latitude|longitude|accessibility)/.test(field)),
)

/** How a table is read: which column holds what, words that mean “nothing”, and what is true of every row. */
export type CsvMapping = {
  columns: Partial<Record<CsvField, string>>
  empty: string[]
  country: string
  territory: 'QC' | 'FR' | 'IT' | 'other'
  language: string
}

const asked: Record<CsvField, RegExp> = {
  organisation: /^(?:org|organisation|organization|organisme|structure|nomentreprise|nom(?:organisme|structure)?|name|nombre|nome|ente)$/,
  organisation_id: /^(?:organisationid|organizationid|structureid|idstructure|idorganisme|neq|id)$/,
  organisation_description: /^(?:secteuractivite|activite|mission|organisationdescription|organizationdescription)$/,
  legal_number: /^(?:siret|siren|legalnumber|taxid|partitaiva|codicefiscale)$/,
  organisation_website: /^(?:organisationwebsite|siteweb(?:structure)?|sitoweb|sitioweb)$/,
  organisation_email: /^(?:organisationemail|emailstructure|courrielstructure)$/,
  organisation_phone: /^(?:organisationphone|telephonestructure)$/,
  service: /^(?:service|servicename|nomservice|servizio|servicio)$/,
  service_id: /^(?:serviceid|idservice)$/,
  description: /^(?:description|descripcion|descrizione)$/,
  kind: /^(?:kind|type)$/,
  needs: /^(?:needs|besoins|thematiques|themes|necesidades|bisogni)$/,
  languages: /^(?:languages?|langues?|idiomas|lingue)$/,
  in_person: /^(?:inperson|enpresentiel)$/,
  remote: /^(?:remote|adistance)$/,
  free: /^(?:free|gratuit|gratuito)$/,
  cost_words: /^(?:fees|frais|cost|couts?|tarifs?|costwords)$/,
  conditions: /^(?:conditions?|eligibility|admissibilite|requisiti|requisitos)$/,
  audience_words: /^(?:audience|publics?|clientele|audiencewords)$/,
  papers: /^(?:papers|documents|justificatifs)$/,
  opening_words: /^(?:hours|horaires?|orari|horarios?|openingwords)$/,
  asked_words: /^(?:howtoapply|commentdemander|modalites|askedwords)$/,
  asked_at: /^(?:lien|link|formulaire|askedat)$/,
  website: /^(?:website|url|servicewebsite)$/,
  email: /^(?:email|courriel|mail|correo)$/,
  phone: /^(?:phone|telephone|tel|telefono)$/,
  contact_name: /^(?:contact|contactname|personnecontact)$/,
  seats: /^(?:seats|places|capacite)$/,
  weeks: /^(?:weeks|semaines)$/,
  changed_on: /^(?:changedon|datemaj|misajour|lastmodified|updatedat)$/,
  address: /^(?:adresse|address|address1|indirizzo|direccion)$/,
  address_more: /^(?:complementadresse|address2|adresselign3|addressmore)$/,
  postal_code: /^(?:codepostal|postalcode|zip|cap|cp)$/,
  town: /^(?:town|ville|municipalite|commune|city|comune|ciudad)$/,
  country: /^(?:country|pays|paese|pais)$/,
  latitude: /^(?:latitude|lat)$/,
  longitude: /^(?:longitude|long?|lng)$/,
  accessibility: /^(?:accessibility|accessibilite)$/,
}

/** The columns of a table that name themselves: `CodePostal` is the postal code. What is not recognised is left to people. */
export function guessColumns(header: readonly string[]): CsvMapping['columns'] {
  const plain = header.map((name) => ({
    name,
    bare: name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase(),
  }))
  const columns: CsvMapping['columns'] = {}
  for (const field of csvFields) {
    const found = plain.find(({ name, bare }) => asked[field].test(bare) && !Object.values(columns).includes(name))
    if (found !== undefined) columns[field] = found.name
  }
  const { organisation_id: id, ...others } = columns
  // In a table of services, the bare identifier is the service's.
  const isOfService = id !== undefined && /^id$/i.test(id) && columns.service !== undefined && columns.service_id === undefined
  return isOfService ? { ...others, service_id: id } : columns
}
