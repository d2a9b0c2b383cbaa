import type { Page } from '@playwright/test'

/** Ce qu’une procédure a répondu à l’agent connecté dans cette page. */
export interface Reponse<T> {
  readonly statut: number
  readonly valeur: T
}

async function repondre<T>(reponse: { status(): number; json(): Promise<unknown> }): Promise<Reponse<T>> {
  const corps = (await reponse.json()) as { result?: { data: T } }
  return { statut: reponse.status(), valeur: corps.result?.data as T }
}

/** Interroge l’API sans passer par l’écran, avec la session de la page. */
export async function lire<T>(page: Page, procedure: string, entree?: unknown): Promise<T> {
  const parametres = entree === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(entree))}`
  return (await repondre<T>(await page.request.get(`/trpc/${procedure}${parametres}`))).valeur
}

/** Tente une écriture que l’écran ne propose pas, comme le ferait quelqu’un qui connaît l’API. */
export async function ecrire<T>(page: Page, procedure: string, entree: unknown): Promise<Reponse<T>> {
  const origin = new URL(page.url()).origin
  return repondre<T>(
    await page.request.post(`/trpc/${procedure}`, {
      headers: { origin, 'content-type': 'application/json' },
      data: JSON.stringify(entree),
    }),
  )
}
