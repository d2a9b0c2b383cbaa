import { estActionCode, estOrganismeCode, roles, type Role } from '@sssi/domain'
import { useSearchParams } from 'react-router'

const FILTRES = ['organisme', 'role', 'action'] as const
export type NomDeFiltre = (typeof FILTRES)[number]

const estRole = (valeur: string): valeur is Role => (roles as readonly string[]).includes(valeur)

/** Les filtres de la liste des droits, lus dans l’adresse. Une valeur inconnue est ignorée plutôt qu’envoyée. */
export function filtreDepuis(parametres: URLSearchParams) {
  const [organisme, role, action] = FILTRES.map((nom) => parametres.get(nom) ?? '')
  const page = Number(parametres.get('page'))
  return {
    ...(organisme && estOrganismeCode(organisme) && { organisme }),
    ...(role && estRole(role) && { role }),
    ...(action && estActionCode(action) && { action }),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Les filtres de la liste des droits ; les changer remet à la première page. */
export function useFiltreDesDroits() {
  const [parametres, setParametres] = useSearchParams()
  const changer = (nom: NomDeFiltre | 'page', valeur: string) =>
    setParametres(
      (precedents) => {
        const suivants = new URLSearchParams(precedents)
        if (nom !== 'page') suivants.delete('page')
        if (valeur === '') suivants.delete(nom)
        else suivants.set(nom, valeur)
        return suivants
      },
      { preventScrollReset: true },
    )
  return { filtre: filtreDepuis(parametres), parametres, changer }
}
