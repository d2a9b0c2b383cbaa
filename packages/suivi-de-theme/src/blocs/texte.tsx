import { glossaire, typographier } from '@sssi/domain'
import { Abbr } from '@sssi/ui/Abbr'

const dictionnaire = Object.fromEntries(glossaire.map(({ sigle, sens }) => [sigle, sens]))

/** Une phrase de la section : ses espaces insécables, et ses sigles qui disent ce qu’ils veulent dire. */
export function Texte({ children }: { children: string }) {
  return <Abbr texte={typographier(children)} dictionnaire={dictionnaire} />
}
