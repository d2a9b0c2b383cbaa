import { useFiche } from '../fiche/fiche-context.tsx'

/** Ceux de qui l’action attend quelque chose : ses chefs de file, ses contributeurs, et la DSS (SSSI ch. 2 § 4). */
export function useActeurs() {
  const { fiche } = useFiche()
  return [...new Set([...fiche.chefsDeFile, ...fiche.suivi.contributeurs, 'DSS' as const])]
}
