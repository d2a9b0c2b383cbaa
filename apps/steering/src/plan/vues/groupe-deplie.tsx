import { pluriel } from '@sssi/domain'
import { Details } from '@sssi/ui/Details'
import { ListeSuivie } from '@sssi/ui/ListeSuivie'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import { useState } from 'react'
import { lienVersLAction } from '../adresse/liens.ts'
import { phraseDeCompletude, phraseDHorizon } from '../phrases.ts'
import type { Groupe } from './groupes.ts'

interface Proprietes {
  readonly groupe: Groupe
  /** Ouvert d’office : seul de sa vue, ou page à imprimer. */
  readonly deplie: boolean
}

/** Les actions d’un groupe, à la demande : cent lignes fermées restent une page légère. */
export function GroupeDeplie({ groupe, deplie }: Proprietes) {
  const [ouvert, setOuvert] = useState(deplie)
  const montre = ouvert || deplie
  return (
    <Details
      resume={`${groupe.libelle}\u00a0: voir ${pluriel(groupe.lignes.length, 'action')}`}
      ouvert={montre}
      onBascule={setOuvert}
    >
      {montre && (
        <ListeSuivie
          libelle={groupe.libelle}
          compacte
          lignes={groupe.lignes.map((ligne) => ({
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
      )}
    </Details>
  )
}
