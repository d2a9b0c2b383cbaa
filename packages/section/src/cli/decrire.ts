import {
  constructionSchema,
  descriptifsDeConstruction,
  descriptionSchema,
  limitesDePublication,
  manifesteDeSectionSchema,
  type Description,
} from '@sssi/domain'
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type * as z from 'zod'
import { codes, Echec } from './environnement.ts'

export interface Fichier {
  readonly chemin: string
  readonly octets: Buffer
}

export interface ConstructionDecrite {
  readonly description: Description
  readonly fichiers: readonly Fichier[]
}

/** Tous les fichiers construits, cartes des sources et fichiers cachés exceptés, dans un ordre constant. */
async function lireFichiers(dist: string): Promise<Fichier[]> {
  const entrees = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => [])
  const chemins = entrees
    .filter((entree) => entree.isFile() && !entree.name.endsWith('.map'))
    .map((entree) =>
      join(entree.parentPath, entree.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((chemin) => !descriptifsDeConstruction.includes(chemin) && !/(^|\/)\./.test(chemin))
    .sort()
  return Promise.all(chemins.map(async (chemin) => ({ chemin, octets: await readFile(join(dist, chemin)) })))
}

async function lireJson(dist: string, nom: string): Promise<unknown> {
  const texte = await readFile(join(dist, nom), 'utf8').catch(() => null)
  if (texte !== null) return JSON.parse(texte)
  throw new Echec(codes.refuse, `dist/${nom} manque : construisez la section.`)
}

function exiger<T>(schema: z.ZodType<T>, valeur: unknown, quoi: string): T {
  const lu = schema.safeParse(valeur)
  if (lu.success) return lu.data
  const details = lu.error.issues.map(({ path, message }) => `${path.map(String).join('.')} : ${message}`)
  throw new Echec(codes.refuse, `Un portail refuserait ${quoi}.`, details)
}

/** Décrit ce qui est construit dans ce dossier : exactement ce que l’équipe signera, vérifié comme le portail le fera. */
export async function decrire(dist: string, version: string): Promise<ConstructionDecrite> {
  const fichiers = await lireFichiers(dist)
  const manifeste = exiger(manifesteDeSectionSchema, await lireJson(dist, 'section.json'), 'ce manifeste')
  const construction = exiger(
    constructionSchema,
    await lireJson(dist, 'construction.json'),
    'ce relevé de construction',
  )
  const description = exiger<Description>(
    descriptionSchema,
    {
      format: 1,
      section: manifeste.id,
      version,
      manifeste,
      ...construction,
      prechargement: await lireJson(dist, 'prechargement.json'),
      fichiers: fichiers.map(({ chemin, octets }) => ({
        chemin,
        taille: octets.length,
        sha384: createHash('sha384').update(octets).digest('base64'),
      })),
    },
    'cette description',
  )
  const taille = fichiers.reduce((somme, { octets }) => somme + octets.length, 0)
  if (taille > limitesDePublication.contenu)
    throw new Echec(codes.refuse, 'La construction dépasse la taille qu’un portail accepte.')
  return { description, fichiers }
}
