import { formatInstant } from '../../francais/dates.ts'
import { typographier } from '../../francais/phrases.ts'

/** What the journal of the section says of a version of the chain. */
export const faitsDeChaine = [
  'version_ouverte',
  'version_modifiee',
  'version_simulee',
  'version_activee',
  'version_retiree',
] as const
export type FaitDeVersion = (typeof faitsDeChaine)[number]

export const estFaitDeVersion = (fait: string): fait is FaitDeVersion =>
  (faitsDeChaine as readonly string[]).includes(fait)

type Detail = Readonly<Record<string, unknown>>

const phrases: Record<FaitDeVersion, (detail: Detail, par: string) => string> = {
  version_ouverte: ({ depuis }, par) =>
    typeof depuis === 'number'
      ? `${par} a ouvert cette version à partir de la version ${depuis}.`
      : `${par} a ouvert cette version à partir de la chaîne de départ.`,
  version_modifiee: (_, par) => `${par} a réécrit la version : sa simulation était à refaire.`,
  version_simulee: ({ debut, atteintLeHfds }, par) =>
    `${par} a simulé une alerte lancée le ${typeof debut === 'string' ? formatInstant(debut) : ''} : ${atteintLeHfds === true ? 'le HFDS a été appelé' : 'quelqu’un a répondu avant le HFDS'}.`,
  version_activee: (_, par) => `${par} a activé la version.`,
  version_retiree: (_, par) => `${par} a retiré le brouillon.`,
}

/** One line of the journal of a version, as a sentence. */
export const phraseDeVersion = (fait: FaitDeVersion, detail: Detail, par: string): string =>
  typographier(phrases[fait](detail, par))
