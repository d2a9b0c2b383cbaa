import { ajouterJours, jourDe, type OngletsVus, type OrganismeCode, type Releve } from '@sssi/domain'
import { asc, desc, eq } from 'drizzle-orm'
import { peutDecider, type ContexteDeDeploiement } from '../../acteur.ts'
import type { Context } from '../../../core/trpc/context.ts'
import { AUCUN_RELEVE, relevesDepuis } from '../../releve/releves.ts'
import { versionDeSection } from '../../../core/registre/version-de-section.table.ts'
import { epingleEnCours, verrouEnCours } from '../changer-section.ts'
import {
  deploiementDeSection,
  type DeploiementEnregistre,
} from '../../../core/registre/deploiement-de-section.table.ts'

const JOURS_DE_RELEVE = 7
const VERSIONS_MONTREES = 30

export interface VersionDeployee {
  readonly version: string
  /** Instant ISO. */
  readonly publieeLe: string
  readonly publieePar: string | null
  readonly source: 'publication' | 'installation'
  /** Octets. */
  readonly taille: number
  /** Octets de plus, ou de moins, que la version enregistrée avant elle ; `null` pour la première. */
  readonly ecart: number | null
  /** Ce qui empêche ce portail ou cette API de la servir ; vide quand elle convient. */
  readonly incompatibilites: readonly string[]
  /** Ce que les navigateurs ont rapporté ces sept derniers jours. */
  readonly releve: Releve
}

export interface SectionDeployee {
  readonly section: string
  readonly titre: string
  readonly organisme: OrganismeCode
  readonly prefixe: string
  readonly revision: number
  readonly active: {
    readonly version: string
    readonly depuis: string | null
    readonly par: string | null
  } | null
  readonly precedente: string | null
  readonly canari: { readonly version: string; readonly part: number; readonly depuis: string | null } | null
  readonly epingle: {
    readonly version: string
    readonly motif: string
    readonly jusquA: string
    readonly par: string | null
  } | null
  readonly verrou: { readonly motif: string; readonly jusquA: string; readonly par: string | null } | null
  /** Vrai si qui lit peut aussi décider de cette section. */
  readonly peutDecider: boolean
  /** De la plus récente à la plus ancienne. */
  readonly versions: readonly VersionDeployee[]
}

export interface Deploiements {
  readonly portail: string
  readonly api: string
  readonly sections: readonly SectionDeployee[]
  readonly onglets: OngletsVus
}

const enIso = (instant: Date | null) => instant?.toISOString() ?? null

async function titreDe(
  { catalogue }: ContexteDeDeploiement,
  { section, versionActive }: DeploiementEnregistre,
  derniere: string | undefined,
): Promise<string> {
  const montree = versionActive ?? derniere
  const servie = montree === undefined ? null : await catalogue.version(section, montree)
  return servie?.manifeste.titre ?? section
}

async function decrire(ctx: ContexteDeDeploiement, lue: DeploiementEnregistre): Promise<SectionDeployee> {
  const maintenant = ctx.horloge.maintenant()
  const { section, organisme, prefixe, revision } = lue
  const enregistrees = await ctx.db
    .select({
      version: versionDeSection.version,
      publieeLe: versionDeSection.publieeLe,
      publieePar: versionDeSection.publieePar,
      source: versionDeSection.source,
      taille: versionDeSection.taille,
    })
    .from(versionDeSection)
    .where(eq(versionDeSection.section, section))
    .orderBy(desc(versionDeSection.publieeLe), desc(versionDeSection.version))
    .limit(VERSIONS_MONTREES + 1)
  const releves = await relevesDepuis(ctx.db, section, ajouterJours(jourDe(maintenant), -JOURS_DE_RELEVE))
  const verrou = verrouEnCours(lue, maintenant)
  const epingle = epingleEnCours(lue, maintenant)
  return {
    section,
    titre: await titreDe(ctx, lue, enregistrees[0]?.version),
    organisme,
    prefixe,
    revision,
    active:
      lue.versionActive === null
        ? null
        : { version: lue.versionActive, depuis: enIso(lue.activeDepuis), par: lue.activePar },
    precedente: lue.versionPrecedente,
    canari:
      lue.canariVersion === null
        ? null
        : { version: lue.canariVersion, part: lue.canariPart, depuis: enIso(lue.canariDepuis) },
    epingle: epingle && { ...epingle, jusquA: epingle.jusquA.toISOString(), par: lue.epinglePar },
    verrou: verrou && { ...verrou, jusquA: verrou.jusquA.toISOString(), par: lue.verrouPar },
    peutDecider: peutDecider(ctx.acteur, section, organisme),
    versions: await Promise.all(
      enregistrees.slice(0, VERSIONS_MONTREES).map(async (enregistree, rang) => {
        const { version, publieeLe, taille } = enregistree
        const avant = enregistrees[rang + 1]
        const servie = await ctx.catalogue.version(section, version)
        return {
          ...enregistree,
          publieeLe: publieeLe.toISOString(),
          ecart: avant ? taille - avant.taille : null,
          incompatibilites: servie
            ? ctx.catalogue.incompatibilites(servie.description)
            : ['Ce qui en est enregistré n’a pas la forme attendue.'],
          releve: releves.get(version) ?? AUCUN_RELEVE,
        }
      }),
    ),
  }
}

/** Où en est chaque section, ou une seule, et les versions qu’on peut lui donner ; et ce que les onglets ouverts ont encore. */
export async function listSections(
  ctx: ContexteDeDeploiement & Pick<Context, 'onglets'>,
  section?: string,
): Promise<Deploiements> {
  const lues = await ctx.db
    .select()
    .from(deploiementDeSection)
    .where(section === undefined ? undefined : eq(deploiementDeSection.section, section))
    .orderBy(asc(deploiementDeSection.section))
  const sections: SectionDeployee[] = []
  for (const lue of lues) sections.push(await decrire(ctx, lue))
  const { shell, versionApi } = ctx.catalogue
  return { portail: shell.version, api: versionApi, sections, onglets: await ctx.onglets.compter() }
}
