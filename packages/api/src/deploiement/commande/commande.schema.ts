import { identifiantDeSectionSchema, partDuCanariSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'
import { createApercuInput } from '../apercu/create/create-apercu.input.ts'
import { FORME_D_IDENTIFIANT_DE_CLE, FORME_DE_SIGNATURE } from '../cle/cle-publique.ts'
import { instant, motif, versionDesignee } from '../saisie.ts'

const LONGUEUR_MAX = 10_000

/** Ce qui voyage : le texte de la commande, tel que signé. */
export const enveloppeSchema = z.strictObject({
  commande: z.string().max(LONGUEUR_MAX),
  cle: z.string().regex(FORME_D_IDENTIFIANT_DE_CLE),
  signature: z.string().regex(FORME_DE_SIGNATURE),
})

/** À qui elle s’adresse, de quoi elle parle, quand elle a été signée, et le nom qui l’empêche de servir deux fois. */
const sansSection = { portail: z.string().max(300), le: instant, id: z.uuid() }
const commune = { ...sansSection, section: stockable(identifiantDeSectionSchema) }

const { courriel, heures } = createApercuInput.shape

/** Tout ce qu’une équipe peut commander, de sa chaîne de livraison ou de son poste. */
export const commandeSchema = z.discriminatedUnion('fait', [
  z.strictObject({ ...commune, fait: z.literal('activer'), version: versionDesignee }),
  z.strictObject({
    ...commune,
    fait: z.literal('canari'),
    version: versionDesignee,
    part: partDuCanariSchema,
  }),
  z.strictObject({ ...commune, fait: z.literal('retour'), version: versionDesignee.nullable() }),
  z.strictObject({
    ...commune,
    fait: z.literal('epingler'),
    version: versionDesignee,
    motif,
    jusquA: instant,
  }),
  z.strictObject({ ...commune, fait: z.literal('desepingler') }),
  z.strictObject({ ...commune, fait: z.literal('verrouiller'), motif, jusquA: instant }),
  z.strictObject({ ...commune, fait: z.literal('deverrouiller') }),
  z.strictObject({ ...commune, fait: z.literal('apercu'), version: versionDesignee, courriel, heures }),
  z.strictObject({ ...commune, fait: z.literal('etat') }),
  /** De toutes les sections : la page des déploiements montre à chaque organisme celles des autres. */
  z.strictObject({ ...sansSection, fait: z.literal('ensemble') }),
  z.strictObject({
    ...commune,
    fait: z.literal('journal'),
    avant: z.int().min(1).nullable(),
    limite: z.int().min(1).max(100),
  }),
  z.strictObject({
    ...commune,
    fait: z.literal('verifier'),
    tete: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
])

export type Commande = z.output<typeof commandeSchema>
