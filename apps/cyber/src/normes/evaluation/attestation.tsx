import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { pluriel } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { useRelire } from '../../commun/use-relire.ts'
import type { EvaluationLue } from '../donnees.ts'

/** Le RSSI atteste : l’évaluation ne change plus, et le CERT et le HFDS la lisent. Cela se décide, avec ses mots. */
export function Attestation({ evaluation }: { readonly evaluation: EvaluationLue }) {
  const mutation = useMutation(useApi().cyber.evaluation.publish.mutationOptions())
  const relire = useRelire('evaluation', 'norme', 'mesure')
  const [ouverte, setOuverte] = useState(false)
  const saisie = useSaisie({
    cle: `attestation-${evaluation.id}`,
    depart: { attestation: '' },
    version: evaluation.version,
    envoyer: ({ attestation }, version) => mutation.mutateAsync({ id: evaluation.id, version, attestation }),
    confirmation: 'L’évaluation est attestée.',
    surEnregistre: () => void relire(),
    surConflit: relire,
  })
  const { evaluees, applicables } = evaluation.couverture
  if (!ouverte) {
    return (
      <Button priority="secondary" onClick={() => setOuverte(true)}>
        Attester cette évaluation
      </Button>
    )
  }
  return (
    <Formulaire
      saisie={saisie}
      lectures={{ attestation: { nom: 'Attestation' } }}
      titre="Attester cette évaluation"
      bouton="Attester"
      prendLeFocus
      onAnnuler={() => setOuverte(false)}
    >
      <p>
        {pluriel(applicables - evaluees, 'exigence applicable n’est', 'exigences applicables ne sont')} pas
        encore évaluée{applicables - evaluees > 1 ? 's' : ''}. Une fois attestée, l’évaluation ne change plus
        ; le CERT et le HFDS la lisent.
      </p>
      <ChampLong
        saisie={saisie}
        nom="attestation"
        libelle="Ce que vous attestez"
        aide="Par exemple : réponses vérifiées avec les équipes de production."
        longueur={1_000}
        lignes={3}
      />
    </Formulaire>
  )
}
