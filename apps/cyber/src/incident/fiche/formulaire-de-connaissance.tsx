import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { enChamp, instantSaisi } from '../commun/valeurs.ts'
import { useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

/** Corriger l’instant d’où partent les délais : tous se recalculent, sauf ceux qui sont déjà envoyés. */
export function FormulaireDeConnaissance() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version } = fiche
  const corriger = useMutation(useApi().cyber.incident.updateConnaissance.mutationOptions())
  const saisie = useSaisie({
    cle: `incident-${id}-connaissance`,
    depart: { le: enChamp(fiche.priseDeConnaissanceLe), motif: '' },
    version,
    envoyer: ({ le, motif }, lue) => corriger.mutateAsync({ id, version: lue, le: instantSaisi(le), motif }),
    confirmation: 'La prise de connaissance est corrigée, et les échéances recalculées.',
    ...relireEtFermer(relire, fermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre="Corriger la prise de connaissance"
      lectures={{ le: { nom: 'Prise de connaissance' }, motif: { nom: 'Motif' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampInstant
        saisie={saisie}
        nom="le"
        libelle="Prise de connaissance"
        aide={
          'Les échéances se recalculent\u202f; celles qui sont envoyées gardent leur date. Heure de Paris.'
        }
      />
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle="Pourquoi la corriger"
        longueur={longueursDIncident.motif}
        lignes={3}
      />
    </Formulaire>
  )
}
