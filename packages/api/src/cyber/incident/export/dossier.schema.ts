import {
  diffusionSchema,
  etatsDEcheance,
  genresDeLien,
  gravitesDIncident,
  reponsesDIncident,
  statutsIncident,
} from '@sssi/domain/cyber'
import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'

const instant = z.iso.datetime().describe('Instant ISO 8601, en UTC')
const texte = z.string()

/**
 * Le dossier d’un incident, tel qu’il s’exporte. Son schéma JSON part avec lui : qui reçoit l’archive sait la lire sans le
 * portail, et dans dix ans.
 */
export const dossierSchema = z
  .strictObject({
    format: z.literal('dossier-d-incident-sssi'),
    version: z.literal(1),
    exporteLe: instant,
    exportePar: texte,
    diffusion: diffusionSchema.describe(
      'La marque TLP et ceux à qui elle s’étend : elle vaut pour toute l’archive',
    ),
    incident: z.strictObject({
      id: z.uuid(),
      reference: texte,
      organisme: organismeCodeSchema,
      titre: texte,
      description: texte,
      statut: z.enum(statutsIncident),
      priseDeConnaissanceLe: instant.describe('D’où viennent toutes les échéances réglementaires'),
      debutLe: instant.nullable(),
      traiteLe: instant.nullable(),
      classe: texte.nullable().describe('Classe RSIT'),
      type: texte.nullable().describe('Type RSIT'),
      gravite: z.enum(gravitesDIncident).nullable(),
      important: z.enum(reponsesDIncident),
      risqueEleve: z.enum(reponsesDIncident),
      malveillance: z.enum(reponsesDIncident),
      transfrontalier: z.enum(reponsesDIncident),
      cause: texte,
      mesures: texte,
      indicateurs: texte,
      declareLe: instant,
      declarePar: texte,
      fusionneDans: texte.nullable().describe('Référence de l’incident auquel il est réuni'),
    }),
    impacts: z.array(
      z.strictObject({
        service: texte,
        organisme: organismeCodeSchema,
        usagers: z.int().nullable(),
        dureeMinutes: z.int().nullable(),
        gravite: z.enum(gravitesDIncident),
        donneesPersonnelles: z.boolean(),
        categories: z.array(texte),
        personnesConcernees: z.int().nullable(),
        ose: z.boolean(),
        consequences: texte,
      }),
    ),
    faits: z.array(
      z.strictObject({
        connuLe: instant.describe('Quand le fait s’est produit ou a été su'),
        ecritLe: instant.describe('Quand il a été noté'),
        auteur: texte,
        texte,
        anterieurs: z.array(
          z.strictObject({ connuLe: instant, texte, remplaceLe: instant, remplacePar: texte }),
        ),
      }),
    ),
    taches: z.array(
      z.strictObject({
        libelle: texte,
        organisme: organismeCodeSchema,
        role: texte,
        echeanceLe: instant.nullable(),
        faiteLe: instant.nullable(),
        faitePar: texte.nullable(),
      }),
    ),
    liens: z.array(z.strictObject({ genre: z.enum(genresDeLien), id: texte, libelle: texte })),
    echeances: z.array(
      z.strictObject({
        cle: texte,
        regime: texte,
        etape: texte,
        passage: texte,
        destinataire: texte,
        etat: z.enum(etatsDEcheance),
        dueLe: instant.nullable(),
        envoyeeLe: instant.nullable(),
        canal: texte.nullable(),
        numero: texte.nullable(),
        motifDeRetard: texte.nullable(),
        sansObjet: texte.nullable().describe('Pourquoi elle est sans objet'),
        formulaire: z.record(texte, texte).nullable().describe('Les réponses, par libellé de champ'),
        preuves: z.array(z.strictObject({ fichier: texte, sha384: texte })),
      }),
    ),
    journal: z.array(z.strictObject({ le: instant, phrase: texte })),
  })
  .meta({ title: 'Dossier d’un incident', description: 'Exporté par le portail SSSI, section Cyber.' })

export type Dossier = z.output<typeof dossierSchema>
