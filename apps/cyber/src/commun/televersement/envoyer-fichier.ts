/** Un fichier que le portail a gardé, et que l’on peut joindre à ce que l’on enregistre. */
export interface FichierEnvoye {
  readonly id: string
  readonly nom: string
  readonly octets: number
}

export const adresseDuFichier = (id: string): string => `/televersements/${id}`

const PANNE = 'Le fichier n’a pas pu être envoyé. Vérifiez votre connexion, puis réessayez.'

/** Envoie un fichier ; l’erreur levée porte la phrase à montrer. */
export async function envoyerFichier(fichier: File): Promise<FichierEnvoye> {
  const reponse = await fetch(`/televersements?nom=${encodeURIComponent(fichier.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: fichier,
  }).catch(() => {
    throw new Error(PANNE)
  })
  const corps = (await reponse.json().catch(() => ({}))) as Partial<FichierEnvoye & { message: string }>
  if (!reponse.ok || corps.id === undefined) throw new Error(corps.message ?? PANNE)
  return { id: corps.id, nom: corps.nom ?? fichier.name, octets: corps.octets ?? fichier.size }
}
