import { useNavigate } from 'react-router'
import { pages } from '../router/portal-paths.ts'

export function PortalSearch({ id }: { id: string }) {
  const aller = useNavigate()
  return (
    <input
      id={id}
      className="fr-input"
      type="search"
      placeholder="Rechercher"
      onKeyDown={(evenement) => {
        if (evenement.key === 'Enter')
          void aller(`${pages.recherche.chemin}?q=${encodeURIComponent(evenement.currentTarget.value)}`)
      }}
    />
  )
}
