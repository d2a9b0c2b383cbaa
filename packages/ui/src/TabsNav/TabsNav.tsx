import { useEffect, useRef, type MouseEvent } from 'react'
import { Lien } from '../Lien/index.ts'

export interface Onglet {
  readonly libelle: string
  readonly href: string
  readonly actif: boolean
  /** Ce que l’onglet dit de son contenu : « 5/8 », « 2 en retard ». */
  readonly compte?: string | undefined
}

export interface TabsNavProps {
  /** À quoi sert cette navigation : « Fiche de l’action ». */
  readonly libelle: string
  readonly onglets: readonly Onglet[]
  /**
   * Va à l’onglet à la place du lien, pour ne pas remonter en haut de la page. Un clic qui demande autre chose (nouvel
   * onglet du navigateur) reste au lien.
   */
  readonly onChoisir?: ((href: string) => void) | undefined
}

const ordinaire = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Des onglets qui ont chacun leur adresse : on les partage, le retour y ramène. */
export function TabsNav({ libelle, onglets, onChoisir }: TabsNavProps) {
  const barre = useRef<HTMLElement>(null)
  const rang = onglets.findIndex(({ actif }) => actif)
  useEffect(() => {
    // Sur un téléphone la barre défile : l’onglet ouvert s’y voit, sans faire bouger la page.
    const onglet = barre.current?.querySelectorAll('a')[rang]
    if (barre.current && onglet) barre.current.scrollLeft = onglet.offsetLeft - barre.current.offsetLeft - 16
  }, [rang])
  return (
    <nav ref={barre} className="sssi-onglets" aria-label={libelle}>
      <ul className="sssi-onglets__liste">
        {onglets.map((onglet) => (
          <li key={onglet.href}>
            <Lien
              className="sssi-onglets__onglet"
              href={onglet.href}
              {...(onglet.actif && { 'aria-current': 'page' })}
              {...(onChoisir && {
                onClick: (clic: MouseEvent) => {
                  if (!ordinaire(clic)) return
                  clic.preventDefault()
                  onChoisir(onglet.href)
                },
              })}
            >
              {onglet.libelle}
              {onglet.compte && <span className="sssi-onglets__compte"> {onglet.compte}</span>}
            </Lien>
          </li>
        ))}
      </ul>
    </nav>
  )
}
