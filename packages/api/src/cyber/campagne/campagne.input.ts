import { saisieDeCampagne } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'

const illisible = 'L’un des textes contient un caractère illisible. Saisissez-le de nouveau.'

/** Chaque texte d’une liste doit pouvoir s’écrire dans la base. */
const textesStockables = (liste: readonly Readonly<Record<string, string>>[]) =>
  liste.every((element) =>
    Object.values(element).every((texte) => !texte.includes('\u0000') && texte.isWellFormed()),
  )

/** Ce que le CERT saisit d’une campagne, tel que la base sait le garder. */
export const campagneStockable = {
  ...saisieDeCampagne,
  titre: stockable(saisieDeCampagne.titre),
  public: stockable(saisieDeCampagne.public),
  objectifs: stockable(saisieDeCampagne.objectifs),
  liens: saisieDeCampagne.liens.refine(textesStockables, illisible),
  indicateurs: saisieDeCampagne.indicateurs.refine(textesStockables, illisible),
}
export const campagneSaisie = z.strictObject(campagneStockable)
export type CampagneSaisie = z.output<typeof campagneSaisie>
