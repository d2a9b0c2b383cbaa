import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const applications = resolve(import.meta.dirname, '../../../apps')

/** Le port du livre du portail ; ceux des sections le suivent. */
export const PORT_DU_PORTAIL = 4600

export interface Livre {
  readonly id: string
  readonly dossier: string
  readonly port: number
}

/** Les livres que les équipes tiennent à côté de leur section : ce paquet n’en nomme aucun. */
export function livresDesSections(): Livre[] {
  return readdirSync(applications)
    .filter((id) => existsSync(join(applications, id, '.storybook', 'main.ts')))
    .sort()
    .map((id, rang) => ({ id, dossier: join(applications, id), port: PORT_DU_PORTAIL + 1 + rang }))
}

/** Le nom sous lequel le livre paraît : le titre de la section dans le menu, lu de son manifeste sans l’exécuter. */
export function titreDuLivre({ id, dossier }: Livre): string {
  const manifeste = readFileSync(join(dossier, 'src', 'manifest.ts'), 'utf8')
  return /^ {2}titre: '(.+)',$/m.exec(manifeste)?.[1] ?? id
}
