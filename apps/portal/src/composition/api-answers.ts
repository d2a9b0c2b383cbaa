import type { Composition } from './composition.ts'

const COMPOSITION = 'x-sssi-composition'
const COMPOSITION_COURANTE = 'x-sssi-composition-courante'

type EnTetes = Pick<Headers, 'get'>

/** Ce que les réponses de l’API disent de la page : si une autre composition l’attend, et l’heure du serveur. */
export interface ReponsesDeLApi {
  /** À joindre à chaque appel. */
  readonly enTetes: Readonly<Record<string, string>>
  /** À appeler au départ d’un appel ; ce qu’il rend, à l’arrivée de sa réponse. */
  partir(): (enTetes: EnTetes) => void
  /** La composition que le serveur donnerait maintenant, si ce n’est pas celle de la page ; `null` quand la page est à jour. */
  nouvelle(): string | null
  abonner(ecouteur: () => void): () => void
  /** L’heure du serveur à la première réponse, en millisecondes. En attente tant qu’il n’a pas répondu. */
  readonly heureDuServeur: Promise<number>
}

export function creerReponsesDeLApi({ id }: Pick<Composition, 'id'>): ReponsesDeLApi {
  const ecouteurs = new Set<() => void>()
  let departs = 0
  let dernier = 0
  let courante = id ?? null
  let direLHeure: (heure: number) => void = () => {}
  const heureDuServeur = new Promise<number>((resoudre) => {
    direLHeure = resoudre
  })

  function retenir(recue: string): void {
    if (recue === courante) return
    courante = recue
    for (const ecouteur of ecouteurs) ecouteur()
  }

  return {
    enTetes: id === undefined ? {} : { [COMPOSITION]: id },
    partir() {
      departs += 1
      const rang = departs
      return (enTetes) => {
        const heure = Date.parse(enTetes.get('date') ?? '')
        if (!Number.isNaN(heure)) direLHeure(heure)
        const recue = enTetes.get(COMPOSITION_COURANTE)
        // Deux réponses peuvent se croiser : celle de l’appel parti en dernier fait foi.
        if (id === undefined || recue === null || rang < dernier) return
        dernier = rang
        retenir(recue)
      }
    },
    nouvelle: () => (courante === (id ?? null) ? null : courante),
    abonner(ecouteur) {
      ecouteurs.add(ecouteur)
      return () => ecouteurs.delete(ecouteur)
    },
    heureDuServeur,
  }
}
