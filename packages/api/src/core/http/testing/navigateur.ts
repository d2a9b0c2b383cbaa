interface Cookie {
  readonly valeur: string
  readonly chemin: string
}

export interface Navigateur {
  /** Une requête, sans suivre les redirections. Les adresses sont celles du portail public. */
  demander(chemin: string, options?: RequestInit): Promise<Response>
  /** Une requête GET, redirections suivies. */
  ouvrir(chemin: string): Promise<{ url: string; reponse: Response; texte: string }>
  /** L’envoi d’un formulaire, depuis une page du site qui le reçoit. */
  envoyer(chemin: string, champs?: Record<string, string>): Promise<Response>
  cookie(nom: string): string | undefined
  /** Les en-têtes `Set-Cookie` reçus, dans l’ordre. */
  readonly poses: readonly string[]
}

/** Un navigateur réduit à l’essentiel : il garde ses cookies et joint `adresse` pour ce qui s’adresse à `urlPublique`. */
export function creerNavigateur(adresse: string, urlPublique: string): Navigateur {
  const cookies = new Map<string, Cookie>()
  const poses: string[] = []

  function retenir(pose: string): void {
    poses.push(pose)
    const [paire = '', ...attributs] = pose.split(';').map((partie) => partie.trim())
    const egal = paire.indexOf('=')
    const chemin = attributs.find((attribut) => /^path=/i.test(attribut))?.slice(5) ?? '/'
    const valeur = paire.slice(egal + 1)
    if (valeur === '') cookies.delete(paire.slice(0, egal))
    else cookies.set(paire.slice(0, egal), { valeur, chemin })
  }

  async function demander(chemin: string, options: RequestInit = {}): Promise<Response> {
    const url = new URL(chemin, urlPublique)
    const envoyes = [...cookies]
      .filter(([, cookie]) => url.pathname.startsWith(cookie.chemin))
      .map(([nom, { valeur }]) => `${nom}=${valeur}`)
    const joint = url.origin === urlPublique ? adresse : url.origin
    const reponse = await fetch(new URL(url.pathname + url.search, joint), {
      ...options,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: envoyes.join('; '), ...options.headers },
    })
    for (const pose of reponse.headers.getSetCookie()) retenir(pose)
    return reponse
  }

  return {
    poses,
    demander,
    async ouvrir(depart) {
      let chemin = depart
      for (let sauts = 0; sauts < 10; sauts += 1) {
        const reponse = await demander(chemin)
        const suite = reponse.headers.get('location')
        if (suite === null)
          return { url: new URL(chemin, urlPublique).href, reponse, texte: await reponse.text() }
        chemin = new URL(suite, new URL(chemin, urlPublique)).href
      }
      throw new Error('Trop de redirections.')
    },
    envoyer: (chemin, champs = {}) =>
      demander(chemin, {
        method: 'POST',
        headers: { origin: new URL(chemin, urlPublique).origin },
        body: new URLSearchParams(champs),
      }),
    cookie: (nom) => cookies.get(nom)?.valeur,
  }
}

/** Se connecte avec un compte de démonstration et revient sur le portail. */
export async function seConnecter(navigateur: Navigateur, compte: string, retour = '/'): Promise<string> {
  const { url, texte } = await navigateur.ouvrir(`/auth/connexion?retour=${encodeURIComponent(retour)}`)
  const action = /action="([^"]+)"/.exec(texte)?.[1]
  if (!action) throw new Error('La page des comptes de démonstration n’a pas été servie.')
  const choix = await navigateur.envoyer(new URL(action, url).href, { compte })
  const suite = choix.headers.get('location')
  if (!suite) throw new Error(`Le choix du compte n’a pas été accepté : ${await choix.text()}`)
  return (await navigateur.ouvrir(suite)).url
}
