import { z } from '#platform/fields.ts'
import { askers, costs, everyone, kinds, modes, publics, ways } from '../domain/data-inclusion-codes.ts'
import { hasWholePoint, latitude, longitude, mail, mayBeEmpty, noTwice, pastDay, said, web } from './values.ts'

const keys = <Table extends Record<string, unknown>>(table: Table) => z.enum(Object.keys(table) as [keyof Table & string])

const place = {
  adresse: mayBeEmpty(500).nullish(),
  complement_adresse: mayBeEmpty(500).nullish(),
  code_postal: z
    .string()
    .regex(/^\d{5}$/)
    .nullish(),
  commune: mayBeEmpty(200).nullish(),
  code_insee: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .nullish(),
  latitude: latitude.nullish(),
  longitude: longitude.nullish(),
}

const common = (today: string) => ({
  source: said(80),
  id: said(300),
  nom: said(150).min(3),
  date_maj: pastDay(today),
  courriel: mail.nullish(),
  telephone: said(60).nullish(),
  lien_source: web.nullish(),
  horaires_accueil: said(5000).nullish(),
  ...place,
})

const zone = z.union([z.string().regex(/^(?:\d[\dAB]\d{3}|\d[\dAB]|97\d|98\d|\d{9})$/), z.literal('france')])

/** data·inclusion v1 as we give and take it: its own schema, and what that schema lets through. `today` is a day in ISO 8601. */
export function dataInclusionProfile(today: string) {
  return {
    structure: z
      .strictObject({
        ...common(today),
        description: said(10_000).min(5).nullish(),
        siret: z
          .string()
          .regex(/^\d{14}$/)
          .nullish(),
        site_web: web.nullish(),
        accessibilite_lieu: web.nullish(),
        reseaux_porteurs: noTwice(z.string().regex(/^[a-z0-9-]{2,60}$/)).nullish(),
      })
      .refine(hasWholePoint, 'half a point of the map'),
    service: z
      .strictObject({
        ...common(today),
        structure_id: said(300),
        description: said(10_000).min(5),
        type: keys(kinds).nullish(),
        thematiques: noTwice(z.string().regex(/^[a-z-]+--[a-z-]+$/)).nullish(),
        frais: keys(costs).nullish(),
        frais_precisions: mayBeEmpty(2000).nullish(),
        modes_accueil: noTwice(keys(modes)).nullish(),
        publics: noTwice(z.enum(publics))
          .min(1)
          .refine((list) => list.length === 1 || !list.includes(everyone), 'everybody, and somebody besides')
          .nullish(),
        publics_precisions: mayBeEmpty(5000).nullish(),
        conditions_acces: mayBeEmpty(10_000).nullish(),
        contact_nom_prenom: mayBeEmpty(300).nullish(),
        mobilisable_par: noTwice(keys(askers)).min(1).nullish(),
        modes_mobilisation: noTwice(keys(ways)).min(1).nullish(),
        lien_mobilisation: web.nullish(),
        mobilisation_precisions: mayBeEmpty(5000).nullish(),
        zone_eligibilite: noTwice(zone).min(1).nullish(),
        nombre_semaines: z.int().min(1).max(520).nullish(),
        volume_horaire_hebdomadaire: z.number().min(0).max(168).nullish(),
      })
      .refine(hasWholePoint, 'half a point of the map'),
  }
}
