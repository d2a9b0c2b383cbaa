import { useHost } from '@sssi/section'
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { brouillonLocal, stockageDuNavigateur } from './brouillon-local.ts'
import { creerMagasinDeSaisies, type MagasinDeSaisies } from './magasin-de-saisies.ts'

/** Enregistre le bloc où se trouve le curseur, quand l’agent tape Ctrl+S. */
type Enregistrer = () => void

interface Saisies {
  readonly magasin: MagasinDeSaisies
  /** Confie au raccourci Ctrl+S l’enregistrement d’un formulaire ; rend de quoi l’oublier. */
  inscrire(formulaire: HTMLElement, enregistrer: Enregistrer): () => void
}

const SaisiesContext = createContext<Saisies | null>(null)

const maintenant = () => new Date()

/** Le formulaire du curseur, sinon le dernier ouvert : Ctrl+S marche aussi quand on relit sans rien toucher. */
function choisir(formulaires: ReadonlyMap<HTMLElement, Enregistrer>): Enregistrer | undefined {
  const actif = [...formulaires].find(([formulaire]) => formulaire.contains(document.activeElement))
  return (actif ?? [...formulaires].at(-1))?.[1]
}

/** Tient les saisies d’une action pour un agent ; à remonter (`key`) quand l’un des deux change. */
export function SaisiesProvider({ code, children }: { readonly code: string; readonly children: ReactNode }) {
  const { agent } = useHost()
  const agentId = agent?.id ?? 'public'
  const [magasin] = useState(() =>
    creerMagasinDeSaisies(brouillonLocal(stockageDuNavigateur(), agentId, code, maintenant), maintenant),
  )
  const formulaires = useRef(new Map<HTMLElement, Enregistrer>())

  useEffect(() => {
    const surTouche = (touche: KeyboardEvent) => {
      if (touche.key.toLowerCase() !== 's' || !(touche.ctrlKey || touche.metaKey) || touche.altKey) return
      const enregistrer = choisir(formulaires.current)
      if (!enregistrer) return
      // Sans cela, le navigateur propose d’enregistrer la page elle-même.
      touche.preventDefault()
      enregistrer()
    }
    document.addEventListener('keydown', surTouche)
    return () => document.removeEventListener('keydown', surTouche)
  }, [])

  const inscrire = useCallback((formulaire: HTMLElement, enregistrer: Enregistrer) => {
    formulaires.current.set(formulaire, enregistrer)
    return () => void formulaires.current.delete(formulaire)
  }, [])
  const saisies = useMemo(() => ({ magasin, inscrire }), [magasin, inscrire])
  return <SaisiesContext value={saisies}>{children}</SaisiesContext>
}

export function useSaisies(): Saisies {
  const saisies = use(SaisiesContext)
  if (!saisies) throw new Error('useSaisies est appelé hors de SaisiesProvider.')
  return saisies
}

/** Une lecture du magasin, suivie : le composant se redessine quand elle change. */
export function useLectureDesSaisies<T>(lire: (magasin: MagasinDeSaisies) => T): T {
  const { magasin } = useSaisies()
  return useSyncExternalStore(magasin.abonner, () => lire(magasin))
}
