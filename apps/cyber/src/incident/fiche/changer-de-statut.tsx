import { libelleStatutIncident, longueursDIncident, type StatutIncident } from '@sssi/domain/cyber'
import { ChampBoutons, ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { BadgeDeStatut } from '../commun/badges.tsx'
import { Bloc, useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

interface Tapee {
  readonly vers: string
  readonly motif: string
}

function FormulaireDeStatut() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version, transitions } = fiche
  const changer = useMutation(useApi().cyber.incident.updateStatut.mutationOptions())
  const saisie = useSaisie<Tapee>({
    cle: `incident-${id}-statut`,
    depart: { vers: transitions[0]?.vers ?? '', motif: '' },
    version,
    envoyer: ({ vers, motif }, lue) =>
      changer.mutateAsync({ id, version: lue, vers: vers as StatutIncident, motif: motif.trim() || null }),
    confirmation: 'Le statut a changé.',
    ...relireEtFermer(relire, fermer),
  })
  const exige = transitions.find(({ vers }) => vers === saisie.valeurs.vers)?.exige
  return (
    <Formulaire
      saisie={saisie}
      titre="Changer le statut"
      lectures={{ vers: { nom: 'Statut' }, motif: { nom: 'Motif' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampBoutons
        saisie={saisie}
        nom="vers"
        libelle="Nouveau statut"
        options={transitions.map(({ vers }) => ({ valeur: vers, libelle: libelleStatutIncident(vers) }))}
      />
      {exige === 'motif' && (
        <ChampLong
          saisie={saisie}
          nom="motif"
          libelle="Pourquoi"
          longueur={longueursDIncident.motif}
          lignes={3}
        />
      )}
    </Formulaire>
  )
}

/** Où en est l’incident, et où il peut aller : le serveur ne propose que ce que la table permet. */
export function ChangerDeStatut() {
  const { statut, transitions } = useFiche().fiche
  return (
    <Bloc
      titre="Statut"
      geste="Changer le statut"
      peutModifier={transitions.length > 0}
      formulaire={<FormulaireDeStatut />}
    >
      <p>
        <BadgeDeStatut statut={statut} />
      </p>
    </Bloc>
  )
}
