import { erreurDeLApi, useHost } from '@sssi/section'
import { useState, type RefObject } from 'react'
import { creerMorceau } from '../../page/morceau.tsx'
import { useSaisies } from './saisies.tsx'
import { useInvaliderLeSuivi } from './use-invalider-le-suivi.ts'

const Confirmation = creerMorceau(() => import('./confirmation.tsx'), { libelle: 'Question', attente: null })

export interface ASupprimer {
  /** « le jalon « Généralisation » ». */
  readonly nom: string
  readonly confirmation: string
  /** Clés des saisies qui portaient sur lui : elles n’ont plus d’objet. */
  readonly blocs: readonly string[]
  supprimer(): Promise<unknown>
}

/**
 * Supprime après confirmation : la question dit ce qui part, et que le journal le garde.
 *
 * @param retour où va le focus ensuite : le bouton d’où l’on est parti n’existe plus.
 */
export function useSuppression(retour: RefObject<HTMLElement | null>) {
  const { notifier } = useHost()
  const invalider = useInvaliderLeSuivi()
  const { magasin } = useSaisies()
  const [demande, setDemande] = useState<ASupprimer | null>(null)

  async function supprimer(demande: ASupprimer) {
    try {
      await demande.supprimer()
      for (const bloc of demande.blocs) magasin.fermer(bloc)
      await invalider()
      notifier({ gravite: 'succes', titre: demande.confirmation })
      retour.current?.focus()
    } catch (leve) {
      const erreur = erreurDeLApi(leve)
      if (erreur.code === 'CONFLICT') await invalider()
      const description =
        erreur.code === 'CONFLICT'
          ? `${erreur.conflit?.par || 'Une autre personne'} l’a modifié entre-temps : relisez-le avant de le supprimer.`
          : erreur.message
      notifier({ gravite: 'erreur', titre: `Impossible de supprimer ${demande.nom}`, description })
    }
  }

  return {
    demander: setDemande,
    question: demande && (
      <Confirmation
        titre={`Supprimer ${demande.nom}\u202f?`}
        oui="Supprimer"
        non="Garder"
        prudente={false}
        confirmer={() => void supprimer(demande)}
        fermer={() => setDemande(null)}
      >
        Il disparaît de la fiche. Le journal de l’action garde ce qu’il contenait.
      </Confirmation>
    ),
  }
}
