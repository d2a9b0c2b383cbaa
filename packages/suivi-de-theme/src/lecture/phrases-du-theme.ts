import { enumerer, libelleAlerte, pluriel, type OrganismeCode } from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'
import { appels, type Appel } from './appels.ts'
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

/** « De gravité basse : fiche incomplète (5) et correspondant manquant (2). » ; `null` quand il n’y en a pas. */
export function phraseDesAppelsBas(tous: readonly Appel[]): string | null {
  const bas = tous.filter(({ gravite }) => gravite === 'basse')
  if (bas.length === 0) return null
  const details = bas.map(({ alerte, codes }) => `${enMinuscule(libelleAlerte(alerte))} (${codes.length})`)
  return `De gravité basse\u00a0: ${enumerer(details)}.`
}

const enMinuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1)
