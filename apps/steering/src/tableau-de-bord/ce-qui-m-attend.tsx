import { EmptyState } from '@sssi/ui/EmptyState'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import type { TableauDeBord } from './donnees.ts'
import { ListeCourte } from './liste-courte.tsx'
import { intituleDeTache, phraseDesTaches } from './phrases.ts'

/** Ce que l’agent peut faire et que personne n’a encore fait, du plus au moins urgent. */
export function CeQuiMAttend({ aFaire }: { readonly aFaire: TableauDeBord['aFaire'] }) {
  if (aFaire.total === 0) {
    return (
      <EmptyState
        titre="Rien ne vous attend"
        description="Les décisions à prendre, les fiches à compléter et les jalons à rendre s’affichent ici quand ils vous reviennent."
      />
    )
  }
  const reste = phraseDesTaches(aFaire)
  return (
    <>
      {reste && <p className="fr-text--sm fr-mb-1v">{reste}</p>}
      <ListeCourte
        libelle="Ce qui m’attend"
        nom="tâche"
        lignes={aFaire.taches.map((tache) => ({
          cle: tache.id,
          href: tache.href,
          intitule: intituleDeTache(tache),
          etats: tache.gravite === 'haute' && (
            <EtatBadge ton="erreur" icone="fr-icon-alarm-warning-line" petit>
              Gravité haute
            </EtatBadge>
          ),
          faits: [...(tache.action ? [tache.action.libelle] : []), tache.motif],
        }))}
      />
    </>
  )
}
