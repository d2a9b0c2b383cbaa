import { describe, expect, test } from 'vitest'
import * as domaine from './index.ts'

/** Every text of a value, however deep. */
function textes(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur]
  if (typeof valeur !== 'object' || valeur === null) return []
  return Object.values(valeur).flatMap(textes)
}

describe('Les textes rédigés par le portail', () => {
  const rediges = {
    presentationDuPlan: domaine.presentationDuPlan,
    themesSuivis: domaine.themeIds.map((id) => ({ ...domaine.themesSuivis[id], thematiques: [] })),
    rubriques: domaine.rubriques,
    glossaire: domaine.glossaire,
    organismes: domaine.organismes,
  }

  test.each(Object.entries(rediges))('%s : sont en typographie française', (_, valeur) => {
    const fautifs = textes(valeur).filter((texte) => / [:;?!»%]|« |'|\s{2}|\.\.\./.test(texte))
    expect(fautifs).toEqual([])
  })

  test('ne reprennent pas les erreurs du résumé qui précède les textes', () => {
    const tout = textes(rediges).join(' ')
    expect(tout).not.toMatch(/quatre axes|Plan Numérique|sécurité des systèmes d’information de la/i)
  })
})
