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
  /** Son code se charge, mais on ne la montre pas encore. */
  readonly attendre?: boolean
}

const EXPLICATIONS: Record<Exclude<RaisonDePanne, 'expiree'>, string> = {
  delai: 'met trop de temps à répondre',
  echec: 'ne peut pas être affichée',
  contrat: 'attend une autre version du portail',
  sans_reponse: 'attend une réponse du portail',
}

interface ProprietesDePanne extends Pick<Proprietes, 'section' | 'nom' | 'taille'> {
  readonly raison: keyof typeof EXPLICATIONS
  onReessayer(): void
}

/** Une page qui ne s’affiche pas garde son titre : on sait toujours où l’on est. */
function TitreDeLaPage({ section: { manifest }, nom }: Pick<Proprietes, 'section' | 'nom'>) {
  return <PageTitle>{manifest.pages[nom]?.libelle ?? manifest.titre}</PageTitle>
}

/** La panne d’une section, à sa place. */
function Panne({ section, nom, taille, raison, onReessayer }: ProprietesDePanne) {
  const { titre, equipe } = section.manifest
  return (
    <>
      {taille === 'page' && <TitreDeLaPage section={section} nom={nom} />}
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
export function RemotePiece({ section, genre, nom, taille, proprietes, attendre = false }: Proprietes) {
  const { chargement, essai, reessayer } = usePiece({ section, genre, nom })
  const releves = useReleves()
  const panne = (raison: keyof typeof EXPLICATIONS) => (
    <Panne section={section} nom={nom} taille={taille} raison={raison} onReessayer={reessayer} />
  )
  const attente = <Skeleton forme={taille} libelle={`Chargement de la section ${section.manifest.titre}`} />
  if (chargement === null) return attente
  if (!chargement.ok) {
    const { raison } = chargement
    if (raison !== 'expiree') return panne(raison)
    // Le cadre dit une fois que la page a expiré : ni la page ni cinq tuiles n’ont à le redire.
    return taille === 'page' ? <TitreDeLaPage section={section} nom={nom} /> : null
  }
  if (attendre) return attente
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
