import {
  estOrganismeCode,
  identifiantDeSectionSchema,
  organisme,
  organismeCodes,
  manifesteDeSectionSchema,
  type OrganismeCode,
} from '../../../packages/domain/src/index.ts'
import { codes, Echec } from '@sssi/section/cli'
import { estReserve } from '../../../packages/api/src/core/catalogue/prefixes-reserves.ts'
import type { Workspace } from './workspace.ts'

/** La section voulue, une fois vérifié que rien ne s’y oppose. */
export interface Demande {
  /** Nom du dossier et de la section : « offre-de-service ». */
  readonly id: string
  /** Son espace de noms dans l’API : « offreDeService ». */
  readonly espace: string
  readonly prefixe: string
  readonly titre: string
  readonly organisme: OrganismeCode
  readonly ordre: number
  /** Vrai si elle a son espace de l’API ; sinon, elle lit ce que l’API sert déjà, et paraît sur un portail qui tourne. */
  readonly avecApi: boolean
}

export interface Saisie {
  readonly id: string
  readonly owner: string | undefined
  readonly prefix: string | undefined
  readonly titre: string | undefined
  readonly avecApi: boolean
}

/** Ces noms-là sont des méthodes pour un client de l’API : on ne pourrait pas les demander. */
const RESERVES_PAR_LE_CLIENT = ['apply', 'call', 'then']
const TITRE = /^[\p{L}\d][\p{L}\d ’-]*$/u
const ESPACEMENT = 10

const enEspace = (id: string) => id.replaceAll(/-+([a-z])/g, (_, lettre: string) => lettre.toUpperCase())

const enTitre = (id: string) => {
  const mots = id.replaceAll('-', ' ')
  return mots.charAt(0).toUpperCase() + mots.slice(1)
}

/** Ce qui s’oppose à cet identifiant ; `null` : il est libre. */
function refusDeLId(id: string, { paquets, dossiersDeLApi, sections }: Workspace): string | null {
  if (id === '')
    return 'Nommez la section : npm run section -- new <id> --owner <organisme> --prefix /<adresse>.'
  if (!identifiantDeSectionSchema.safeParse(id).success || !/^[a-z]+(-[a-z]+)*$/.test(id))
    return `« ${id} » ne peut pas nommer une section : de 2 à 31 lettres minuscules sans accent, en mots séparés d’un tiret.`
  if (sections.some((section) => section.id === id)) return `La section « ${id} » existe déjà.`
  if (paquets.includes(id) || dossiersDeLApi.includes(id) || RESERVES_PAR_LE_CLIENT.includes(enEspace(id)))
    return `« ${id} » est déjà pris par une autre partie du portail : choisissez un autre nom.`
  return null
}

function refusDuPrefixe(prefixe: string | undefined, { sections, pages }: Workspace): string | null {
  if (prefixe === undefined) return 'Donnez l’adresse de la section : --prefix /budget, par exemple.'
  if (!manifesteDeSectionSchema.shape.prefixe.safeParse(prefixe).success)
    return `« ${prefixe} » n’est pas une adresse de section : une barre, puis des minuscules sans accent, par exemple /budget.`
  const prise = sections.find((section) => section.prefixe === prefixe)
  if (prise) return `L’adresse ${prefixe} est celle de la section « ${prise.id} ».`
  return estReserve(prefixe, pages) ? `L’adresse ${prefixe} est celle du portail lui-même.` : null
}

function refusDuTitre(titre: string): string | null {
  if (!manifesteDeSectionSchema.shape.titre.safeParse(titre).success)
    return 'Le titre compte de 1 à 40 caractères : il doit tenir dans le menu.'
  return TITRE.test(titre)
    ? null
    : `Le titre « ${titre} » ne peut compter que des lettres, des chiffres, des espaces, des tirets et des apostrophes.`
}

/** Vérifie ce qui est demandé contre ce qui existe, et dit tout ce qui s’y oppose à la fois. */
export function verifierDemande(saisie: Saisie, workspace: Workspace): Demande {
  const { id, owner, prefix } = saisie
  const titre = (saisie.titre ?? enTitre(id)).trim().replaceAll("'", '’')
  const connus = `Les organismes connus : ${organismeCodes.join(', ')}.`
  const organismeVoulu = owner?.toUpperCase().replaceAll(/[ -]/g, '_') ?? ''
  const refus = [
    refusDeLId(id, workspace),
    owner === undefined
      ? `Donnez l’organisme qui tiendra la section : --owner CNAF, par exemple. ${connus}`
      : null,
    owner !== undefined && !estOrganismeCode(organismeVoulu)
      ? `« ${owner} » n’est pas un organisme du plan. ${connus}`
      : null,
    refusDuPrefixe(prefix, workspace),
    // Un titre tiré d’un nom refusé ne dirait rien de plus.
    saisie.titre === undefined && refusDeLId(id, workspace) ? null : refusDuTitre(titre),
  ].filter((phrase) => phrase !== null)
  if (refus.length > 0 || !estOrganismeCode(organismeVoulu))
    throw new Echec(codes.usage, 'La section ne peut pas être créée.', refus)
  return {
    id,
    espace: enEspace(id),
    prefixe: prefix ?? '',
    titre,
    organisme: organisme(organismeVoulu).code,
    ordre: Math.max(0, ...workspace.sections.map(({ ordre }) => ordre)) + ESPACEMENT,
    avecApi: saisie.avecApi,
  }
}
