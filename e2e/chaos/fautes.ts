import type { Page, Route } from '@playwright/test'

/** Ce qui peut arriver à un fichier entre le serveur et le navigateur. */
export interface Faute {
  readonly cas: string
  /** Vrai si elle ne frappe que la première demande : un nouvel essai suffit, sans que rien d’autre ne change. */
  readonly passagere?: true
  /** `null` : rien n’arrive jamais. */
  readonly repondre: ((route: Route) => Promise<void>) | null
}

const avecLeCorps = (changer: (corps: string) => string) => async (route: Route) => {
  const reponse = await route.fetch()
  await route.fulfill({ response: reponse, body: changer(await reponse.text()) })
}

/** Un script altéré laisserait cette trace s’il était exécuté ; une feuille altérée, cette propriété. */
const ALTERATION = '\n;globalThis.altere = true\n/**/\n:root{--altere:1}'

export const fautes: readonly Faute[] = [
  { cas: 'manque (404)', repondre: (route) => route.fulfill({ status: 404, body: '' }) },
  { cas: 'est en erreur (500)', repondre: (route) => route.fulfill({ status: 500, body: '' }) },
  {
    cas: 'est refusé une fois (401)',
    passagere: true,
    repondre: (route) => route.fulfill({ status: 401, body: '' }),
  },
  { cas: 'est tronqué', repondre: avecLeCorps((corps) => corps.slice(0, corps.length / 2)) },
  {
    cas: 'est du HTML, avec un code 200',
    repondre: (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Bonjour' }),
  },
  { cas: 'n’a pas la bonne empreinte', repondre: avecLeCorps((corps) => corps + ALTERATION) },
]

/** À part : elle ne se constate qu’en laissant passer le temps. */
export const sansReponse: Faute = { cas: 'reste sans réponse', repondre: null }

/** Frappe les fichiers à ces adresses ; rend de quoi faire cesser la faute, et répondre à ce qui attend encore. */
export async function frapper(page: Page, adresses: RegExp, faute: Faute): Promise<() => Promise<void>> {
  const sansSuite: Route[] = []
  let demandes = 0
  await page.route(adresses, async (route) => {
    demandes += 1
    if (!faute.repondre) sansSuite.push(route)
    else await (faute.passagere && demandes > 1 ? route.continue() : faute.repondre(route))
  })
  return async () => {
    await page.unroute(adresses)
    await Promise.all(sansSuite.map((route) => route.continue().catch(() => {})))
  }
}
