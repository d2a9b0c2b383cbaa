import type { UseQueryResult } from '@sssi/section'
import { Lien } from '@sssi/ui/Lien'
import { ListeSuivie, type LigneSuivie } from '@sssi/ui/ListeSuivie'
import { Lecture } from '../commun/lecture.tsx'

interface Proprietes<T> {
  readonly titre: string
  readonly requete: UseQueryResult<T, unknown>
  /** Ce que l’on lit, avec son article : « les alertes ». */
  readonly quoi: string
  readonly lignes: (lu: T) => readonly LigneSuivie[]
  /** La phrase quand il n’y a rien : c’est une bonne nouvelle, elle se dit. */
  readonly rien: string
  readonly suite: { readonly href: string; readonly libelle: string }
}

/** Une des listes de l’accueil : ses premières lignes, et le chemin de la liste entière. */
export function Bloc<T>({ titre, requete, quoi, lignes, rien, suite }: Proprietes<T>) {
  return (
    <section>
      <h2 className="fr-h4 fr-mt-5w">{titre}</h2>
      <Lecture requete={requete} quoi={quoi} forme="bloc">
        {(lu) => {
          const lues = lignes(lu)
          return lues.length === 0 ? <p className="fr-mb-1w">{rien}</p> : <ListeSuivie lignes={lues} />
        }}
      </Lecture>
      <p className="fr-mt-1w fr-mb-0">
        <Lien href={suite.href}>{suite.libelle}</Lien>
      </p>
    </section>
  )
}
