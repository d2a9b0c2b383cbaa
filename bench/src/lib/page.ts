import type { Browser, BrowserContext, Page } from '@playwright/test'

export interface Requete {
  readonly url: string
  /** Octets reçus, en-têtes compris, tels que le réseau les a portés ; 0 pour ce que le navigateur avait en cache. */
  readonly octets: number
  readonly enCache: boolean
}

export interface Releveur {
  readonly requetes: Requete[]
  /** Ce qui n’est pas arrivé : une page mesurée à moitié chargée ne dirait rien. */
  readonly echecs: string[]
  /** Repart de zéro. */
  vider(): void
}

/** Compte ce que le réseau porte, au plus près du navigateur : par le protocole de Chromium, pas par les évènements de page. */
export async function releverLeReseau(contexte: BrowserContext, page: Page): Promise<Releveur> {
  const session = await contexte.newCDPSession(page)
  const adresses = new Map<string, { url: string; enCache: boolean }>()
  const requetes: Requete[] = []
  const echecs: string[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!/^(?:data|blob):/.test(request.url)) adresses.set(requestId, { url: request.url, enCache: false })
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    const connue = adresses.get(requestId)
    if (connue) connue.enCache = true
  })
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const connue = adresses.get(requestId)
    if (connue && (response.fromDiskCache ?? false)) connue.enCache = true
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const connue = adresses.get(requestId)
    if (connue) requetes.push({ ...connue, octets: connue.enCache ? 0 : encodedDataLength })
  })
  session.on('Network.loadingFailed', ({ requestId, errorText, canceled }) => {
    const connue = adresses.get(requestId)
    if (connue && !canceled) echecs.push(`${connue.url} : ${errorText}`)
  })
  return { requetes, echecs, vider: () => void requetes.splice(0) }
}

/** Ce que le réseau a vraiment porté : une réponse du cache ne coûte rien. */
export const duReseau = (requetes: readonly Requete[]) => requetes.filter(({ enCache }) => !enCache)

export const octets = (requetes: readonly Requete[]) =>
  requetes.reduce((somme, requete) => somme + requete.octets, 0)

/** Un navigateur neuf : ni cache, ni témoin, ni script déjà compilé, hormis la session si elle est donnée. */
export async function contexteNeuf(
  navigateur: Browser,
  adresse: string,
  jeton: string | null,
): Promise<BrowserContext> {
  const contexte = await navigateur.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
  })
  if (jeton !== null) await contexte.addCookies([{ name: 'sssi', value: jeton, url: adresse }])
  return contexte
}
