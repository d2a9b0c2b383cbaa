import { axe, type FiltrePlan } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLePlan } from '../adresse/liens.ts'
import type { LigneDuPlan } from '../donnees.ts'
import { BarresDeGroupes } from './barres-de-groupes.tsx'
import { GroupeDeplie } from './groupe-deplie.tsx'
import { parAxe, phraseDeGroupe } from './groupes.ts'

interface Proprietes {
  readonly lignes: readonly LigneDuPlan[]
  readonly filtre: FiltrePlan
  readonly deplie: boolean
}

/** La liste, axe par axe et thématique par thématique, comme le texte la range. */
export default function VueAxes({ lignes, filtre, deplie }: Proprietes) {
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
      {groupe.thematiques.map((thematique) => (
        <GroupeDeplie key={thematique.cle} groupe={thematique} deplie={deplie} />
      ))}
    </section>
  ))
}
