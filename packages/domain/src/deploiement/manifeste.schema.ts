import * as z from 'zod'
import { auPlus } from './bornes.ts'

/** Major version of the contract between the portal and the sections. A section of another major is not loaded. */
export const CONTRAT_DE_SECTION = 1

/** What the portal offers to sections, by name: a section that asks for more is refused before its code runs. */
export const capacitesDuPortail = [
  'annonces',
  'direct',
  'emplacements',
  'navigation',
  'notifications',
  'recherche',
] as const

export const identifiantDeSectionSchema = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/)
const nomDePage = z.string().regex(/^[a-z][A-Za-z0-9]{1,40}$/)
const nomDeParametre = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)
const codeAction = z.string().regex(/^A[1-5]-\d{3}$/)
/** A name is quoted in refusals, which the journal keeps for ever. */
const LONGUEUR_DE_PROCEDURE = 120

export const procedureSchema = z
  .string()
  .max(LONGUEUR_DE_PROCEDURE)
  .regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/)

const pageSchema = z.strictObject({
  /** Path under the prefix, without a leading slash; empty for the section's home. */
  chemin: z
    .string()
    .max(200)
    .regex(/^(:?[a-z0-9-]+(\/:?[a-z0-9-]+)*)?$/),
  libelle: z.string().min(1).max(80),
  /** In the main navigation, under the section's title. */
  navigation: z.boolean(),
  /** Right needed to open the page, in the sense of the domain's policy. */
  permission: z.string().min(1).max(80),
  /**
   * What a variable segment of the path names. The server answers 404 to what does not exist; a segment without a type takes
   * anything, and the page itself says what it does not find.
   */
  parametres: z.record(nomDeParametre, z.enum(['action'])).optional(),
  /** Page that this one hangs from in the breadcrumb. */
  parent: nomDePage.optional(),
})

const contributionSchema = z.discriminatedUnion('emplacement', [
  z.strictObject({ emplacement: z.literal('tableauDeBord.principal') }),
  z.strictObject({ emplacement: z.literal('tableauDeBord.tuile') }),
  z.strictObject({
    emplacement: z.literal('action.panneau'),
    titre: z.string().min(1).max(80),
    /** Actions whose sheet shows this panel: the section's code is loaded for them alone. */
    actions: z.array(codeAction).min(1).max(300).readonly(),
  }),
])

/** A section's manifest: data, never code (`section.json` beside the build). */
export const manifesteDeSectionSchema = z.strictObject({
  contrat: z.literal(CONTRAT_DE_SECTION),
  /** Name of the folder, of the section and of its API's namespace. */
  id: identifiantDeSectionSchema,
  prefixe: z.string().regex(/^\/[a-z][a-z0-9-]*$/),
  titre: z.string().min(1).max(40),
  /** Rank in the main navigation. */
  ordre: z.number().int().min(0).max(1000),
  equipe: z.strictObject({
    organisme: z.string().min(2).max(20),
    nom: z.string().min(1).max(120),
    mission: z.string().min(1).max(400),
    contact: z.string().min(1).max(200),
  }),
  pages: auPlus(100, z.record(nomDePage, pageSchema)),
  contributions: auPlus(50, z.record(nomDePage, contributionSchema)),
  /** API procedure that answers the portal's search without the section's code being loaded. */
  recherche: z.strictObject({ procedure: procedureSchema, libelle: z.string().min(1).max(60) }).optional(),
  requiert: z.strictObject({
    portail: z.array(z.enum(capacitesDuPortail)).max(50).readonly(),
    api: z.array(procedureSchema).max(300).readonly(),
  }),
})

export type ManifesteDeSection = z.output<typeof manifesteDeSectionSchema>
export type PageDeSection = z.output<typeof pageSchema>
export type ContributionDeSection = z.output<typeof contributionSchema>
