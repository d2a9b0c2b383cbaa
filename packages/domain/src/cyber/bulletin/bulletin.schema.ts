import * as z from 'zod'
import { longueurs, texteLibre } from '../../suivi/suivi.schema.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { gravites } from '../avis/gravite.ts'
import { etatsDeProduit } from './bulletin.ts'

const ligne = (longueur: number) =>
  texteLibre(longueur)
    .trim()
    .refine((texte) => !/\p{Cc}/u.test(texte), 'Ce texte tient sur une ligne.')

const cve = z
  .string()
  .trim()
  .toUpperCase()
  .max(30, 'Une CVE s’écrit CVE-2026-1234.')
  .refine(
    (texte) => texte === '' || /^CVE-[0-9]{4}-[0-9]{4,12}$/.test(texte),
    'Une CVE s’écrit CVE-2026-1234.',
  )

const vecteur = z
  .string()
  .trim()
  .max(300, 'Un vecteur CVSS ne peut dépasser 300 caractères.')
  .refine(
    (texte) => texte === '' || /^CVSS:(3\.[01]|4\.0)(\/[A-Za-z]{1,4}:[A-Za-z]{1,8})+$/.test(texte),
    'Collez le vecteur entier, qui commence par CVSS:3.1/ ou CVSS:4.0/.',
  )

const url = ligne(2_000).refine(
  (texte) => texte === '' || (URL.canParse(texte) && ['https:', 'http:'].includes(new URL(texte).protocol)),
  'Indiquez une adresse complète qui commence par https://.',
)

/** The content while it is written: anything may still be missing, nothing may be out of shape. */
export const contenuDeBulletinSchema = z.strictObject({
  titre: ligne(longueurs.libelle),
  resume: texteLibre(longueurs.rubrique),
  remediation: texteLibre(longueurs.rubrique),
  gravite: z.enum(gravites, 'Choisissez une gravité de la liste.'),
  vulnerabilites: z
    .array(z.strictObject({ cve, titre: ligne(longueurs.libelle), vecteur }))
    .max(100)
    .readonly(),
  produits: z
    .array(
      z.strictObject({
        editeur: ligne(longueurs.court),
        nom: ligne(longueurs.libelle),
        versions: ligne(longueurs.libelle),
        etat: z.enum(etatsDeProduit, 'Choisissez un état de la liste.'),
      }),
    )
    .max(200)
    .readonly(),
  liens: z
    .array(z.strictObject({ titre: ligne(longueurs.libelle), url }))
    .max(50)
    .readonly(),
  reponseAttendueLe: jourSchema.nullable(),
})
