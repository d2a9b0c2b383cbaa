import { estActionCode, type ActionCode } from '@sssi/domain'
import { Panne } from '@sssi/page/panne'
import { erreurDeLApi, useParams, usePageTitle, useQuery } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useApi } from '../api.ts'
import { EnTete } from '../page/en-tete.tsx'
import { useAujourdhui } from '../page/use-aujourdhui.ts'
import { titreDeLAction } from './fiche/en-tete.tsx'
import { Fiche } from './fiche/fiche.tsx'

/** Une adresse mal recopiée, ou une action que le texte n’a pas : dite, avec un chemin pour continuer. */
function Introuvable({ code }: { readonly code: string }) {
  usePageTitle('Action introuvable')
  return (
    <>
      <EnTete>Action introuvable</EnTete>
      <EmptyState
        titre={`Le plan n’a pas d’action « ${code} »`}
        description="Les codes vont de A1-001 à A5-031, et tous les numéros n’existent pas. Vérifiez le code, ou cherchez l’action par ses mots."
        action={
          <Lien className="fr-btn" href="/pilotage/plan">
            Voir les 103 actions du plan
          </Lien>
        }
      />
    </>
  )
}

function FicheChargee({ code }: { readonly code: ActionCode }) {
  const aujourdhui = useAujourdhui()
  const requete = useQuery(useApi().steering.action.get.queryOptions({ code }))
  const fiche = requete.data
  usePageTitle(fiche && titreDeLAction(fiche.action))
  // Une fiche déjà lue reste affichée, avec ce qui y est tapé, même si la relire échoue.
  if (fiche) return <Fiche fiche={fiche} aujourdhui={aujourdhui} />
  if (requete.isPending) {
    return (
      <>
        <EnTete>Action {code}</EnTete>
        <Skeleton forme="page" libelle={`Chargement de la fiche ${code}`} />
      </>
    )
  }
  if (erreurDeLApi(requete.error).code === 'NOT_FOUND') return <Introuvable code={code} />
  return (
    <>
      <EnTete>Action {code}</EnTete>
      <Panne
        titre="La fiche ne peut pas être affichée"
        erreur={requete.error}
        onReessayer={() => void requete.refetch()}
      />
    </>
  )
}

/** La fiche d’une action du plan, à l’adresse de son code. */
export default function ActionPage() {
  const { code = '' } = useParams()
  return estActionCode(code) ? <FicheChargee code={code} /> : <Introuvable code={code} />
}
