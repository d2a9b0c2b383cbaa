import { formatInstant, type Meteo } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { FraicheurBadge } from '@sssi/ui/FraicheurBadge'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import { signature } from './phrases-de-synthese.ts'
import type { ValeursDeMeteo } from './use-brouillon.ts'

const FormulaireDeMeteo = creerMorceau(() => import('./formulaire-de-meteo.tsx'), { libelle: 'Formulaire' })

/** La météo de l’action, toujours avec sa synthèse datée et signée ; préparée en brouillon, puis publiée. */
export function BlocDeMeteo() {
  const api = useApi()
  const { fiche } = useFiche()
  const { action, suivi, fraicheur, brouillon, droits } = fiche
  const mutation = useMutation(api.steering.action.updateMeteo.mutationOptions())
  const saisie = useSaisie<ValeursDeMeteo>({
    bloc: bloc.meteo,
    lues: { meteo: suivi.meteo, synthese: suivi.synthese },
    brouillon: brouillon && { meteo: brouillon.meteo, synthese: brouillon.synthese },
    enregistrer: ({ meteo, synthese }) =>
      mutation.mutateAsync({
        code: action.code,
        version: suivi.version,
        meteo: meteo as Exclude<Meteo, 'non_renseignee'>,
        synthese,
      }),
    confirmation: 'La météo et sa synthèse sont publiées.',
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Météo et synthèse"
      modifiable={droits['action.renseigner']}
      bouton={brouillon ? 'Reprendre le brouillon' : 'Mettre à jour'}
      objet={brouillon ? 'de la synthèse' : 'la météo et la synthèse'}
      formulaire={<FormulaireDeMeteo saisie={saisie} />}
    >
      <p className="sssi-steering-badges fr-mb-1w">
        <MeteoBadge meteo={suivi.meteo} />
        <FraicheurBadge fraicheur={fraicheur} />
      </p>
      {suivi.synthese && <p className="sssi-steering-texte">{suivi.synthese}</p>}
      <p className="sssi-steering-precision fr-mb-0">{signature(suivi)}</p>
      {brouillon && (
        <p className="sssi-steering-precision fr-mb-0">
          Vous avez un brouillon du {formatInstant(brouillon.enregistreLe)}, que vous seul voyez.
        </p>
      )}
    </BlocModifiable>
  )
}
