import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

export function FormulaireDeDescription() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, titre, description, version } = fiche
  const changer = useMutation(useApi().cyber.incident.update.mutationOptions())
  const saisie = useSaisie({
    cle: `incident-${id}-description`,
    depart: { titre, description },
    version,
    envoyer: (valeurs, lue) => changer.mutateAsync({ id, version: lue, ...valeurs }),
    confirmation: 'La description est enregistrée.',
    ...relireEtFermer(relire, fermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre="Modifier la description"
      lectures={{ titre: { nom: 'Titre' }, description: { nom: 'Description' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampTexte saisie={saisie} nom="titre" libelle="Titre" />
      <ChampLong
        saisie={saisie}
        nom="description"
        libelle="Description"
        longueur={longueursDIncident.description}
        lignes={8}
      />
    </Formulaire>
  )
}
