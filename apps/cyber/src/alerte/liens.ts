import { manifeste } from '../manifest.ts'

const { prefixe, pages } = manifeste
const vers = (chemin: string) => `${prefixe}/${chemin}`

export const lienVersLesAlertes = () => vers(pages.alertes.chemin)
export const lienVersUneNouvelleAlerte = () => vers(pages.alerteNouvelle.chemin)
export const lienVersLAlerte = (id: string) => vers(pages.alerte.chemin.replace(':id', id))
export const lienVersLeMurDe = (id: string) => vers(pages.alerteMur.chemin.replace(':id', id))
export const lienVersLeMur = () => vers(pages.mur.chemin)
export const lienVersLExport = (id: string) => `/exports/alertes/${id}`
export const lienVersLesAcquittements = (id: string) => `/exports/alertes/${id}.csv`
