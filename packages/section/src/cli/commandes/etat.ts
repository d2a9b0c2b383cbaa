import { libelleOrganisme, type OngletsVus, type OrganismeCode } from '@sssi/domain'
import { colonnes, ecart, enOctets, le } from '../afficher.ts'

/** Ce que le portail dit de ses sections ; seulement ce qui s’affiche. */
export interface Etat {
  readonly portail: string
  readonly api: string
  readonly sections: readonly SectionDeployee[]
  readonly onglets: OngletsVus
}

interface SectionDeployee {
  readonly section: string
  readonly titre: string
  readonly organisme: OrganismeCode
  readonly active: {
    readonly version: string
    readonly depuis: string | null
    readonly par: string | null
  } | null
  readonly canari: { readonly version: string; readonly part: number } | null
  readonly epingle: { readonly version: string; readonly motif: string; readonly jusquA: string } | null
  readonly verrou: { readonly motif: string; readonly jusquA: string } | null
  readonly versions: readonly Version[]
}

interface Version {
  readonly version: string
  readonly publieeLe: string
  readonly publieePar: string | null
  readonly taille: number
  readonly ecart: number | null
  readonly incompatibilites: readonly string[]
  readonly releve: { readonly ouvertures: number; readonly erreurs: number }
}

function role({ active, canari, epingle }: SectionDeployee, version: string): string {
  const roles = [
    ...(epingle?.version === version ? ['épinglée'] : []),
    ...(active?.version === version ? ['active'] : []),
    ...(canari?.version === version ? [`canari ${canari.part} %`] : []),
  ]
  return roles.join(', ')
}

const erreurs = ({ ouvertures, erreurs: tombees }: Version['releve']) =>
  ouvertures === 0 ? 'non ouverte' : `${tombees} en erreur sur ${ouvertures}`

const compatibilite = ({ incompatibilites }: Version) =>
  incompatibilites.length === 0 ? 'compatible' : 'incompatible'

const tailleDe = ({ taille, ecart: deplus }: Version) =>
  deplus === null ? [enOctets(taille), ''] : [enOctets(taille), ecart(deplus)]

export function* decrireSection(section: SectionDeployee): Generator<string> {
  const { titre, active, epingle, verrou, versions } = section
  yield `${titre} (${section.section})`
  yield active
    ? `  active : ${active.version}${active.depuis ? `, depuis le ${le(active.depuis)}` : ''}${active.par ? `, par ${active.par}` : ''}`
    : '  aucune version active'
  if (epingle) yield `  épinglée sur ${epingle.version} jusqu’au ${le(epingle.jusquA)} : ${epingle.motif}`
  if (verrou) yield `  verrouillée jusqu’au ${le(verrou.jusquA)} : ${verrou.motif}`
  yield ''
  const lignes = versions.map((version) => [
    `  ${version.version}`,
    role(section, version.version),
    le(version.publieeLe),
    ...tailleDe(version),
    erreurs(version.releve),
    compatibilite(version),
  ])
  yield* colonnes([
    ['  version', 'rôle', 'publiée le', 'taille', 'écart', 'agents (7 jours)', 'avec ce portail'],
    ...lignes,
  ])
  for (const { version, incompatibilites } of versions)
    for (const raison of incompatibilites) yield `  ${version} : ${raison}`
}

function enLigne(section: SectionDeployee): string[] {
  const { active, canari, epingle, verrou, versions } = section
  const donnee = epingle?.version ?? active?.version
  const version = versions.find((une) => une.version === donnee)
  const retenues = [
    ...(epingle ? [`épinglée jusqu’au ${le(epingle.jusquA)}`] : []),
    ...(verrou ? [`verrouillée jusqu’au ${le(verrou.jusquA)}`] : []),
  ]
  return [
    section.section,
    libelleOrganisme(section.organisme),
    donnee ?? 'aucune',
    canari ? `${canari.version}, ${canari.part} %` : '',
    active?.depuis ? le(active.depuis) : '',
    active ? (active.par ?? 'le portail') : '',
    ...(version ? [...tailleDe(version), erreurs(version.releve), compatibilite(version)] : ['', '', '', '']),
    retenues.join(', '),
  ]
}

/** Chaque section en une ligne : ce que la page des déploiements en montre. */
export const decrireLEnsemble = (sections: readonly SectionDeployee[]): string[] =>
  colonnes([
    [
      'section',
      'équipe',
      'version',
      'canari',
      'depuis le',
      'par',
      'taille',
      'écart',
      'agents (7 jours)',
      'avec ce portail',
      'retenue',
    ],
    ...sections.map(enLigne),
  ])
