/** Ce que dit un NOTIFY, ou un objet vide : n’importe qui tient la base peut en émettre un, qui ne doit arrêter aucun processus. */
export function lireAnnonce(message: string): Readonly<Record<string, unknown>> {
  try {
    const lue: unknown = JSON.parse(message)
    return typeof lue === 'object' && lue !== null ? { ...lue } : {}
  } catch {
    return {}
  }
}

/** Le processus qui annonce ; `undefined` s’il ne se nomme pas, et qu’il faut donc supposer autre que celui-ci. */
export const auteurDeLAnnonce = (message: string): unknown => lireAnnonce(message)['par']
