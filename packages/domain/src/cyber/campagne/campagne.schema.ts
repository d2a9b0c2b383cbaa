import * as z from 'zod'
import { texteLibre, texteRequis } from '../../suivi/suivi.schema.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { lienSchema } from '../norme/reponse.schema.ts'

export const longueursDeCampagne = { titre: 200, public: 300, texte: 4_000, definition: 500 } as const

const indicateur = z.strictObject({
  cle: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'La clé s’écrit en minuscules, chiffres et tirets.'),
  libelle: texteRequis('le nom de l’indicateur', 80),
  definition: texteRequis('ce que l’indicateur compte', longueursDeCampagne.definition),
  tendance: z.enum(['hausse', 'baisse'], 'Choisissez ce que l’on souhaite voir : hausse ou baisse.'),
})

/** What the CERT writes of a campaign. */
export const saisieDeCampagne = {
  titre: texteRequis('le titre de la campagne', longueursDeCampagne.titre),
  public: texteRequis('à qui la campagne s’adresse', longueursDeCampagne.public),
  objectifs: texteLibre(longueursDeCampagne.texte),
  debut: jourSchema,
  fin: jourSchema,
  /** Share of invited people that should finish, in percent. */
  cible: z.int('Indiquez un pourcentage entier.').min(0).max(100).nullable(),
  liens: z
    .array(
      z.strictObject({
        titre: texteRequis('le nom du support', 120),
        url: lienSchema.refine((url) => url !== '', 'Indiquez l’adresse du support.'),
      }),
    )
    .max(20),
  indicateurs: z
    .array(indicateur)
    .max(5, 'Une campagne a au plus cinq indicateurs.')
    .refine((liste) => new Set(liste.map(({ cle }) => cle)).size === liste.length, 'Chaque clé est unique.'),
  fichiers: z.array(z.uuid()).max(10, 'Une campagne porte au plus dix fichiers.'),
} as const

const compte = z
  .int('Indiquez un nombre entier de personnes.')
  .min(0, 'Un nombre de personnes ne peut être négatif.')
  .max(1_000_000, 'Indiquez au plus un million de personnes.')

/** What a body reports of its participation on one day. */
export const saisieDeReleve = {
  jour: jourSchema,
  invites: compte,
  atteints: compte,
  acheves: compte,
  comptes: z.record(
    z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
    compte,
    'Chaque compte porte la clé de son indicateur.',
  ),
  commentaire: texteLibre(longueursDeCampagne.definition),
} as const
