export type GenreDeDocument = 'certfr' | 'csaf' | 'kev'

/** À quoi un document ressemble, à ses champs propres ; `null` : à rien de connu. */
export function reconnaitre(document: unknown): GenreDeDocument | null {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return null
  const a = (champ: string) => Object.hasOwn(document, champ)
  if (a('document')) return 'csaf'
  if (a('vulnerabilities') && (a('catalogVersion') || a('dateReleased'))) return 'kev'
  if (a('reference') || a('affected_systems') || a('vendor_advisories')) return 'certfr'
  return null
}
