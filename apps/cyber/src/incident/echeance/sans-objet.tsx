import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { DeclarationLue } from '../commun/donnees.ts'

interface Proprietes {
  readonly declaration: DeclarationLue
  readonly relire: () => Promise<void>
}

/** Dire qu’une déclaration n’a pas lieu d’être, et pourquoi ; ou revenir sur cette décision. */
export function SansObjet({ declaration, relire }: Proprietes) {
  const { incident, echeance, version, sansObjetMotif } = declaration
  const decider = useMutation(useApi().cyber.echeance.decide.mutationOptions())
  const deja = sansObjetMotif !== null
  const saisie = useSaisie({
    cle: `sans-objet-${incident.id}-${echeance.cle}`,
    depart: { motif: '' },
    version,
    envoyer: ({ motif }, lue) =>
      decider.mutateAsync({
        incidentId: incident.id,
        cle: echeance.cle,
        version: lue,
        sansObjet: !deja,
        motif,
      }),
    confirmation: deja ? 'L’échéance est de nouveau à tenir.' : 'L’échéance est sans objet.',
    surEnregistre: () => void relire(),
    surConflit: relire,
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={deja ? 'Reprendre cette échéance' : 'Dire l’échéance sans objet'}
      lectures={{ motif: { nom: 'Motif' } }}
      bouton={deja ? 'Reprendre cette échéance' : 'Dire sans objet'}
    >
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle={deja ? 'Pourquoi la reprendre (facultatif)' : 'Pourquoi cette déclaration est sans objet'}
        longueur={longueursDIncident.motif}
        lignes={3}
      />
    </Formulaire>
  )
}
