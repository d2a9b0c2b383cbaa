import type { RouterOutputs } from '@sssi/api/client'
import { formatNombre, formatPourcentage, pluriel } from '@sssi/domain'

/** Une section déployée, telle que l’API la décrit. */
export type SectionDeployee = RouterOutputs['deploiement']['section']['list']['sections'][number]
export type VersionDeployee = SectionDeployee['versions'][number]
export type Releve = VersionDeployee['releve']

export const versionNommee = (
  { versions }: Pick<SectionDeployee, 'versions'>,
  nom: string | null | undefined,
): VersionDeployee | undefined => versions.find(({ version }) => version === nom)

/** Ce que la section donne aux agents à cet instant, hors canari. */
export const versionServie = ({ epingle, active }: SectionDeployee): string | null =>
  epingle?.version ?? active?.version ?? null

/** « Tous les agents », « 95 % des agents » : qui reçoit la version que la section donne hors canari. */
export function pourQui({ active, canari, epingle }: SectionDeployee): string {
  if (epingle) return 'Tous les agents, par l’épingle'
  if (!active) return 'Personne'
  return canari ? `${formatPourcentage(100 - canari.part)} des agents` : 'Tous les agents'
}

/** « 2 agents en erreur sur 37 » : ce que les navigateurs ont rapporté d’une version. */
export function releveEnMots({ ouvertures, erreurs }: Releve): string {
  if (ouvertures === 0) return 'pas encore ouverte'
  const agents = pluriel(ouvertures, 'agent')
  return erreurs === 0
    ? `aucune erreur pour ${agents}`
    : `${pluriel(erreurs, 'agent')} en erreur sur ${formatNombre(ouvertures)}`
}

const enKo = (octets: number) => Math.round(octets / 100) / 10

/** « 153,2 ko », au millier d’octets du système international. */
export const tailleEnMots = (octets: number): string =>
  octets < 1_000_000
    ? `${formatNombre(enKo(octets))}\u00A0ko`
    : `${formatNombre(Math.round(octets / 10_000) / 100)}\u00A0Mo`

/** « + 3,1 ko que la précédente » ; `null` quand il n’y a pas de précédente. */
export function ecartEnMots(ecart: number | null): string | null {
  if (ecart === null) return null
  if (enKo(ecart) === 0) return 'comme la précédente'
  const signe = ecart > 0 ? '+' : '−'
  return `${signe}\u202F${tailleEnMots(Math.abs(ecart))} sur la précédente`
}

/** Ce qu’une version est pour sa section en ce moment. */
export type PlaceDeVersion = 'active' | 'canari' | 'epinglee' | 'precedente'

export function placesDe(section: SectionDeployee, version: string): readonly PlaceDeVersion[] {
  const { active, canari, epingle, precedente } = section
  return (
    [
      [epingle?.version, 'epinglee'],
      [active?.version, 'active'],
      [canari?.version, 'canari'],
      [precedente, 'precedente'],
    ] as const
  )
    .filter(([nom]) => nom === version)
    .map(([, place]) => place)
}
