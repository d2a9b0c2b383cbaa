import { libelleOrganisme, organismeCodes, organismes, type OrganismeCode } from '@sssi/domain'
import type { Option } from '@sssi/page/champs'
import type { Champ } from '../saisie/valeurs.ts'

export type ValeursDOrganismes = { readonly organismes: readonly string[] }

/** Les organismes du plan, à cocher : le sigle, et le nom qui le développe. */
export const optionsDOrganismes = (exclus: readonly OrganismeCode[]): Option[] =>
  organismes
    .filter(({ code }) => !exclus.includes(code))
    .map(({ code, sigle, nom }) => ({ valeur: code, libelle: sigle, aide: nom }))

/** Les codes cochés, dans l’ordre où le portail présente les organismes. */
export const codesChoisis = (choisis: readonly string[]): OrganismeCode[] =>
  organismeCodes.filter((code) => choisis.includes(code))

/** Pour un conflit : une liste de codes, en sigles. */
export const organismesEnMots = (codes: Champ): string =>
  Array.isArray(codes)
    ? codesChoisis(codes as readonly string[])
        .map(libelleOrganisme)
        .join(', ') || 'aucun'
    : ''
