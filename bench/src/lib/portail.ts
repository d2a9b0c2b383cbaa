import { fileURLToPath } from 'node:url'
import { lancerServeur, portLibre } from './processus.ts'

const programme = fileURLToPath(new URL('../../../packages/api/src/main.ts', import.meta.url))

export interface ReglagesDuPortail {
  readonly donnees: string
  /** Une autre construction du portail ; par défaut, celle du dépôt. */
  readonly shell?: string
  /** Un autre dossier de sections ; par défaut, celles du dépôt. */
  readonly sections?: string
  readonly databaseUrl?: string
  /** Faux pour une base sans suivi d’exemple ; l’animateur DSS y a tout de même ses droits. */
  readonly demonstration?: boolean
}

export interface Portail {
  readonly adresse: string
  arreter(): Promise<void>
}

/** Lance le portail comme en exploitation : son propre processus, ses traces au niveau d’usage. */
export async function ouvrirPortail({
  donnees,
  shell,
  sections,
  databaseUrl,
  demonstration = true,
}: ReglagesDuPortail): Promise<Portail> {
  const port = await portLibre()
  const adresse = `http://127.0.0.1:${port}`
  const { arreter } = await lancerServeur(
    [programme],
    {
      PORT: String(port),
      HOTE: '127.0.0.1',
      URL_PUBLIQUE: adresse,
      DONNEES_DIR: donnees,
      DEMONSTRATION: demonstration ? 'oui' : 'non',
      PREMIER_ANIMATEUR: demonstration ? '' : 'animation-dss@demonstration.invalid',
      CONNEXIONS_PAR_MINUTE: '10000',
      NIVEAU_DE_TRACE: 'info',
      DATABASE_URL: databaseUrl ?? '',
      SHELL_DIR: shell ?? '',
      SECTIONS_DIR: sections ?? '',
    },
    `${adresse}/health`,
  )
  return { adresse, arreter }
}
