import { z } from 'zod'

/** Version majeure du contrat entre le portail et les sections. Une section d’une autre majeure n’est pas chargée. */
export const CONTRAT = 1

/** Ce que le portail offre aux sections, par nom : une section qui demande davantage est refusée avant que son code ne tourne. */
export const capacitesDuPortail = [
  'annonces',
  'emplacements',
  'navigation',
  'notifications',
  'recherche',
] as const

const identifiant = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/)
const nomDePage = z.string().regex(/^[a-z][A-Za-z0-9]{1,40}$/)
const nomDeParametre = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/)
const codeAction = z.string().regex(/^A[1-5]-\d{3}$/)
const procedure = z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/)

const pageSchema = z.strictObject({
  /** Chemin sous le préfixe, sans barre initiale ; vide pour l’accueil de la section. */
  chemin: z.string().regex(/^(:?[a-z0-9-]+(\/:?[a-z0-9-]+)*)?$/),
  libelle: z.string().min(1).max(80),
  /** Dans la navigation principale, sous le titre de la section. */
  navigation: z.boolean(),
  /** Droit nécessaire pour ouvrir la page, au sens de la politique du domaine. */
  permission: z.string().min(1),
  /**
   * Ce que désigne un segment variable du chemin. Le serveur répond 404 à ce qui n’existe pas ; un segment sans type accepte
   * tout, et la page dit elle-même ce qu’elle ne trouve pas.
   */
  parametres: z.record(nomDeParametre, z.enum(['action'])).optional(),
  /** Page dont celle-ci dépend dans le fil d’Ariane. */
  parent: nomDePage.optional(),
})

const contributionSchema = z.discriminatedUnion('emplacement', [
  z.strictObject({ emplacement: z.literal('tableauDeBord.principal') }),
  z.strictObject({ emplacement: z.literal('tableauDeBord.tuile') }),
  z.strictObject({
    emplacement: z.literal('action.panneau'),
    titre: z.string().min(1).max(80),
    /** Actions dont la fiche montre ce panneau : le code de la section n’est chargé que pour elles. */
    actions: z.array(codeAction).min(1).readonly(),
  }),
])

/** Le manifeste d’une section : de la donnée, jamais du code (`section.json` à côté de la construction). */
export const manifesteSchema = z.strictObject({
  contrat: z.literal(CONTRAT),
  /** Nom du dossier, de la section et de l’espace de noms de son API. */
  id: identifiant,
  prefixe: z.string().regex(/^\/[a-z][a-z0-9-]*$/),
  titre: z.string().min(1).max(40),
  /** Rang dans la navigation principale. */
  ordre: z.number().int().min(0).max(1000),
  equipe: z.strictObject({
    organisme: z.string().min(2).max(20),
    nom: z.string().min(1).max(120),
    mission: z.string().min(1).max(400),
    contact: z.string().min(1).max(200),
  }),
  pages: z.record(nomDePage, pageSchema),
  contributions: z.record(nomDePage, contributionSchema),
  /** Procédure de l’API qui répond à la recherche du portail, sans que le code de la section soit chargé. */
  recherche: z.strictObject({ procedure, libelle: z.string().min(1).max(60) }).optional(),
  requiert: z.strictObject({
    portail: z.array(z.enum(capacitesDuPortail)).readonly(),
    api: z.array(procedure).readonly(),
  }),
})

export type Manifeste = z.output<typeof manifesteSchema>
export type Page = z.output<typeof pageSchema>
export type Contribution = z.output<typeof contributionSchema>
