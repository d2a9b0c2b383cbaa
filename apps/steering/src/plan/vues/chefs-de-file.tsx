import { pluriel, type FiltrePlan } from '@sssi/domain'
import type { LigneDuPlan } from '../donnees.ts'
import { ActionsDesGroupes } from './actions-des-groupes.tsx'
import { BarresDeGroupes } from './barres-de-groupes.tsx'
import { parChefDeFile } from './groupes.ts'

interface Proprietes {
  readonly lignes: readonly LigneDuPlan[]
  readonly filtre: FiltrePlan
  readonly deplie: boolean
}

/** La liste, chef de file par chef de file : qui en mène combien, puis lesquelles. */
export function VueChefsDeFile({ lignes, filtre, deplie }: Proprietes) {
  const groupes = parChefDeFile(lignes, filtre)
  const communes = groupes.reduce((somme, groupe) => somme + groupe.lignes.length, 0) > lignes.length
  return (
    <>
      <BarresDeGroupes
        libelle="Actions par chef de file"
        groupes={groupes}
        maximum={Math.max(...groupes.map((groupe) => groupe.lignes.length))}
      />
      {communes && (
        <p className="fr-text--sm">
          Une action menée à plusieurs est comptée chez chacun de ses chefs de file.
        </p>
      )}
      <ActionsDesGroupes
        resume={`Lire ${lignes.length < 2 ? 'l’action' : `les ${pluriel(lignes.length, 'action')}`}, chef de file par chef de file`}
        groupes={groupes}
        rang="h2"
        deplie={deplie || groupes.length === 1}
      />
    </>
  )
}
