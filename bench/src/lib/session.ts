/** Suit une réponse jusqu’à sa page, en gardant les cookies posés en chemin. */
async function suivre(
  adresse: string,
  chemin: string,
  cookies: Map<string, string>,
  options: RequestInit = {},
): Promise<string> {
  let suite: string | null = new URL(chemin, adresse).href
  let envoi = options
  for (let saut = 0; suite !== null && saut < 12; saut += 1) {
    const reponse: Response = await fetch(suite, {
      ...envoi,
      redirect: 'manual',
      headers: {
        ...envoi.headers,
        accept: 'text/html',
        cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '),
      },
    })
    for (const pose of reponse.headers.getSetCookie()) {
      const [nom = '', valeur = ''] = (pose.split(';')[0] ?? '').split(/=(.*)/s)
      if (valeur === '') cookies.delete(nom)
      else cookies.set(nom, valeur)
    }
    const texte = await reponse.text()
    const vers = reponse.headers.get('location')
    if (vers === null) return texte
    suite = new URL(vers, suite).href
    envoi = {}
  }
  throw new Error('La connexion de démonstration n’aboutit pas.')
}

/**
 * Ouvre une session par la connexion de démonstration, comme le ferait un navigateur.
 *
 * @returns le jeton que porte le cookie `sssi`
 */
export async function ouvrirSession(adresse: string, compte: string): Promise<string> {
  const cookies = new Map<string, string>()
  const page = await suivre(adresse, '/auth/connexion', cookies)
  const action = /action="([^"]+)"/.exec(page)?.[1]
  if (action === undefined) throw new Error('La page des comptes de démonstration n’a pas été servie.')
  await suivre(adresse, action, cookies, {
    method: 'POST',
    headers: { origin: adresse },
    body: new URLSearchParams({ compte }),
  })
  const jeton = cookies.get('sssi')
  if (jeton === undefined) throw new Error(`Le compte ${compte} n’a pas ouvert de session.`)
  return jeton
}
