import { EmptyState } from '@sssi/ui/EmptyState'
import { FraicheurBadge } from '@sssi/ui/FraicheurBadge'
import { lienVersLAction } from '../plan/adresse/liens.ts'
import type { MonAction } from './donnees.ts'
import { ListeCourte } from './liste-courte.tsx'
import { phraseDeSynthese } from './phrases.ts'

/** Parmi les actions de l’agent, celles dont la synthèse ne décrit plus le présent. */
export function ARafraichir({ actions }: { readonly actions: readonly MonAction[] }) {
  if (actions.length === 0) {
    return (
      <EmptyState
        titre="Rien à rafraîchir"
        description="Chacune de vos actions en cours a une synthèse de moins de six mois."
      />
    )
  }
  return (
    <ListeCourte
      libelle="À rafraîchir"
      nom="action"
      lignes={actions.map((action) => ({
        cle: action.ligne.code,
        href: lienVersLAction(action.ligne.code),
        intitule: `${action.ligne.code} — ${action.ligne.libelle}`,
        etats: <FraicheurBadge fraicheur={action.ligne.fraicheur} petit />,
        faits: [phraseDeSynthese(action)],
      }))}
    />
  )
}
