import type { Direct, EtatDuDirect, EvenementEnDirect } from '@sssi/section'

/** Entre la connexion, que le portail ouvre plus tard, et les pages, qui s’y abonnent dès qu’elles s’affichent. */
export interface Relais {
  readonly direct: Direct
  publier(evenement: EvenementEnDirect): void
  /** Des évènements ont pu être manqués. */
  reprendre(): void
  changerEtat(etat: EtatDuDirect): void
}

export function creerRelais(): Relais {
  const abonnes = new Set<{ surEvenement: (evenement: EvenementEnDirect) => void; surReprise: () => void }>()
  const temoins = new Set<() => void>()
  let etat: EtatDuDirect = 'absent'
  return {
    direct: {
      abonner(surEvenement, surReprise) {
        const abonne = { surEvenement, surReprise }
        abonnes.add(abonne)
        return () => abonnes.delete(abonne)
      },
      etat: () => etat,
      surEtat(prevenir) {
        temoins.add(prevenir)
        return () => temoins.delete(prevenir)
      },
    },
    publier(evenement) {
      for (const { surEvenement } of abonnes) surEvenement(evenement)
    },
    reprendre() {
      for (const { surReprise } of abonnes) surReprise()
    },
    changerEtat(nouveau) {
      if (nouveau === etat) return
      etat = nouveau
      for (const prevenir of temoins) prevenir()
    },
  }
}

/** Celui de cette page. */
export const relais = creerRelais()
