import { enumerer, libelleAlerte, pluriel, type OrganismeCode } from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'
import { appels } from './appels.ts'
import { meneesParDAutres } from './groupes.ts'

/** Dit quelles actions l’équipe suit sans les mener, par chef de file imprimé ; `null` quand elle les mène toutes. */
export function phraseDesChefsDeFile(actions: readonly ActionSuivie[], equipe: OrganismeCode): string | null {
  const autres = meneesParDAutres(actions, equipe)
  const nombre = autres.reduce((somme, groupe) => somme + groupe.actions.length, 0)
  if (nombre === 0) return null
  const details = enumerer(autres.map(({ titre, actions: { length } }) => `${titre} (${length})`))
  const debut = `${nombre} des ${actions.length} actions suivies ici`
  return nombre === 1
    ? `${debut} n’est pas menée par l’équipe. Elle reste celle de son chef de file\u00a0: ${details}.`
    : `${debut} ne sont pas menées par l’équipe. Elles restent celles de leur chef de file\u00a0: ${details}.`
}

/** La phrase de la tuile : l’alerte la plus grave, ou qu’il n’y en a pas. */
export function phraseDeLAppel(actions: readonly ActionSuivie[]): string {
  const [premier] = appels(actions)
  if (premier === undefined) return 'Aucune alerte n’est active.'
  const { alerte, codes } = premier
  const [code] = codes
  const ou = codes.length === 1 && code ? code : pluriel(codes.length, 'action')
  return `${libelleAlerte(alerte)}\u00a0: ${ou}.`
}
