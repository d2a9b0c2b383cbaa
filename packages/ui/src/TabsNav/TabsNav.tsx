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
}

/** Des onglets qui ont chacun leur adresse : on les partage, le retour y ramène. */
export function TabsNav({ libelle, onglets }: TabsNavProps) {
  return (
    <nav className="sssi-onglets" aria-label={libelle}>
      <ul className="sssi-onglets__liste">
        {onglets.map((onglet) => (
          <li key={onglet.href}>
            <Lien
              className="sssi-onglets__onglet"
              href={onglet.href}
              {...(onglet.actif && { 'aria-current': 'page' })}
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
