import { ListeSuivie, type LigneSuivie } from '@sssi/ui/ListeSuivie'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { adresseDeLaFiche } from '../lecture/adresses.ts'
import { phraseAlertes, phraseChefsDeFile, phraseFraicheur, phraseHorizon } from '../lecture/phrases.ts'

export interface ListeDActionsProps {
  readonly actions: readonly ActionSuivie[]
  readonly libelle?: string
  readonly compacte?: boolean
  /** Vrai là où le chef de file se lit déjà au-dessus de la liste. */
  readonly sansChefDeFile?: boolean
}

function ligne(action: ActionSuivie, { compacte, sansChefDeFile }: ListeDActionsProps): LigneSuivie {
  return {
    cle: action.code,
    href: adresseDeLaFiche(action.code),
    intitule: `${action.code} — ${action.libelle}`,
    etats: (
      <>
        <StatutBadge statut={action.statut} petit />
        <MeteoBadge meteo={action.meteo} petit />
      </>
    ),
    faits: [
      ...(sansChefDeFile ? [] : [phraseChefsDeFile(action)]),
      phraseHorizon(action),
      ...(compacte ? [] : [phraseFraicheur(action)]),
      phraseAlertes(action),
    ],
  }
}

/** Des actions du thème, chacune avec son état d’aujourd’hui et le lien de sa fiche. */
export function ListeDActions(proprietes: ListeDActionsProps) {
  const { actions, libelle, compacte } = proprietes
  return (
    <ListeSuivie
      lignes={actions.map((action) => ligne(action, proprietes))}
      {...(libelle !== undefined && { libelle })}
      {...(compacte !== undefined && { compacte })}
    />
  )
}
