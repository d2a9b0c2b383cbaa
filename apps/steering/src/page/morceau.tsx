import { ErrorState } from '@sssi/ui/ErrorState'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

type Charger<P> = () => Promise<{ default: ComponentType<P> }>

interface Options {
  /** Ce qui se charge, pour la phrase d’attente et celle de panne. */
  readonly libelle: string
  /** Ce qui occupe la place en attendant ; rien pour ce qui ne prend pas de place. */
  readonly attente?: ReactNode
}

/**
 * Un composant dont le code ne vient que quand on le montre : lire une fiche ne charge ni ses formulaires, ni ses autres
 * onglets ; la liste du plan, ni sa frise ni ses graphiques. Contrairement à `React.lazy`, un échec n’est pas retenu : l’agent réessaie.
 */
export function creerMorceau<P extends object>(
  charger: Charger<P>,
  { libelle, attente }: Options,
): ComponentType<P> {
  let charge: ComponentType<P> | null = null
  return function Morceau(proprietes: P) {
    const [essai, setEssai] = useState(0)
    const [panne, setPanne] = useState(false)
    const [, setPret] = useState(charge !== null)
    useEffect(() => {
      if (charge) return
      let actif = true
      charger().then(
        (module) => {
          charge = module.default
          if (actif) setPret(true)
        },
        () => actif && setPanne(true),
      )
      return () => {
        actif = false
      }
    }, [essai])
    if (panne) {
      const reessayer = () => {
        setPanne(false)
        setEssai(essai + 1)
      }
      return (
        <ErrorState
          compact
          titre={`${libelle} : impossible d’afficher cette partie`}
          description="Le reste de la page fonctionne et rien n’est perdu. Vérifiez votre connexion, puis réessayez."
          onReessayer={reessayer}
        />
      )
    }
    const Charge = charge
    if (Charge) return <Charge {...proprietes} />
    return attente === undefined ? <Skeleton forme="bloc" libelle={`Chargement : ${libelle}`} /> : attente
  }
}
