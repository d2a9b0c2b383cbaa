import {
  definitionDeRubrique,
  libelleRubrique,
  type Completude,
  type Rubrique,
  type RubriqueNumero,
} from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import type { ValeursDeRubrique } from './formulaire-de-rubrique.tsx'

type Etat = Completude['details'][number]
const FormulaireDeRubrique = creerMorceau(() => import('./formulaire-de-rubrique.tsx'), {
  libelle: 'Formulaire',
})

const ETATS: Record<Etat['etat'], EtatBadgeProps> = {
  renseignee: { ton: 'succes', icone: 'fr-icon-check-line', children: 'Renseignée' },
  non_applicable: { ton: 'neutre', icone: 'fr-icon-subtract-line', children: 'Non applicable' },
  non_renseignee: { ton: 'alerte', icone: 'fr-icon-edit-line', children: 'À compléter' },
}

function useRubrique(rubrique: Rubrique) {
  const api = useApi()
  const { fiche } = useFiche()
  const { numero, version } = rubrique
  const mutation = useMutation(api.steering.action.updateRubrique.mutationOptions())
  return useSaisie<ValeursDeRubrique>({
    bloc: bloc.rubrique(numero),
    lues: {
      contenu: rubrique.contenu,
      nonApplicable: rubrique.nonApplicable,
      motifNonApplicable: rubrique.motifNonApplicable ?? '',
    },
    enregistrer: ({ contenu, nonApplicable, motifNonApplicable }) =>
      mutation.mutateAsync({
        code: fiche.action.code,
        numero,
        version,
        contenu,
        nonApplicable,
        motifNonApplicable: nonApplicable ? motifNonApplicable : null,
      }),
    confirmation: `La rubrique ${numero}, « ${libelleRubrique(numero)} », est enregistrée.`,
  })
}

function Lecture({ rubrique, etat }: { readonly rubrique: Rubrique; readonly etat: Etat }) {
  if (rubrique.nonApplicable) {
    return (
      <p className="sssi-steering-texte">
        {rubrique.motifNonApplicable ? `Non applicable : ${rubrique.motifNonApplicable}` : etat.manque}
      </p>
    )
  }
  return (
    <>
      {rubrique.contenu && <p className="sssi-steering-texte">{rubrique.contenu}</p>}
      {etat.manque && <p className="sssi-steering-manque">{etat.manque}</p>}
    </>
  )
}

interface Proprietes {
  readonly numero: RubriqueNumero
}

/** Une des huit choses à formaliser et à partager (SSSI ch. 2 § 4), avec ce qui y manque. */
export function BlocDeRubrique({ numero }: Proprietes) {
  const { fiche } = useFiche()
  const vide = { numero, contenu: '', nonApplicable: false, motifNonApplicable: null, version: 0 }
  const rubrique = fiche.suivi.rubriques.find((une) => une.numero === numero) ?? vide
  const etat = fiche.completude.details.find((un) => un.numero === numero)
  const saisie = useRubrique(rubrique)
  const definition = definitionDeRubrique(numero)
  const { titre, attendu } = definition
  if (!etat) return null
  return (
    <BlocModifiable
      saisie={saisie}
      id={bloc.rubrique(numero)}
      titre={
        <>
          {numero}. {titre} <EtatBadge {...ETATS[etat.etat]} petit />
        </>
      }
      modifiable={fiche.droits['action.renseigner']}
      objet={`la rubrique ${numero}, ${titre}`}
      formulaire={<FormulaireDeRubrique saisie={saisie} rubrique={definition} />}
    >
      {etat.etat === 'non_renseignee' && <p className="sssi-steering-precision">{attendu}</p>}
      <Lecture rubrique={rubrique} etat={etat} />
    </BlocModifiable>
  )
}
