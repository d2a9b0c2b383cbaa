import { filtreDeBulletinsVersUrl, filtreDeBulletinsVide, type FiltreDeBulletins } from '@sssi/domain/cyber'
import { manifeste } from '../manifest.ts'

const adresse = (chemin: string) => `${manifeste.prefixe}/${chemin}`

export const lienVersLesBulletins = (filtre: Partial<FiltreDeBulletins> = {}): string => {
  const requete = filtreDeBulletinsVersUrl({ ...filtreDeBulletinsVide, ...filtre }).toString()
  return adresse(`${manifeste.pages.bulletins.chemin}${requete === '' ? '' : `?${requete}`}`)
}
export const lienVersLeBulletin = (id: string): string => adresse(`bulletins/${id}`)
export const lienVersLaRedaction = (id: string): string => adresse(`bulletins/${id}/ecrire`)
export const lienVersUnNouveau = (): string => adresse(manifeste.pages.bulletinNouveau.chemin)
export const lienVersLesReponses = (): string => adresse(manifeste.pages.bulletinReponses.chemin)
export const lienVersLeFlux = (): string => adresse(manifeste.pages.bulletinFlux.chemin)

/** Les exports d’un bulletin publié, que le serveur sert sur ses droits. */
export const exportsDuBulletin = (id: string) =>
  (['csaf', 'misp', 'stix'] as const).map((forme) => ({
    format: forme.toUpperCase(),
    href: `/exports/cyber/bulletins/${id}.${forme}.json`,
  }))
