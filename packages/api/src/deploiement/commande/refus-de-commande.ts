import type { Erreur, NatureErreur } from '../../core/trpc/result.ts'
import type { RefusHttp } from '../refus-http.ts'

export const commandeIllisible = (details: readonly string[]): RefusHttp => ({
  statut: 400,
  code: 'commande_illisible',
  message: 'La commande n’a pas la forme attendue.',
  details,
})

export const autrePortail = (portail: string): RefusHttp => ({
  statut: 401,
  code: 'autre_portail',
  message: `Cette commande est signée pour un autre portail. Celui-ci s’appelle ${portail} : donnez cette adresse.`,
})

export const cleDUnAutreOrganisme: RefusHttp = {
  statut: 403,
  code: 'cle_d_un_autre_organisme',
  message:
    'Cette section est passée à un autre organisme que celui de cette clé. Faites ajouter une clé par l’administrateur de son organisme ou par la DSS.',
}

export const horsDelai: RefusHttp = {
  statut: 401,
  code: 'hors_delai',
  message:
    'Une commande vaut cinq minutes : celle-ci est trop ancienne, ou l’heure de cette machine est fausse.',
}

export const dejaRecue: RefusHttp = {
  statut: 409,
  code: 'commande_deja_recue',
  message: 'Cette commande a déjà été exécutée : une commande ne sert qu’une fois.',
}

const statuts: Record<NatureErreur, RefusHttp['statut']> = {
  introuvable: 404,
  interdit: 403,
  conflit: 409,
  refus: 422,
}

/** Le refus d’un cas d’usage ; son détail, quand il en a un, se lit à part de la phrase qui l’annonce. */
export function refusDuCasDUsage(erreur: Erreur & { readonly details?: readonly string[] }): RefusHttp {
  const { type, nature, message, details } = erreur
  const refus = { statut: statuts[nature], code: type }
  if (!details) return { ...refus, message }
  return { ...refus, message: message.replace(` : ${details.join(' ')}`, '.'), details }
}
