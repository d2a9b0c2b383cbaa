import type { Catalogue, EtatDeSection } from './catalogue.ts'
import { cheminDeSection, ENTREE, type VersionServie } from './version-servie.ts'

/** La forme suivie, nommée sans dépendre d’une adresse d’ailleurs : rien ici ne la télécharge. */
const SCHEMA = 'urn:frontend-discovery:schema:v1-pre'

interface Deployee {
  readonly version: VersionServie
  /** En %. */
  readonly part: number
  readonly parDefaut: boolean
}

/** Les versions en service d’une section, et la part des agents que chacune reçoit. */
function deployees({ active, canari, epingle }: EtatDeSection, maintenant: Date): Deployee[] {
  if (epingle && epingle.jusquA > maintenant)
    return [{ version: epingle.version, part: 100, parDefaut: true }]
  if (!active) return []
  if (!canari) return [{ version: active, part: 100, parDefaut: true }]
  return [
    { version: active, part: 100 - canari.part, parDefaut: true },
    { version: canari.version, part: canari.part, parDefaut: false },
  ]
}

function decrire({ version, part, parDefaut }: Deployee, urlPublique: string) {
  const { manifeste, description } = version
  const entree = version.fichiers.get(ENTREE)
  return {
    url: new URL(cheminDeSection(version, ENTREE), urlPublique).href,
    metadata: { version: version.version, integrity: entree ? `sha384-${entree.sha384}` : '' },
    deployment: { traffic: part, default: parDefaut },
    extras: {
      contract: description.portail.contrat,
      prefix: manifeste.prefixe,
      title: manifeste.titre ?? version.section,
      type: 'module',
      modulePreload: description.prechargement.entree.map(
        (chemin) => new URL(cheminDeSection(version, chemin), urlPublique).href,
      ),
    },
  }
}

/**
 * Ce que le portail sert, dans la forme publique « frontend-discovery » (v1-pre), pour que d’autres outils le lisent. Il n’y
 * a là que ce qu’un visiteur sans compte peut déjà demander : ni aperçu, ni version qui n’est pas en service.
 */
export function ecrireDecouverte(catalogue: Catalogue, urlPublique: string, maintenant: Date) {
  const sections = catalogue
    .etats()
    .map(
      (etat) =>
        [
          `sssi/${etat.section}`,
          deployees(etat, maintenant).map((deployee) => decrire(deployee, urlPublique)),
        ] as const,
    )
    .filter(([, versions]) => versions.length > 0)
  return { schema: SCHEMA, microFrontends: Object.fromEntries(sections) }
}
