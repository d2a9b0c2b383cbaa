import { ErrorState } from '@sssi/ui/ErrorState'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Skeleton } from '@sssi/ui/Skeleton'
import type { Piece } from './load-piece.ts'
import type { RaisonDePanne } from './load-section.ts'
import { SectionErrorBoundary } from './section-error-boundary.tsx'
import { useReleves } from './section-reports.ts'
import { usePiece } from './use-piece.ts'

interface Proprietes extends Piece {
  readonly proprietes: object
  /** Une page prend toute la place ; une contribution reste discrète quand elle manque. */
  readonly taille: 'page' | 'bloc'
}

const EXPLICATIONS: Record<RaisonDePanne, string> = {
  delai: 'met trop de temps à répondre',
  echec: 'ne peut pas être affichée',
  contrat: 'attend une autre version du portail',
  sans_reponse: 'attend une réponse du portail',
  expiree: 'n’a pas été chargée\u00A0: cette page a expiré',
}

interface ProprietesDePanne extends Pick<Proprietes, 'section' | 'nom' | 'taille'> {
  readonly raison: RaisonDePanne
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
  const releves = useReleves()
  const panne = (raison: RaisonDePanne) => (
    <Panne section={section} nom={nom} taille={taille} raison={raison} onReessayer={reessayer} />
  )
  if (chargement === null) {
    return <Skeleton forme={taille} libelle={`Chargement de la section ${section.manifest.titre}`} />
  }
  if (!chargement.ok) {
    // Le cadre dit une fois que la page a expiré : cinq tuiles n’ont pas à le redire.
    return chargement.raison === 'expiree' && taille === 'bloc' ? null : panne(chargement.raison)
  }
  const { value: Piece } = chargement
  return (
    <SectionErrorBoundary
      key={`${nom} ${essai}`}
      secours={panne('echec')}
      onPanne={() => releves.noter(section, true)}
    >
      <Piece {...proprietes} />
    </SectionErrorBoundary>
  )
}
