import { depuisLeMurDeParis, versLeMurDeParis } from '@sssi/domain/cyber'

/** Une date illisible part telle quelle : c’est le serveur qui dit, au champ, ce qu’il attend. */
export const instantSaisi = (mur: string): string => depuisLeMurDeParis(mur) ?? mur
export const instantFacultatif = (mur: string): string | null => (mur === '' ? null : instantSaisi(mur))
export const enChamp = (iso: string | null): string => (iso === null ? '' : versLeMurDeParis(iso))

/** « 1 200 » se tape avec ou sans espaces ; ce qui n’est pas un nombre part comme tel, et le serveur le refuse au champ. */
export function nombreSaisi(texte: string): number | null {
  const sansEspaces = texte.replace(/\s/g, '')
  if (sansEspaces === '') return null
  return /^\d+$/.test(sansEspaces) ? Number(sansEspaces) : -1
}
