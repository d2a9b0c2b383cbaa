import { fraicheurs, libelleFraicheur, libelleStatut, statuts } from '@sssi/domain'
import { BarList } from '@sssi/ui/BarList'
import { Matrix } from '@sssi/ui/Matrix'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import { aMener } from './confiance.ts'
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

/** Axe par axe, où en est ce qui reste à mener ; ce qui est terminé se lit dans le tableau des météos. */
export function ParAxeEtStatut({ axes }: Pick<VueDEnsemble, 'axes'>) {
  return (
    <div className="sssi-steering-ensemble__matrice">
      <Matrix
        legende="Actions à mener, par axe et par statut"
        unite="action"
        coin="Axe"
        lignes={axes.map(({ axe }) => ({ cle: String(axe), libelle: `Axe ${axe}` }))}
        colonnes={aMener.map((statut) => ({ cle: statut, libelle: libelleStatut(statut) }))}
        valeur={(ligne, colonne) => {
          const axe = axes.find((candidat) => String(candidat.axe) === ligne)
          const statut = aMener.find((candidat) => candidat === colonne)
          return axe && statut
            ? { compte: axe.statuts[statut], href: lienVersLePlan({ axe: [axe.axe], statut: [statut] }) }
            : { compte: 0 }
        }}
      />
    </div>
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
