import { typographier } from '@sssi/domain'
import { erreurDeLApi, usePageTitle, type UseQueryResult } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import type { ReactNode } from 'react'
import { manifeste } from '../manifest.ts'
import { EnTete } from './en-tete.tsx'
import { Lecture } from './lecture.tsx'

const { prefixe, pages } = manifeste

type Page = keyof typeof pages

interface Proprietes<T> {
  readonly requete: UseQueryResult<T, unknown>
  /** Ce que la page montre, en un nom : « Alerte ». Il la titre tant que le sien n’est pas lu. */
  readonly nom: string
  /** Ce que l’on lit, avec son article : « cette alerte ». */
  readonly quoi: string
  /** La liste où continuer, quand l’adresse ne mène à rien. */
  readonly retour: Page
  readonly children: (lu: T) => ReactNode
}

/** Ce qui n’existe pas, ou n’existe pas pour ce lecteur : la page ne dit pas lequel des deux. */
function Introuvable({ nom, retour }: { readonly nom: string; readonly retour: Page }) {
  const titre = `${nom} introuvable`
  usePageTitle(titre)
  return (
    <>
      <EnTete>{titre}</EnTete>
      <EmptyState
        titre="Cette adresse ne mène à rien que vous puissiez lire"
        description={typographier(
          'Elle est peut-être mal recopiée ; ou bien ce qu’elle désigne a été supprimé, ou n’est pas partagé avec vous.',
        )}
        action={
          <Lien className="fr-btn" href={`${prefixe}/${pages[retour].chemin}`}>
            {typographier(`Aller à « ${pages[retour].libelle} »`)}
          </Lien>
        }
      />
    </>
  )
}

const INTROUVABLES: readonly string[] = ['NOT_FOUND', 'BAD_REQUEST']

/**
 * La lecture dont dépend toute une page. Tant qu’elle manque, la page a déjà un titre ; un identifiant que l’API ne connaît pas,
 * ou qu’elle ne peut pas lire, n’est pas une panne à réessayer.
 */
export function LectureDePage<T>({ requete, nom, quoi, retour, children }: Proprietes<T>) {
  const { data, error } = requete
  // D’abord : ce qu’on a cessé de partager avec ce lecteur ne reste pas affiché parce qu’il l’avait déjà lu.
  if (error && INTROUVABLES.includes(erreurDeLApi(error).code))
    return <Introuvable nom={nom} retour={retour} />
  if (data !== undefined) return children(data)
  return (
    <>
      <EnTete>{nom}</EnTete>
      <Lecture requete={requete} quoi={quoi} forme="page">
        {children}
      </Lecture>
    </>
  )
}
