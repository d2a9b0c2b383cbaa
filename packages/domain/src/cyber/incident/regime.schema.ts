import * as z from 'zod'
import { organismeCodeSchema } from '../../organisme/organisme.schema.ts'
import { conditionsDeRegime, sourcesDeChamp, type Regime } from './regime.ts'

const code = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,39}$/, 'Un code s’écrit en minuscules, sans accent ni espace.')
const texte = (longueur: number) => z.string().trim().min(1, 'Ce champ est obligatoire.').max(longueur)

const delai = z.discriminatedUnion('unite', [
  z.strictObject({ unite: z.literal('heures'), nombre: z.int().min(1).max(8784) }),
  z.strictObject({ unite: z.literal('mois'), nombre: z.int().min(1).max(24) }),
])

const declenchement = z.discriminatedUnion('genre', [
  z.strictObject({ genre: z.literal('connaissance'), delai }),
  z.strictObject({ genre: z.literal('apres'), etape: code, delai }),
  z.strictObject({ genre: z.literal('demande') }),
  z.strictObject({ genre: z.literal('sans_delai') }),
  z.strictObject({ genre: z.literal('meilleurs_delais') }),
])

const champ = z.strictObject({
  cle: code,
  libelle: texte(200),
  aide: z.string().max(500),
  obligatoire: z.boolean(),
  long: z.boolean(),
  source: z.enum(sourcesDeChamp).nullable(),
})

const unique = (codes: readonly string[]) => new Set(codes).size === codes.length

const etape = z.strictObject({
  code,
  libelle: texte(120),
  passage: texte(200),
  declenchement,
  condition: z.enum(conditionsDeRegime),
  siEncoreEnCours: z.enum(['reportee', 'seulement']).nullable(),
  destinataire: texte(200),
  motifDeRetard: z.boolean(),
  champs: z
    .array(champ)
    .max(40)
    .refine((champs) => unique(champs.map(({ cle }) => cle)), 'Deux champs portent le même code.'),
})

/** A step counts only from one that comes before it: the deadlines can always be computed, in order. */
const compteDUneEtapeAnterieure = (etapes: readonly z.output<typeof etape>[]) =>
  etapes.every(({ declenchement: d }, rang) => {
    if (d.genre !== 'apres') return true
    return etapes.slice(0, rang).some((autre) => autre.code === d.etape)
  })

export const regimeSchema: z.ZodType<Regime, Regime> = z.strictObject({
  code,
  titre: texte(120),
  texte: texte(500),
  autorite: texte(200),
  canal: z.string().max(500),
  condition: z.enum(conditionsDeRegime),
  organismes: z.array(organismeCodeSchema).max(50),
  rappels: z.strictObject({
    parts: z.array(z.int().min(1).max(99)).max(5),
    heuresAvant: z.array(z.int().min(1).max(720)).max(5),
  }),
  etapes: z
    .array(etape)
    .min(1)
    .max(15)
    .refine((etapes) => unique(etapes.map((e) => e.code)), 'Deux étapes portent le même code.')
    .refine(
      compteDUneEtapeAnterieure,
      'Une étape ne se compte que depuis une étape qui la précède dans le régime.',
    ),
})
