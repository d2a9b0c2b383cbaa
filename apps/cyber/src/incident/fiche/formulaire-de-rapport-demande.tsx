import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { enChamp, instantFacultatif } from '../commun/valeurs.ts'
import { useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

export function FormulaireDeRapportDemande() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version, rapportDemandePour } = fiche
  const noter = useMutation(useApi().cyber.incident.updateRapportDemande.mutationOptions())
  const saisie = useSaisie({
    cle: `incident-${id}-rapport`,
    depart: { pour: enChamp(rapportDemandePour) },
    version,
    envoyer: ({ pour }, lue) => noter.mutateAsync({ id, version: lue, pour: instantFacultatif(pour) }),
    confirmation: 'La demande est notée.',
    ...relireEtFermer(relire, fermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre="Rapport intermédiaire demandé"
      lectures={{ pour: { nom: 'Demandé pour le' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampInstant
        saisie={saisie}
        nom="pour"
        libelle="L’autorité le demande pour le"
        aide="Laissez vide si elle n’en demande plus. Heure de Paris."
      />
    </Formulaire>
  )
}
