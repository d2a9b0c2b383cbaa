import type { Logger } from 'pino'
import type { Base } from '../db/base.ts'
import type { Horloge } from '../trpc/context.ts'

export interface TravailDeBoucle {
  readonly base: Base
  readonly horloge: Horloge
  readonly journal: Logger
  /** Le canal dont une annonce réveille la boucle. */
  readonly canal: string
  /** Fait tout ce qui est dû. */
  readonly passer: () => Promise<void>
  /** Quand il y aura de nouveau à faire ; `null` : on ne sait pas, une annonce le dira. */
  readonly prochaine: () => Promise<Date | null>
}

export interface Boucle {
  /** S’arrête après ce qui est en cours. */
  fermer(): Promise<void>
}

/**
 * Au plus long sommeil, l’heure est relue : une horloge remise à l’heure pendant ce temps, ou une annonce perdue, ne retarde pas
 * une échéance davantage.
 */
const SOMMEIL_MAX_MS = 30_000
const REPOS_APRES_PANNE_MS = 1_000
/** Une échéance passée qu’on n’a pas pu prendre est tenue par un autre processus : on le laisse finir. */
const REPOS_SI_PRISE_MS = 500

/** Dort jusqu’à la prochaine échéance, ou jusqu’à ce qu’une annonce la réveille ; jamais elle n’interroge la base en continu. */
export async function ouvrirBoucle(travail: TravailDeBoucle): Promise<Boucle> {
  const { base, horloge, journal, canal, passer, prochaine } = travail
  let minuterie: NodeJS.Timeout | null = null
  let enCours: Promise<void> | null = null
  let reveilRecu = false
  let fermee = false

  function dormir(ms: number): void {
    if (fermee) return
    if (minuterie) clearTimeout(minuterie)
    minuterie = setTimeout(reveiller, Math.min(ms, SOMMEIL_MAX_MS)).unref()
  }

  async function tourner(): Promise<void> {
    try {
      reveilRecu = false
      await passer()
      const suivante = await prochaine()
      const reste = suivante === null ? SOMMEIL_MAX_MS : suivante.getTime() - horloge.maintenant().getTime()
      dormir(reste > 0 ? reste : REPOS_SI_PRISE_MS)
    } catch (err) {
      if (fermee) return
      journal.error({ err, canal }, 'Une boucle du portail n’a pas pu travailler ; elle reprend bientôt')
      dormir(REPOS_APRES_PANNE_MS)
    }
  }

  function reveiller(): void {
    if (fermee) return
    reveilRecu = true
    enCours ??= tourner().finally(() => {
      enCours = null
      // Une annonce venue entre la dernière lecture et ici ne doit pas attendre le prochain sommeil.
      if (reveilRecu) reveiller()
    })
  }

  const cesserDEcouter = await base.ecouter(canal, reveiller, reveiller)
  reveiller()
  return {
    async fermer() {
      fermee = true
      if (minuterie) clearTimeout(minuterie)
      await cesserDEcouter()
      await enCours
    },
  }
}
