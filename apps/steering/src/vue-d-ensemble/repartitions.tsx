import { fraicheurs, libelleFraicheur, libelleStatut, statuts } from '@sssi/domain'
import { BarList } from '@sssi/ui/BarList'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import type { VueDEnsemble } from './donnees.ts'

/** Où en sont les actions : leur statut. */
export function ParStatut({ axes, total }: Pick<VueDEnsemble, 'axes' | 'total'>) {
  return (
    <BarList
      libelle="Actions par statut"
      maximum={total}
      barres={statuts.map((statut) => ({
        cle: statut,
        libelle: libelleStatut(statut),
        valeur: axes.reduce((somme, axe) => somme + axe.statuts[statut], 0),
        href: lienVersLePlan({ statut: [statut] }),
      }))}
    />
  )
}

/** L’âge de ce qu’on sait : celui de la dernière synthèse de chaque action. */
export function ParFraicheur({ fraicheurs: ages, total }: Pick<VueDEnsemble, 'fraicheurs' | 'total'>) {
  return (
    <BarList
      libelle="Actions par âge de leur synthèse"
      maximum={total}
      barres={fraicheurs.map((fraicheur) => ({
        cle: fraicheur,
        libelle: libelleFraicheur(fraicheur),
        valeur: ages[fraicheur],
        href: lienVersLePlan({ fraicheur: [fraicheur] }),
      }))}
    />
  )
}
