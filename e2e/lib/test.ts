import { test as base, expect } from '@playwright/test'

/** Ce que le navigateur a signalé pendant le test : erreurs de script, refus de la CSP, ressources manquantes. */
interface Surveillance {
  readonly erreursDuNavigateur: string[]
}

/**
 * Le `test` des parcours : une erreur dans la console du navigateur, une violation de la CSP ou une exception non rattrapée
 * fait échouer le parcours, même s’il arrive au bout. Les parcours de panne, qui en provoquent, vident la liste.
 */
export const test = base.extend<Surveillance>({
  erreursDuNavigateur: [
    async ({ page }, use) => {
      const erreurs: string[] = []
      page.on('console', (message) => {
        if (message.type() !== 'error') return
        const { url } = message.location()
        erreurs.push(url ? `${message.text()} — ${url}` : message.text())
      })
      page.on('pageerror', (erreur) => erreurs.push(String(erreur)))
      await use(erreurs)
      expect(erreurs, 'erreurs signalées par le navigateur').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
