import { Details } from '@sssi/ui/Details'
import { ListeSuivie } from '@sssi/ui/ListeSuivie'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import { useState } from 'react'
import { lienVersLAction } from '../adresse/liens.ts'
import { phraseDeCompletude, phraseDHorizon } from '../phrases.ts'
import type { Groupe } from './groupes.ts'

interface Proprietes {
  /** « Lire les 30 actions de l’axe 1 ». */
  readonly resume: string
  readonly groupes: readonly Groupe[]
  /** Rang du titre de chaque groupe dans la page. */
  readonly rang: 'h2' | 'h3'
  /** Ouvert d’office : pour imprimer, ou quand il n’y a qu’un groupe. */
  readonly deplie: boolean
}

/** Les actions, groupe par groupe, à la demande : cent lignes fermées restent une page légère. */
export function ActionsDesGroupes({ resume, groupes, rang: Titre, deplie }: Proprietes) {
  const [ouvert, setOuvert] = useState(false)
  const montre = ouvert || deplie
  return (
    <Details resume={resume} ouvert={montre} onBascule={setOuvert}>
      {montre &&
        groupes.map(({ cle, libelle, lignes }) => (
          <section key={cle}>
            <Titre className="fr-h6 fr-mt-3w fr-mb-1w">{libelle}</Titre>
            <ListeSuivie
              libelle={libelle}
              compacte
              lignes={lignes.map((ligne) => ({
                cle: ligne.code,
                href: lienVersLAction(ligne.code),
                intitule: `${ligne.code} — ${ligne.libelle}`,
                etats: (
                  <>
                    <StatutBadge statut={ligne.statut} petit />
                    {ligne.meteo !== 'non_renseignee' && <MeteoBadge meteo={ligne.meteo} petit />}
                  </>
                ),
                faits: [phraseDHorizon(ligne), phraseDeCompletude(ligne)],
              }))}
            />
          </section>
        ))}
    </Details>
  )
}
