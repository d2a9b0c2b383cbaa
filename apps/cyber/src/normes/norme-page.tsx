import { typographier } from '@sssi/domain'
import { usePageTitle, useParams, useQuery, useSearchParams } from '@sssi/section'
import { TabsNav } from '@sssi/ui/TabsNav'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { adresseDeLaNorme, type NormeLue } from './donnees.ts'
import { MatriceDeCouverture } from './matrice-de-couverture.tsx'
import { origineDesPoids } from './origine-des-poids.ts'
import './normes.css'
import { VueDuPlan } from './plan/vue-du-plan.tsx'
import { VueDeCouverture } from './vue-de-couverture.tsx'
import { VueDesEvaluations } from './vue-des-evaluations.tsx'
import { VueDesExigences } from './vue-des-exigences.tsx'

const VUES = {
  couverture: 'Couverture',
  matrice: 'Par exigence',
  evaluations: 'Évaluations',
  plan: 'Écarts et plan d’action',
  exigences: 'Exigences',
} as const
type Vue = keyof typeof VUES
const estVue = (valeur: string): valeur is Vue => Object.hasOwn(VUES, valeur)

function Contenu({ norme, vue }: { readonly norme: NormeLue; readonly vue: Vue }) {
  const api = useApi()
  const couverture = useQuery(api.cyber.norme.getCouverture.queryOptions({ id: norme.id }))
  const { data: normes } = useQuery(api.cyber.norme.list.queryOptions())
  if (vue === 'evaluations') return <VueDesEvaluations norme={norme} />
  if (vue === 'exigences') return <VueDesExigences norme={norme} normes={normes} />
  return (
    <Lecture requete={couverture} quoi="la couverture">
      {(lue) =>
        vue === 'plan' ? (
          <VueDuPlan norme={norme} couverture={lue} />
        ) : vue === 'matrice' ? (
          <MatriceDeCouverture norme={norme} couverture={lue} />
        ) : (
          <VueDeCouverture couverture={lue} />
        )
      }
    </Lecture>
  )
}

function Entiere({ norme }: { readonly norme: NormeLue }) {
  const [parametres] = useSearchParams()
  const demandee = parametres.get('vue') ?? ''
  const vue = estVue(demandee) ? demandee : 'couverture'
  usePageTitle(norme.titre)
  return (
    <>
      <EnTete
        intro={typographier(
          `${norme.editeur}, version ${norme.edition}. Licence : ${norme.licence} ; ${origineDesPoids[norme.originePoids]}.`,
        )}
      >
        {norme.titre}
      </EnTete>
      <TabsNav
        libelle="Référentiel"
        onglets={(Object.keys(VUES) as Vue[]).map((cle) => ({
          libelle: VUES[cle],
          href: adresseDeLaNorme(norme.id, cle),
          actif: cle === vue,
        }))}
      />
      <Contenu norme={norme} vue={vue} />
    </>
  )
}

/** Un référentiel : sa couverture, ses évaluations, les écarts et ce qu’on en fait, ses exigences. */
export default function NormePage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.norme.get.queryOptions({ id }))
  return (
    <LectureDePage requete={requete} nom="Référentiel" quoi="le référentiel" retour="normes">
      {(norme) => <Entiere norme={norme} />}
    </LectureDePage>
  )
}
