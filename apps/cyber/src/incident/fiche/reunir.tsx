import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { Bloc, useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'
import { ChoixDeDocument } from './onglet-liens.tsx'

function FormulaireDeReunion() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version } = fiche
  const [dans, setDans] = useState('')
  const reunir = useMutation(useApi().cyber.incident.decideFusion.mutationOptions())
  const saisie = useSaisie({
    cle: `incident-${id}-fusion`,
    depart: { motif: '' },
    version,
    envoyer: ({ motif }, lue) => reunir.mutateAsync({ id, version: lue, dans, motif }),
    confirmation: 'L’incident est réuni à l’autre.',
    ...relireEtFermer(relire, fermer),
  })
  if (dans === '')
    return (
      <ChoixDeDocument genres={['incident']} geste="Réunir à" onChoisir={(_, choisi) => setDans(choisi)} />
    )
  return (
    <Formulaire
      saisie={saisie}
      titre="Réunir à un autre incident"
      lectures={{ motif: { nom: 'Motif' } }}
      bouton="Réunir"
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle="Pourquoi ces deux incidents n’en font qu’un"
        longueur={longueursDIncident.motif}
        lignes={3}
      />
    </Formulaire>
  )
}

/** Deux déclarations du même incident n’en font qu’une : la plus récente rejoint la plus ancienne. */
export const Reunir = () => (
  <Bloc
    titre="Réunir à un autre incident"
    geste="Réunir à un autre incident"
    peutModifier
    formulaire={<FormulaireDeReunion />}
  >
    <p>Le plus récent rejoint le plus ancien, s’y suit, et ses échéances deviennent sans objet.</p>
  </Bloc>
)
