import type { ReactNode } from 'react'
import { Lien } from '../Lien/index.ts'
import { Skeleton } from '../Skeleton/index.ts'
import type { Densite } from './useDensite.ts'

export type Ordre = 'asc' | 'desc'

export interface Tri {
  readonly colonne: string
  readonly ordre: Ordre
}

export interface Colonne<Ligne> {
  readonly cle: string
  readonly titre: string
  readonly cellule: (ligne: Ligne) => ReactNode
  readonly triable?: boolean | undefined
  /** `nombre` : aligné à droite ; `mince` : pas plus large que son contenu. */
  readonly forme?: 'texte' | 'nombre' | 'mince' | undefined
  /** Sur téléphone, où chaque ligne est une carte : sans le nom de la colonne quand la valeur parle d’elle-même. */
  readonly sansNom?: boolean | undefined
}

export interface DataTableProps<Ligne> {
  /** Ce que contient le tableau, lu par les lecteurs d’écran. */
  readonly legende: string
  readonly colonnes: readonly Colonne<Ligne>[]
  readonly lignes: readonly Ligne[]
  readonly cle: (ligne: Ligne) => string
  /** La page qu’ouvre une ligne ; son lien est la première colonne, et toute la ligne y mène. */
  readonly href?: ((ligne: Ligne) => string) | undefined
  readonly tri?: Tri | undefined
  readonly onTrier?: ((tri: Tri) => void) | undefined
  readonly densite?: Densite | undefined
  /** À la place du tableau, quand il n’a aucune ligne : un `EmptyState`. */
  readonly vide?: ReactNode | undefined
  /** Les lignes arrivent : la place du tableau est gardée ; s’il en montre déjà, il les garde. */
  readonly enAttente?: boolean | undefined
}

const SENS = { asc: 'ascending', desc: 'descending' } as const

interface ProprietesDEntete<Ligne> {
  readonly colonne: Colonne<Ligne>
  readonly tri: Tri | undefined
  readonly onTrier: ((tri: Tri) => void) | undefined
}

function Entete<Ligne>({ colonne, tri, onTrier }: ProprietesDEntete<Ligne>) {
  const { cle, titre, triable, forme = 'texte' } = colonne
  const actuel = tri?.colonne === cle ? tri.ordre : null
  const classe = `sssi-tableau__${forme}`
  if (!triable || !onTrier) {
    return (
      <th scope="col" className={classe}>
        {titre}
      </th>
    )
  }
  return (
    <th scope="col" className={classe} {...(actuel && { 'aria-sort': SENS[actuel] })}>
      <button
        type="button"
        className="sssi-tableau__tri"
        onClick={() => onTrier({ colonne: cle, ordre: actuel === 'asc' ? 'desc' : 'asc' })}
      >
        {titre}
      </button>
    </th>
  )
}

interface ProprietesDeLigne<Ligne> {
  readonly ligne: Ligne
  readonly colonnes: readonly Colonne<Ligne>[]
  readonly href: string | null
}

function LigneDeTableau<Ligne>({ ligne, colonnes, href }: ProprietesDeLigne<Ligne>) {
  return (
    <tr>
      {colonnes.map(({ cle, titre, cellule, forme = 'texte', sansNom }, rang) => {
        const classe = `sssi-tableau__${forme}`
        if (rang > 0) {
          return (
            <td key={cle} className={classe} {...(!sansNom && { 'data-nom': titre })}>
              {cellule(ligne)}
            </td>
          )
        }
        return (
          <th key={cle} scope="row" className={classe}>
            {href === null ? (
              cellule(ligne)
            ) : (
              <Lien className="sssi-tableau__lien" href={href}>
                {cellule(ligne)}
              </Lien>
            )}
          </th>
        )
      })}
    </tr>
  )
}

/**
 * Un tableau que l’on trie et que l’on ouvre. En-tête collant ; toute la ligne mène à sa page par un seul vrai lien ;
 * sous 768 px chaque ligne devient une carte, en CSS seulement. Une cellule n’ajoute aucun élément autour de son contenu.
 */
export function DataTable<Ligne>(proprietes: DataTableProps<Ligne>) {
  const {
    legende,
    colonnes,
    lignes,
    cle,
    href,
    tri,
    onTrier,
    densite = 'confortable',
    vide,
    enAttente,
  } = proprietes
  if (lignes.length === 0) {
    return enAttente ? <Skeleton forme="tableau" libelle={`Chargement : ${legende}`} /> : vide
  }
  return (
    <table className={`sssi-tableau sssi-tableau--${densite}`} aria-busy={enAttente === true}>
      <caption className="fr-sr-only">{legende}</caption>
      <thead>
        <tr>
          {colonnes.map((colonne) => (
            <Entete key={colonne.cle} colonne={colonne} tri={tri} onTrier={onTrier} />
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((ligne) => (
          <LigneDeTableau
            key={cle(ligne)}
            ligne={ligne}
            colonnes={colonnes}
            href={href ? href(ligne) : null}
          />
        ))}
      </tbody>
    </table>
  )
}
