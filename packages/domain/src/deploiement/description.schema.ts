import * as z from 'zod'
import { auPlus } from './bornes.ts'
import { cheminsEnConflit, limitesDePublication, LONGUEUR_DE_CHEMIN, refusDuChemin } from './description.ts'
import { identifiantDeSectionSchema, procedureSchema } from './manifeste.schema.ts'
import { versionDeSectionSchema } from './version.schema.ts'

const SHA384_EN_BASE64 = /^[A-Za-z0-9+/]{64}$/

const cheminSchema = z
  .string()
  .max(LONGUEUR_DE_CHEMIN)
  .superRefine((chemin, contexte) => {
    const refus = refusDuChemin(chemin)
    if (refus !== null)
      contexte.addIssue({ code: 'custom', message: `« ${chemin.slice(0, 80)} » : ${refus}.` })
  })

const schemaJson = z.record(z.string(), z.unknown())

/** What one procedure takes and gives, as the section knew them when it was built. */
const procedureDecriteSchema = z.strictObject({ prend: schemaJson, donne: schemaJson })

const nomSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9/._-]{0,79}$/)

/** What the build found out by itself, written beside it in `construction.json`. */
export const constructionSchema = z.strictObject({
  /** What the code really asks of the portal: the contract, the host's features, the `ui` components it imports. */
  portail: z.strictObject({
    contrat: z.int().min(1).max(1000),
    capacites: z.array(nomSchema).max(100),
    composants: z.array(nomSchema).max(500),
  }),
  /** What it asks of the API. */
  api: auPlus(300, z.record(procedureSchema, procedureDecriteSchema)),
})

export const fichierDecritSchema = z.strictObject({
  chemin: cheminSchema,
  taille: z.int().min(0).max(limitesDePublication.fichier, 'Ce fichier dépasse la taille admise.'),
  /** In base64, as browsers read it in an integrity. */
  sha384: z.string().regex(SHA384_EN_BASE64, 'L’empreinte sha384 manque ou est mal formée.'),
})

const phraseDesFichiers = `Une section compte de 1 à ${limitesDePublication.fichiers} fichiers.`

const scripts = z.array(cheminSchema).max(50)

/** Scripts to ask for with the portal's page: those of any page of the section, then, by page name, those it adds. */
export const prechargementSchema = z.strictObject({
  entree: scripts,
  pages: auPlus(100, z.record(z.string().max(60), scripts)),
})

/**
 * The description of a build: the whole of what the team signs. Nothing that is not written here is published. The manifest is
 * checked apart, against the contract.
 */
export const descriptionSchema = z.strictObject({
  format: z.literal(1),
  section: identifiantDeSectionSchema,
  version: versionDeSectionSchema,
  manifeste: z
    .record(z.string(), z.unknown())
    .refine(
      (manifeste) => JSON.stringify(manifeste).length <= limitesDePublication.manifeste,
      'Le manifeste dépasse la taille admise.',
    ),
  ...constructionSchema.shape,
  prechargement: prechargementSchema,
  fichiers: z
    .array(fichierDecritSchema)
    .min(1, phraseDesFichiers)
    .max(limitesDePublication.fichiers, phraseDesFichiers)
    .superRefine((fichiers, contexte) => {
      for (const chemin of cheminsEnConflit(fichiers.map(({ chemin }) => chemin)).slice(0, 20))
        contexte.addIssue({ code: 'custom', message: `« ${chemin} » se confond avec un autre chemin.` })
    }),
})

export type Construction = z.output<typeof constructionSchema>
export type Description = z.output<typeof descriptionSchema>
export type FichierDecrit = z.output<typeof fichierDecritSchema>
