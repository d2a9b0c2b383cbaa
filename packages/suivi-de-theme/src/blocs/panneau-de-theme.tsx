import { libelleOrganisme } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { Passage } from '@sssi/ui/Passage'
import { actionsSoeurs } from '../lecture/groupes.ts'
import { sujetsDe, type Sujet } from '../lecture/sujet.ts'
import type { ThemeDeSection } from '../theme-de-section.ts'
import type { ActionsSuivies } from '../use-actions-suivies.ts'
import { Attente } from './attente.tsx'
import { ListeDActions } from './liste-d-actions.tsx'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly code: string
  readonly suivi: ActionsSuivies
  readonly sujets: readonly Sujet[]
  /** Page de la section qui présente ses sujets. */
  readonly adresseDesSujets: string
}

/** Le panneau d’une section sur la fiche d’une action : pourquoi elle la suit, ce qu’elle en dit, et les actions sœurs. */
export function PanneauDeTheme({ theme, code, suivi, sujets, adresseDesSujets }: Proprietes) {
  const concernants = sujetsDe(sujets, code)
  const [citation] = [...concernants.flatMap((sujet) => sujet.citations), ...theme.citations]
  return (
    <>
      <p>
        {`${theme.nomDEquipe} (${libelleOrganisme(theme.equipe)}) suit cette action dans le thème `}
        <Lien href={theme.adresse}>{theme.titre}</Lien>
        {`. ${theme.contact}.`}
      </p>
      {concernants.map(({ cle, nom, propos }) => (
        <p key={cle}>
          <Lien href={`${adresseDesSujets}#${cle}`}>{nom}</Lien>
          {`\u00a0: ${propos}`}
        </p>
      ))}
      {citation && <Passage texte={citation.texte} passage={citation.passage} />}
      <Attente suivi={suivi} forme="bloc">
        {(actions) => {
          const soeurs = actionsSoeurs(actions, code)
          return (
            soeurs.length > 0 && (
              <>
                <h4 className="fr-h6 fr-mt-3w fr-mb-1v">Les autres actions de la même orientation</h4>
                <ListeDActions actions={soeurs} compacte />
              </>
            )
          )
        }}
      </Attente>
    </>
  )
}
