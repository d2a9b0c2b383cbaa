import { avisVersUrl, type AdresseDesAvis } from '@sssi/domain/cyber'
import { manifeste } from '../manifest.ts'

const { prefixe, pages } = manifeste

export const lienVersLaVeille = (adresse?: AdresseDesAvis): string => {
  const requete = adresse ? avisVersUrl(adresse).toString() : ''
  return `${prefixe}/${pages.veille.chemin}${requete && `?${requete}`}`
}
export const lienVersLAvis = (id: string): string => `${prefixe}/${pages.avis.chemin.replace(':id', id)}`
export const lienVersLImport = (): string => `${prefixe}/${pages.importerDesAvis.chemin}`
export const lienVersLesProduits = (): string => `${prefixe}/${pages.produits.chemin}`
export const lienVersLesSources = (): string => `${prefixe}/${pages.sources.chemin}`

/** Les suites d’un avis : les pages de bulletin et d’alerte le reprennent de leur adresse. */
export const lienVersUnBulletin = (id: string): string => `${prefixe}/bulletins/nouveau?avis=${id}`
export const lienVersUneAlerte = (id: string): string => `${prefixe}/alertes/nouvelle?avis=${id}`
