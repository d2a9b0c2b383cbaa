import { indicateurSchema } from '@sssi/domain'
import type * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'

const champs = indicateurSchema.shape

/** Ce que le chef de projet dit d’un indicateur ; ses valeurs s’enregistrent une à une. */
export const descriptionDIndicateur = {
  libelle: stockable(champs.libelle),
  definition: stockable(champs.definition),
  unite: stockable(champs.unite),
  modeDeCalcul: stockable(champs.modeDeCalcul),
  source: stockable(champs.source),
  responsable: stockable(champs.responsable),
  periodicite: champs.periodicite,
  delaiJours: champs.delaiJours,
  tendance: champs.tendance,
  applicable: champs.applicable,
  motifNonApplicable: stockable(champs.motifNonApplicable),
  valeurInitiale: champs.valeurInitiale,
  dateInitiale: champs.dateInitiale,
  valeurCible: champs.valeurCible,
  dateCible: champs.dateCible,
}

type Description = z.infer<z.ZodObject<typeof descriptionDIndicateur>>

/** Une valeur va avec sa date, et « non applicable » avec son motif : les champs qui manquent, chacun avec sa phrase. */
export function coherent(saisie: Description, ctx: z.core.$RefinementCtx<Description>): void {
  const { applicable, motifNonApplicable, valeurInitiale, dateInitiale, valeurCible, dateCible } = saisie
  const manques: readonly (readonly [boolean, keyof Description, string])[] = [
    [
      !applicable && !motifNonApplicable?.trim(),
      'motifNonApplicable',
      'Dites pourquoi cet indicateur n’est pas applicable.',
    ],
    [
      valeurInitiale !== null && dateInitiale === null,
      'dateInitiale',
      'Indiquez la date de la valeur initiale.',
    ],
    [
      valeurCible !== null && dateCible === null,
      'dateCible',
      'Indiquez la date à laquelle la cible est attendue.',
    ],
    [
      dateInitiale !== null && dateCible !== null && dateCible <= dateInitiale,
      'dateCible',
      'La cible doit venir après la valeur initiale.',
    ],
  ]
  for (const [manque, champ, message] of manques) {
    if (manque) ctx.addIssue({ code: 'custom', path: [champ], message })
  }
}
