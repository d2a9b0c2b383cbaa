import { constructionSchema, identifiantDeSectionSchema } from '@sssi/domain'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import {
  rangerRetenues,
  versionsRetenuesSchema,
  type VersionRetenue,
} from '../src/core/compatibilite/versions-retenues.ts'

/** La liste que garde le dépôt, pour vérifier l’API là où aucun portail n’est joignable. */
export const listeDuDepot = join(import.meta.dirname, '..', 'compatibilite', 'versions-retenues.json')

const lireJson = (fichier: string): unknown => JSON.parse(readFileSync(fichier, 'utf8'))

export const lireRetenues = (fichier: string): VersionRetenue[] =>
  versionsRetenuesSchema.parse(lireJson(fichier))

export function ecrireRetenues(fichier: string, retenues: readonly VersionRetenue[]): void {
  writeFileSync(fichier, `${JSON.stringify(rangerRetenues(retenues), null, 1)}\n`)
}

const sectionSchema = z.looseObject({ id: identifiantDeSectionSchema })
const paquetSchema = z.looseObject({ version: z.string() })

/** Les sections construites dans ce dossier d’applications, à la version de leur paquet. */
export function lireConstruites(applications: string): VersionRetenue[] {
  return globSync(join(applications, '*', 'dist', 'construction.json')).map((fichier) => {
    const dist = dirname(fichier)
    const { id } = sectionSchema.parse(lireJson(join(dist, 'section.json')))
    const { version } = paquetSchema.parse(lireJson(join(dist, '..', 'package.json')))
    return { section: id, version, api: constructionSchema.parse(lireJson(fichier)).api }
  })
}

/** La liste, où ces versions remplacent celles du même nom et s’ajoutent aux autres. */
export function completer(
  retenues: readonly VersionRetenue[],
  nouvelles: readonly VersionRetenue[],
): VersionRetenue[] {
  const cle = ({ section, version }: VersionRetenue) => `${section} ${version}`
  return [...new Map([...retenues, ...nouvelles].map((retenue) => [cle(retenue), retenue])).values()]
}
