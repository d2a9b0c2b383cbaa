import { axe, pluriel, type FiltrePlan } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLePlan } from '../adresse/liens.ts'
import type { LigneDuPlan } from '../donnees.ts'
import { ActionsDesGroupes } from './actions-des-groupes.tsx'
import { BarresDeGroupes } from './barres-de-groupes.tsx'
import { parAxe, phraseDeGroupe } from './groupes.ts'

interface Proprietes {
  readonly lignes: readonly LigneDuPlan[]
  readonly filtre: FiltrePlan
  readonly deplie: boolean
}

/** La liste, axe par axe et thématique par thématique, comme le texte la range. */
export function VueAxes({ lignes, filtre, deplie }: Proprietes) {
  const groupes = parAxe(lignes, filtre)
  const maximum = Math.max(...groupes.flatMap(({ thematiques }) => thematiques.map((t) => t.lignes.length)))
  return groupes.map((groupe) => (
    <section key={groupe.cle} className="fr-mb-4w">
      <h2 className="fr-h5 fr-mb-1v">
        Axe {groupe.numero} — {axe(groupe.numero).titre}
      </h2>
      <p className="fr-mb-1w">
        <Lien href={lienVersLePlan(groupe.filtre)}>{phraseDeGroupe(groupe)}</Lien>
      </p>
      <BarresDeGroupes
        libelle={`Thématiques de l’axe ${groupe.numero}`}
        groupes={groupe.thematiques}
        maximum={maximum}
      />
      <ActionsDesGroupes
        resume={`Lire ${groupe.lignes.length < 2 ? 'l’action' : `les ${pluriel(groupe.lignes.length, 'action')}`} de l’axe ${groupe.numero}`}
        groupes={groupe.thematiques}
        rang="h3"
        deplie={deplie || groupes.length === 1}
      />
    </section>
  ))
}
