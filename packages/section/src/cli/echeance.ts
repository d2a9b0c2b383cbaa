import { malEcrite } from './environnement.ts'
import { entier, type Arguments } from './options.ts'

const HEURE_MS = 60 * 60 * 1000
const HEURES_MAX = 90 * 24

/** L’échéance demandée, en instant ISO : une date (jusqu’à sa fin), une date et une heure, ou une durée. */
export function echeance(args: Arguments, maintenant: Date): string {
  const ecrite = args.texte('jusqu-a')
  if (ecrite === undefined) {
    if (args.texte('heures') === undefined) throw malEcrite('Dites jusqu’à quand : --jusqu-a, ou --heures.')
    const heures = entier(args, 'heures', { defaut: 1, min: 1, max: HEURES_MAX })
    return new Date(maintenant.getTime() + heures * HEURE_MS).toISOString()
  }
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(ecrite) ? `${ecrite}T23:59:59` : ecrite)
  if (Number.isNaN(date.getTime()))
    throw malEcrite('--jusqu-a est une date, par exemple 2026-12-31 ou 2026-12-31T18:00.')
  return date.toISOString()
}

export function motif(args: Arguments): string {
  const texte = args.texte('motif')?.trim()
  if (!texte) throw malEcrite('Donnez la raison, que le journal retient : --motif "…".')
  return texte
}
