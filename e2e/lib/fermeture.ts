import type { Page } from '@playwright/test'

/**
 * Ferme la page comme on ferme un onglet, et rend ce que le navigateur a demandé avant. Il ne demande qu’à qui a déjà agi dans
 * la page : un parcours y clique d’abord.
 */
export async function fermerLOnglet(page: Page): Promise<readonly string[]> {
  const questions: string[] = []
  page.on('dialog', (question) => {
    questions.push(question.type())
    void question.accept()
  })
  const fermee = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await fermee
  return questions
}
