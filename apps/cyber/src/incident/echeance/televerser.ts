export interface FichierEnvoye {
  readonly id: string
  readonly nom: string
}

const OCTETS_AU_PLUS = 5 * 1024 * 1024
export const FICHIERS_ADMIS = 'PDF, image PNG ou JPEG, texte ou document bureautique, 5 Mo au plus'

const estEnvoye = (valeur: unknown): valeur is FichierEnvoye =>
  typeof valeur === 'object' && valeur !== null && 'id' in valeur && 'nom' in valeur

/** Envoie un fichier au portail ; lève la phrase à montrer quand il est refusé. */
export async function televerser(fichier: File): Promise<FichierEnvoye> {
  if (fichier.size > OCTETS_AU_PLUS) throw new Error('Ce fichier dépasse 5\u00a0Mo.')
  const reponse = await fetch(`/televersements?nom=${encodeURIComponent(fichier.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: fichier,
  }).catch(() => null)
  if (!reponse) throw new Error('Le portail ne répond pas. Vérifiez votre connexion, puis réessayez.')
  const lu: unknown = await reponse.json().catch(() => null)
  if (reponse.ok && estEnvoye(lu)) return { id: lu.id, nom: lu.nom }
  const message = typeof lu === 'object' && lu !== null && 'message' in lu ? String(lu.message) : ''
  throw new Error(message || 'Ce fichier n’a pas pu être gardé. Réessayez dans un instant.')
}
