import { libelleOrganisme } from '@sssi/domain'
import { stringify } from 'csv-stringify/sync'
import type { lireAlerte } from '../lire-alerte.ts'

type DossierDAlerte = NonNullable<Awaited<ReturnType<typeof lireAlerte>>>
export type AlerteAExporter = Pick<DossierDAlerte, 'reference' | 'tlp' | 'exercice' | 'niveaux' | 'appels'>
type Appel = AlerteAExporter['appels'][number]

const MINUTE_MS = 60_000
const voies = { portail: 'portail', courriel: 'lien du courriel' } as const

/** Entre l’appel d’un contact et son acquittement, en minutes entières ; rien tant qu’il n’a pas acquitté. */
const delai = ({ appeleLe, acquitteLe }: Appel): string =>
  acquitteLe === null ? '' : String(Math.round((Date.parse(acquitteLe) - Date.parse(appeleLe)) / MINUTE_MS))

/** Qui a été appelé, à quel niveau, quand, et quand il a acquitté : une ligne par appel, chacune disant sa marque. */
export function acquittementsEnCsv({ reference, tlp, exercice, niveaux, appels }: AlerteAExporter): string {
  const colonnes: readonly (readonly [string, (appel: Appel) => string])[] = [
    ['Alerte', () => reference],
    ['Marque', () => `TLP:${tlp}`],
    ['Exercice', () => (exercice ? 'oui' : 'non')],
    ['Organisme', ({ organisme }) => libelleOrganisme(organisme)],
    ['Niveau', ({ niveau }) => String(niveau + 1)],
    ['Titre du niveau', ({ niveau }) => niveaux[niveau]?.titre ?? ''],
    ['Contact', ({ nom }) => nom],
    ['Appelé le', ({ appeleLe }) => appeleLe],
    ['Acquitté le', ({ acquitteLe }) => acquitteLe ?? ''],
    ['Délai (minutes)', delai],
    ['Acquitté par', ({ voie }) => (voie === null ? '' : voies[voie])],
  ]
  return stringify(
    appels.map((appel) => colonnes.map(([, lire]) => lire(appel))),
    { header: true, columns: colonnes.map(([titre]) => titre), bom: true, escape_formulas: true },
  )
}
