import { pluriel } from '@sssi/domain'
import { Details } from '@sssi/ui/Details'
import { ListeSuivie, type LigneSuivie } from '@sssi/ui/ListeSuivie'

interface Proprietes {
  readonly libelle: string
  readonly lignes: readonly LigneSuivie[]
  /** Ce que la liste énumère, au singulier : « action ». */
  readonly nom: string
}

const LIGNES_VISIBLES = 5

/** Les premières lignes, et les autres sur demande : le tableau de bord se lit d’un coup d’œil. */
export function ListeCourte({ libelle, lignes, nom }: Proprietes) {
  const suite = lignes.slice(LIGNES_VISIBLES)
  return (
    <>
      <ListeSuivie libelle={libelle} lignes={lignes.slice(0, LIGNES_VISIBLES)} />
      {suite.length > 0 && (
        <Details resume={`Voir ${pluriel(suite.length, `autre ${nom}`, `autres ${nom}s`)}`}>
          <ListeSuivie libelle={`${libelle}, suite`} lignes={suite} />
        </Details>
      )}
    </>
  )
}
