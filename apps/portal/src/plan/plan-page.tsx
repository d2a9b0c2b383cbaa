import { axes, enumerer, entreGuillemets, plan, pluriel, type ActionDuPlan } from '@sssi/domain'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Input } from '@sssi/ui/Input'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { cheminsDesAxes, pages } from '../router/portal-paths.ts'
import { useMotsDansLUrl } from '../search/use-words-in-url.ts'
import { ActionsPubliees } from './published-actions.tsx'
import { contenantLesMots, parThematique } from './plan-publie.ts'
import { Sigles } from './sigles.tsx'

const actionsDeLAxe = (actions: readonly ActionDuPlan[], numero: number) =>
  actions.filter((action) => action.axe === numero)

function Axes() {
  return (
    <ol className="sssi-portail-axes">
      {axes.map(({ numero }) => {
        const actions = actionsDeLAxe(plan, numero)
        const page = cheminsDesAxes[numero - 1] ?? pages.plan
        return (
          <li key={numero} className="sssi-portail-axe">
            <h2 className="fr-h4 fr-mb-1v">
              <Lien href={page.chemin}>{page.titre}</Lien>
            </h2>
            <p className="fr-mb-0">
              {pluriel(actions.length, 'action')}&nbsp;:{' '}
              <Sigles texte={`${enumerer(parThematique(actions).map(({ titre }) => titre))}.`} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function Resultats({ actions, mots }: { actions: readonly ActionDuPlan[]; mots: string }) {
  if (actions.length === 0) {
    return (
      <EmptyState
        titre="Aucune action ne contient ces mots"
        description={`Le texte des 103 actions ne contient pas ${entreGuillemets(mots)}. Essayez un seul mot, un code comme A1-001, ou un organisme.`}
      />
    )
  }
  return axes.map(({ numero }) => {
    const deLAxe = actionsDeLAxe(actions, numero)
    if (deLAxe.length === 0) return null
    return (
      <section key={numero}>
        <h2>{cheminsDesAxes[numero - 1]?.titre}</h2>
        <ActionsPubliees actions={deLAxe} niveau={3} />
      </section>
    )
  })
}

/** Le plan publié : ses cinq axes, ou les actions qui contiennent les mots cherchés. La recherche est dans l’adresse. */
export default function PlanPage() {
  const [mots, chercher] = useMotsDansLUrl()
  const filtre = mots.trim() !== ''
  const actions = contenantLesMots(plan, mots)
  return (
    <>
      <PageTitle
        intro={
          'Le texte publié du plan d’action 2023-2027, en cinq axes\u00A0: libellé officiel, chef de file et horizon légal de chaque action.'
        }
      >
        {pages.plan.titre}
      </PageTitle>
      <div className="sssi-portail-lecture">
        <Input
          label="Chercher dans le texte des actions"
          hintText="Un mot, un code ou un organisme, par exemple : données, A1-001, CNAV. Les accents sont facultatifs."
          nativeInputProps={{
            type: 'search',
            value: mots,
            onChange: (evenement) => chercher(evenement.currentTarget.value),
          }}
        />
      </div>
      <p role="status" className="fr-mt-3w">
        {filtre &&
          `${pluriel(actions.length, 'action')} sur ${plan.length} ${actions.length > 1 ? 'contiennent' : 'contient'} ${entreGuillemets(mots.trim())}.`}
      </p>
      {filtre ? <Resultats actions={actions} mots={mots.trim()} /> : <Axes />}
    </>
  )
}
