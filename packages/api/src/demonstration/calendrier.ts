import { ajouterJours, type Instance, type Jour } from '@sssi/domain'
import type { Hasard } from './hasard.ts'

/** Le jour ouvré le plus proche, avant ou après : les comités ne se tiennent pas le dimanche. */
export function jourOuvre(jour: Jour): Jour {
  const rang = new Date(`${jour}T12:00:00Z`).getUTCDay()
  if (rang === 6) return ajouterJours(jour, -1)
  return rang === 0 ? ajouterJours(jour, 1) : jour
}

/** Un instant de ce jour, aux heures de bureau. */
export function instantDe(jour: Jour, hasard: Hasard): string {
  const heure = String(hasard.entier(7, 16)).padStart(2, '0')
  const minute = String(hasard.entier(0, 59)).padStart(2, '0')
  return `${jour}T${heure}:${minute}:00.000Z`
}

interface InstancePrevue {
  readonly type: Instance['type']
  /** Jours par rapport à aujourd’hui. */
  readonly dans: number
}

/** Un Copil par semestre et un Costrat par an au moins (SSSI ch. 2 § 1), et le prochain Copil. */
const prevues: readonly InstancePrevue[] = [
  { type: 'copil', dans: -655 },
  { type: 'costrat', dans: -560 },
  { type: 'copil', dans: -475 },
  { type: 'copil', dans: -300 },
  { type: 'costrat', dans: -205 },
  { type: 'copil', dans: -118 },
  { type: 'copil', dans: 38 },
]

export function instancesDe(aujourdhui: Jour, hasard: Hasard): Instance[] {
  return prevues.map(({ type, dans }) => ({
    id: hasard.uuid(),
    type,
    date: jourOuvre(ajouterJours(aujourdhui, dans)),
  }))
}
