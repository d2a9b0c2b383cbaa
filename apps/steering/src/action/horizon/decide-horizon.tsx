import type { RevisionHorizon } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie, type SaisieDeBloc } from '../saisie/use-saisie.ts'
import type { ValeursDeDecision } from './formulaire-de-decision.tsx'

const FormulaireDeDecision = creerMorceau(() => import('./formulaire-de-decision.tsx'), {
  libelle: 'Formulaire',
})

const vide: ValeursDeDecision = { decision: 'validee', instanceId: '', numeroDecision: '', motifDecision: '' }

function useDecision({ id, annee, version }: RevisionHorizon): SaisieDeBloc<ValeursDeDecision> {
  const api = useApi()
  const mutation = useMutation(api.steering.horizon.decide.mutationOptions())
  return useSaisie<ValeursDeDecision>({
    bloc: bloc.decisionDHorizon(id),
    lues: vide,
    controler: ({ decision, instanceId }) =>
      decision === 'validee' && instanceId === ''
        ? { instanceId: 'Choisissez l’instance qui a validé la révision.' }
        : {},
    enregistrer: ({ decision, instanceId, numeroDecision, motifDecision }) =>
      mutation.mutateAsync(
        decision === 'validee'
          ? {
              id,
              version,
              decision: 'validee',
              instanceId,
              numeroDecision,
              motifDecision: motifDecision || null,
            }
          : {
              id,
              version,
              decision: 'refusee',
              instanceId: instanceId || null,
              numeroDecision: numeroDecision || null,
              motifDecision,
            },
      ),
    confirmation: `La décision sur l’horizon ${annee} est inscrite.`,
    disparait: true,
  })
}

/** Inscrit ce qu’une instance a décidé d’une révision proposée : qui, quand, sous quel numéro. */
export function DecisionDHorizon({ revision }: { readonly revision: RevisionHorizon }) {
  const saisie = useDecision(revision)
  return (
    <BlocModifiable
      saisie={saisie}
      titre={`Révision à ${revision.annee} à décider`}
      niveau={3}
      modifiable
      bouton="Inscrire la décision"
      objet={`sur la révision à ${revision.annee}`}
      formulaire={<FormulaireDeDecision saisie={saisie} revision={revision} />}
    >
      <p className="sssi-steering-texte fr-mb-0">{revision.motif}</p>
    </BlocModifiable>
  )
}
