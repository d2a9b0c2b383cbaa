import type { SectionDeployee, VersionDeployee } from '../deployment.ts'

/** Ce qu’on décide d’une version : la donner, la montrer, s’y tenir. */
export type GesteSurVersion = 'activer' | 'canari' | 'apercu' | 'epingler'

/** Ce qu’on décide de la section, quelle que soit la version. */
export type GesteSurSection = 'arreterCanari' | 'retour' | 'desepingler' | 'verrouiller' | 'deverrouiller'

export type Geste = GesteSurVersion | GesteSurSection

/** Un geste commencé : sur quelle version, quand il en désigne une. */
export interface Decision {
  readonly geste: Geste
  readonly version: string | null
}

export const libellesDesGestes: Record<Geste, string> = {
  activer: 'Activer',
  canari: 'Canari',
  apercu: 'Aperçu',
  epingler: 'Épingler',
  arreterCanari: 'Arrêter le canari',
  retour: 'Revenir en arrière',
  desepingler: 'Retirer l’épingle',
  verrouiller: 'Verrouiller',
  deverrouiller: 'Lever le verrou',
}

/** Les versions auxquelles revenir : compatibles, et autres que celle que tous ont déjà. */
export const versionsDeRetour = ({ versions, active, canari }: SectionDeployee): readonly VersionDeployee[] =>
  versions.filter(
    ({ version, incompatibilites }) =>
      incompatibilites.length === 0 &&
      (version !== active?.version || canari !== null) &&
      version !== canari?.version,
  )

/** Ce que l’agent peut décider de cette version maintenant. Le serveur décide seul ; ici on n’offre pas ce qu’il refuserait. */
export function gestesSurVersion(
  { peutDecider, active, epingle, verrou }: SectionDeployee,
  { version, incompatibilites }: VersionDeployee,
): readonly GesteSurVersion[] {
  if (!peutDecider || incompatibilites.length > 0) return []
  const libre = verrou === null && epingle === null
  const estActive = version === active?.version
  return [
    ...(libre && !estActive ? (['activer'] as const) : []),
    ...(libre && !estActive && active ? (['canari'] as const) : []),
    ...(estActive ? [] : (['apercu'] as const)),
    ...(verrou === null && version !== epingle?.version ? (['epingler'] as const) : []),
  ]
}

export function gestesSurSection(section: SectionDeployee): readonly GesteSurSection[] {
  const { peutDecider, canari, epingle, verrou } = section
  if (!peutDecider) return []
  const libre = verrou === null && epingle === null
  return [
    ...(libre && versionsDeRetour(section).length > 0 ? (['retour'] as const) : []),
    ...(libre && canari ? (['arreterCanari'] as const) : []),
    ...(verrou === null && epingle ? (['desepingler'] as const) : []),
    verrou === null ? 'verrouiller' : 'deverrouiller',
  ]
}
