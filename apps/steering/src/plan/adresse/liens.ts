import { filtreVersUrl, type AdressePlan, type FiltrePlan } from '@sssi/domain'

export const ADRESSE_DU_PLAN = '/pilotage/plan'

type Demande = Parameters<typeof filtreVersUrl>[0]

/**
 * Adresse de la liste que compte un chiffre. Elle dit toujours quelque chose, fût-ce la vue par défaut : l’adresse nue,
 * celle de la navigation, retrouve les derniers filtres de l’agent et ne montrerait pas ce que le chiffre annonce.
 */
export function lienVersLePlan(
  filtre: Partial<FiltrePlan> = {},
  reste: Omit<Demande, 'filtre'> = {},
): string {
  const requete = filtreVersUrl({ filtre, ...reste }).toString()
  return `${ADRESSE_DU_PLAN}?${requete || 'vue=tableau'}`
}

/** Adresse de la même liste, entière et dans le même ordre, en fichier. La page et la vue n’y changent rien. */
export function lienVersLExport({ filtre, tri, ordre }: AdressePlan, format: 'csv' | 'ods'): string {
  const requete = filtreVersUrl({ filtre, tri, ordre }).toString()
  return `/exports/plan.${format}${requete && `?${requete}`}`
}

export function lienVersLAction(code: string): string {
  return `/pilotage/actions/${code}`
}
