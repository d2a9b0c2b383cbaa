import { useEffect, useState } from 'react'

const SECONDE_MS = 1_000

/**
 * L’heure, seconde par seconde, telle que le serveur la donne : un poste mal réglé ne change pas un compte à rebours.
 *
 * @param lueLe l’heure du serveur quand la page a été lue, ISO
 * @param recueA celle du poste à cet instant, en ms
 */
export function useHeureDuServeur(lueLe: string, recueA: number): number {
  const [duPoste, setDuPoste] = useState(() => Date.now())
  useEffect(() => {
    const minuterie = setInterval(() => setDuPoste(Date.now()), SECONDE_MS)
    return () => clearInterval(minuterie)
  }, [])
  return Date.parse(lueLe) + Math.max(0, duPoste - recueA)
}

/** « 04:32 » ; au-delà d’une heure « 1:04:32 » ; « 00:00 » quand c’est passé. */
export function rebours(jusqua: string, maintenant: number): string {
  const reste = Math.max(0, Math.ceil((Date.parse(jusqua) - maintenant) / SECONDE_MS))
  const deux = (nombre: number) => String(nombre).padStart(2, '0')
  const heures = Math.floor(reste / 3600)
  const minutesEtSecondes = `${deux(Math.floor((reste % 3600) / 60))}:${deux(reste % 60)}`
  return heures > 0 ? `${heures}:${minutesEtSecondes}` : minutesEtSecondes
}
