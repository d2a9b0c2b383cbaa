import { colonnes, ecart, enOctets, le } from '../afficher.ts'
import type { Commande } from '../commande.ts'
import { ordonner, positions, viser } from '../cible.ts'
import { duPortail } from '../options.ts'

/** Ce que le portail dit d’une section ; seulement ce qui s’affiche. */
interface Etat {
  readonly portail: string
  readonly api: string
  readonly sections: readonly SectionDeployee[]
}

interface SectionDeployee {
  readonly section: string
  readonly titre: string
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

function* decrire(section: SectionDeployee): Generator<string> {
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
    enOctets(version.taille),
    version.ecart === null ? '' : ecart(version.ecart),
    erreurs(version.releve),
    version.incompatibilites.length === 0 ? 'compatible' : 'incompatible',
  ])
  yield* colonnes([
    ['  version', 'rôle', 'publiée le', 'taille', 'écart', 'agents (7 jours)', 'avec ce portail'],
    ...lignes,
  ])
  for (const { version, incompatibilites } of versions)
    for (const raison of incompatibilites) yield `  ${version} : ${raison}`
}

export const status: Commande = {
  usage: '[section]',
  resume: 'dit ce qui est actif, pour qui, depuis quand, et les versions disponibles',
  options: duPortail,
  async executer(env, args) {
    const cible = viser(env, args)
    positions(cible.reste)
    const etat = (await ordonner(env, args, cible, { fait: 'etat' })) as Etat
    if (args.oui('json')) {
      env.dire(JSON.stringify(etat))
      return
    }
    env.dire(`Portail ${cible.portail} (construction ${etat.portail}, API ${etat.api})`)
    if (etat.sections.length === 0) env.dire(`« ${cible.section} » n’y a encore publié aucune version.`)
    for (const section of etat.sections) for (const ligne of decrire(section)) env.dire(ligne)
  },
}
