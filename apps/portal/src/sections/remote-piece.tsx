import { ErrorState } from '@sssi/ui/ErrorState'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Skeleton } from '@sssi/ui/Skeleton'
import type { Piece } from './load-piece.ts'
import { SectionErrorBoundary } from './section-error-boundary.tsx'
import { usePiece } from './use-piece.ts'

interface Proprietes extends Piece {
  readonly proprietes: object
  /** Une page prend toute la place ; une contribution reste discrète quand elle manque. */
  readonly taille: 'page' | 'bloc'
}

const EXPLICATIONS = {
  delai: 'met trop de temps à répondre',
  echec: 'ne peut pas être affichée',
  contrat: 'attend une autre version du portail',
} as const

interface ProprietesDePanne extends Pick<Proprietes, 'section' | 'nom' | 'taille'> {
  readonly raison: keyof typeof EXPLICATIONS
  onReessayer(): void
}

/** La panne d’une section, à sa place. Une page en panne garde son titre : on sait toujours où l’on est. */
function Panne({ section, nom, taille, raison, onReessayer }: ProprietesDePanne) {
  const { titre, equipe, pages } = section.manifest
  return (
    <>
      {taille === 'page' && <PageTitle>{pages[nom]?.libelle ?? titre}</PageTitle>}
      <ErrorState
        titre={`La section «\u00A0${titre}\u00A0» ${EXPLICATIONS[raison]}`}
        description={`Le reste du portail fonctionne et rien n’a été perdu. Réessayez\u202F; si la panne dure, prévenez ${equipe.nom}.`}
        reference={`${section.id} ${section.version}`}
        onReessayer={onReessayer}
        compact={taille === 'bloc'}
      />
    </>
  )
}

/** Une page ou une contribution d’une section, chargée quand on la montre. Sa panne reste dans son emplacement. */
export function RemotePiece({ section, genre, nom, taille, proprietes }: Proprietes) {
  const { chargement, essai, reessayer } = usePiece({ section, genre, nom })
  const panne = (raison: keyof typeof EXPLICATIONS) => (
    <Panne section={section} nom={nom} taille={taille} raison={raison} onReessayer={reessayer} />
  )
  if (chargement === null) {
    return <Skeleton forme={taille} libelle={`Chargement de la section ${section.manifest.titre}`} />
  }
  if (!chargement.ok) return panne(chargement.raison)
  const { value: Piece } = chargement
  return (
    <SectionErrorBoundary key={`${nom} ${essai}`} secours={panne('echec')}>
      <Piece {...proprietes} />
    </SectionErrorBoundary>
  )
}
