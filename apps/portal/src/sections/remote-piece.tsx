import type { Section } from '@sssi/section'
import { ErrorState } from '@sssi/ui/ErrorState'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useCallback, useEffect, useState, type ComponentType } from 'react'
import type { SectionComposee } from '../composition/composition.ts'
import { chargerSection, type Chargement } from './load-section.ts'
import { SectionErrorBoundary } from './section-error-boundary.tsx'

interface Proprietes {
  readonly section: SectionComposee
  readonly genre: 'pages' | 'contributions'
  readonly nom: string
  readonly proprietes: object
  /** Une page prend toute la place ; une contribution reste discrète quand elle manque. */
  readonly taille: 'page' | 'bloc'
}

type Composant = ComponentType<object>
type Etat = { readonly composant: Composant } | { readonly panne: 'delai' | 'echec' | 'contrat' } | null

async function chargerPiece(
  { section, genre, nom }: Proprietes,
  denouveau: boolean,
): Promise<Chargement<Composant>> {
  const chargee = await chargerSection(section, denouveau)
  if (!chargee.ok) return chargee
  const pieces: Section['pages'] | Section['contributions'] = chargee.value[genre]
  const charger = Object.hasOwn(pieces, nom) ? pieces[nom] : undefined
  if (!charger) return { ok: false, raison: 'echec' }
  try {
    const module = await (charger as () => Promise<{ default: Composant }>)()
    return { ok: true, value: module.default }
  } catch {
    return { ok: false, raison: 'echec' }
  }
}

const EXPLICATIONS = {
  delai: 'met trop de temps à répondre',
  echec: 'ne peut pas être affichée',
  contrat: 'attend une autre version du portail',
} as const

/** Une page ou une contribution d’une section, chargée quand on la montre. Sa panne reste dans son emplacement. */
export function RemotePiece(proprietes: Proprietes) {
  const { section, genre, nom, taille } = proprietes
  const [etat, setEtat] = useState<Etat>(null)
  const [essai, setEssai] = useState(0)

  useEffect(() => {
    let actif = true
    setEtat(null)
    void chargerPiece({ section, genre, nom, taille, proprietes: {} }, essai > 0).then((chargement) => {
      if (!actif) return
      setEtat(chargement.ok ? { composant: chargement.value } : { panne: chargement.raison })
    })
    return () => {
      actif = false
    }
  }, [section, genre, nom, taille, essai])

  const reessayer = useCallback(() => setEssai((precedent) => precedent + 1), [])
  const panne = (raison: keyof typeof EXPLICATIONS) => (
    <ErrorState
      titre={`La section « ${section.manifest.titre} » ${EXPLICATIONS[raison]}`}
      description={`Le reste du portail fonctionne et rien n’a été perdu. Réessayez ; si la panne dure, prévenez ${section.manifest.equipe.nom}.`}
      reference={`${section.id} ${section.version}`}
      onReessayer={reessayer}
      compact={taille === 'bloc'}
    />
  )
  if (etat === null) return <Skeleton forme={taille} libelle={`Chargement de la section ${section.manifest.titre}`} />
  if ('panne' in etat) return panne(etat.panne)
  const { composant: Piece } = etat
  return (
    <SectionErrorBoundary key={essai} secours={panne('echec')}>
      <Piece {...proprietes.proprietes} />
    </SectionErrorBoundary>
  )
}
