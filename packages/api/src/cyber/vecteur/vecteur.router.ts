import { lireVecteurCvss, LONGUEUR_DE_VECTEUR } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockable } from '../../core/trpc/saisie.ts'
import { router } from '../../core/trpc/trpc.ts'
import { noterVecteur } from '../cvss/noter-vecteur.ts'
import { cyber } from '../procedure.ts'

const getVecteurInput = z.strictObject({
  vecteur: stockable(z.string().trim().max(LONGUEUR_DE_VECTEUR, 'Ce vecteur est trop long.')),
})

/** La note d’un vecteur CVSS et le sens de chacune de ses métriques, ou ce qui ne va pas et à quels caractères. */
export function expliquerVecteur(vecteur: string) {
  const lu = lireVecteurCvss(vecteur)
  if (!lu.ok) return { note: null, metriques: [], defaut: lu.defaut }
  const notation = noterVecteur(vecteur)
  if (!notation.ok) return { note: null, metriques: [], defaut: notation.defaut }
  return {
    note: notation.value,
    metriques: lu.value.metriques.map(({ metrique, valeur }) => ({
      code: metrique.code,
      nom: metrique.nom,
      famille: metrique.famille,
      valeur,
      sens: metrique.valeurs.find(({ code }) => code === valeur)?.nom ?? valeur,
    })),
    defaut: null,
  }
}

/** Un vecteur CVSS, sans rapport avec un avis : ce que l’on tape se note à mesure. */
export const vecteurRouter = router({
  get: cyber('cyber.lire')
    .input(getVecteurInput)
    .query(({ input }) => expliquerVecteur(input.vecteur)),
})
