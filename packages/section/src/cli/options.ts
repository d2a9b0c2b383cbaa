import { parseArgs } from 'node:util'
import { malEcrite } from './environnement.ts'

/** Toutes les options, avec ce que l’aide en dit. */
export const options = {
  portail: { type: 'string', valeur: 'adresse', aide: 'adresse du portail (ou SSSI_PORTAIL)' },
  cle: { type: 'string', valeur: 'fichier', aide: 'clé de l’équipe, en PEM (ou SSSI_CLE)' },
  version: { type: 'string', valeur: 'numéro', aide: 'à publier (celle de package.json par défaut)' },
  activer: { type: 'boolean', valeur: null, aide: 'activer aussitôt la version publiée' },
  canari: {
    type: 'string',
    valeur: 'part',
    aide: 'donner aussitôt la version à cette part des agents, en %',
  },
  'sans-construire': { type: 'boolean', valeur: null, aide: 'publier le dossier dist tel qu’il est' },
  pour: { type: 'string', valeur: 'courriel', aide: 'agent à qui montrer la version' },
  heures: { type: 'string', valeur: 'nombre', aide: 'durée, en heures' },
  'jusqu-a': { type: 'string', valeur: 'date', aide: 'échéance, par exemple 2026-12-31 ou 2026-12-31T18:00' },
  motif: { type: 'string', valeur: 'texte', aide: 'raison, que le journal retient' },
  nombre: { type: 'string', valeur: 'nombre', aide: 'nombre d’entrées (20 par défaut, 100 au plus)' },
  tete: { type: 'string', valeur: 'empreinte', aide: 'empreinte relevée lors d’une vérification précédente' },
  sortie: { type: 'string', valeur: 'fichier', aide: 'où écrire la clé' },
  fichier: {
    type: 'string',
    valeur: 'liste',
    aide: 'liste des versions retenues (celle du dépôt par défaut)',
  },
  enregistrer: {
    type: 'boolean',
    valeur: null,
    aide: 'récrire d’abord la liste : celle du portail, ou complétée des sections construites ici',
  },
  owner: { type: 'string', valeur: 'organisme', aide: 'organisme qui tiendra la section' },
  prefix: { type: 'string', valeur: '/adresse', aide: 'adresse de la section dans le portail' },
  titre: {
    type: 'string',
    valeur: 'texte',
    aide: 'nom de la section dans le menu (celui de l’id par défaut)',
  },
  'avec-api': { type: 'boolean', valeur: null, aide: 'lui donner aussi son espace de l’API' },
  'sans-installer': { type: 'boolean', valeur: null, aide: 'ne pas installer les dépendances' },
  json: { type: 'boolean', valeur: null, aide: 'répondre en JSON, pour une chaîne de livraison' },
} as const

export type NomDOption = keyof typeof options

/** Celles de toute commande qui parle au portail. */
export const duPortail = ['portail', 'cle', 'json'] as const satisfies readonly NomDOption[]

export interface Arguments {
  readonly positions: readonly string[]
  readonly texte: (option: NomDOption) => string | undefined
  readonly oui: (option: NomDOption) => boolean
}

/** Ce que node dit d’une option qu’il ne comprend pas, en français. */
function phraseDe(erreur: unknown): string {
  const { code, message = '' } = erreur as { code?: string; message?: string }
  const option = /'(-[^']+?)(?: <value>)?'/.exec(message)?.[1] ?? ''
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? `Option inconnue ici : ${option}.`
    : `Option mal écrite : ${option}.`
}

/** Lit les arguments d’une commande, qui n’admet que ses options. */
export function lireArguments(args: readonly string[], admises: readonly NomDOption[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries(admises.map((nom) => [nom, { type: options[nom].type }])),
    })
    return {
      positions: positionals,
      texte: (option) => {
        const valeur = values[option]
        return typeof valeur === 'string' ? valeur : undefined
      },
      oui: (option) => values[option] === true,
    }
  } catch (erreur) {
    throw malEcrite(phraseDe(erreur))
  }
}

/** Un entier donné en option, dans ces bornes. */
export function entier(
  { texte }: Arguments,
  option: NomDOption,
  { defaut, min, max }: { readonly defaut: number; readonly min: number; readonly max: number },
): number {
  const ecrit = texte(option)
  const valeur = ecrit === undefined ? defaut : Number(ecrit)
  if (!Number.isInteger(valeur) || valeur < min || valeur > max)
    throw malEcrite(`--${option} est un nombre entier, de ${min} à ${max}.`)
  return valeur
}
