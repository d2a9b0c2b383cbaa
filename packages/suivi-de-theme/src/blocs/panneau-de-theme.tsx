import { entreGuillemets } from '@sssi/domain'
import { Details } from '@sssi/ui/Details'
import { Lien } from '@sssi/ui/Lien'
import { Passage } from '@sssi/ui/Passage'
import { SectionBanner } from '@sssi/ui/SectionBanner'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { actionsSoeurs } from '../lecture/groupes.ts'
import { sujetsDe, type Sujet } from '../lecture/sujet.ts'
import type { ThemeDeSection } from '../lecture/theme-de-section.ts'
import type { ActionsSuivies } from '../lecture/use-actions-suivies.ts'
import { Attente } from './attente.tsx'
import { ListeDActions } from './liste-d-actions.tsx'
import { Texte } from './texte.tsx'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly code: string
  readonly suivi: ActionsSuivies
  readonly sujets: readonly Sujet[]
  /** Page de la section qui présente ses sujets. */
  readonly adresseDesSujets: string
}

interface SuiteDuTheme {
  readonly actions: readonly ActionSuivie[]
  readonly code: string
}

/** Le panneau accompagne la fiche sans la doubler de longueur. */
const SOEURS_MONTREES = 5

/** Pourquoi la section suit l’action — sa thématique, telle que le plan l’imprime — puis les actions de la même orientation. */
function Pourquoi({ actions, code }: SuiteDuTheme) {
  const action = actions.find((une) => une.code === code)
  const soeurs = actionsSoeurs(actions, code)
  const reste = soeurs.slice(SOEURS_MONTREES)
  return (
    <>
      {action && (
        <p className="fr-mt-2w">{`L’équipe suit la thématique ${entreGuillemets(action.thematique)}, dont cette action relève.`}</p>
      )}
      {soeurs.length > 0 && (
        <>
          <h3 className="fr-h6 fr-mt-3w fr-mb-1v">Les autres actions de la même orientation</h3>
          <ListeDActions actions={soeurs.slice(0, SOEURS_MONTREES)} compacte />
          {reste.length > 0 && (
            <Details resume={reste.length === 1 ? 'Voir la suivante' : `Voir les ${reste.length} suivantes`}>
              <ListeDActions actions={reste} compacte />
            </Details>
          )}
        </>
      )}
    </>
  )
}

/** Le panneau d’une section sur la fiche d’une action : qui la suit, ce que la section en dit, pourquoi, et ses sœurs. */
export function PanneauDeTheme({ theme, code, suivi, sujets, adresseDesSujets }: Proprietes) {
  const concernants = sujetsDe(sujets, code)
  const [citation] = [...concernants.flatMap((sujet) => sujet.citations), ...theme.citations]
  return (
    <>
      <h2 className="fr-h4 fr-mt-4w fr-mb-1w">
        <Lien href={theme.adresse}>{theme.titre}</Lien>
      </h2>
      <SectionBanner
        organisme={theme.equipe}
        equipe={theme.nomDEquipe}
        contact={{ libelle: theme.contact }}
      />
      {concernants.map(({ cle, nom, propos }) => (
        <p key={cle}>
          <Lien href={`${adresseDesSujets}#${cle}`}>{nom}</Lien>
          {'\u00a0: '}
          <Texte>{propos}</Texte>
        </p>
      ))}
      {citation && <Passage texte={citation.texte} passage={citation.passage} />}
      <Attente suivi={suivi} forme="bloc">
        {(actions) => <Pourquoi actions={actions} code={code} />}
      </Attente>
    </>
  )
}
