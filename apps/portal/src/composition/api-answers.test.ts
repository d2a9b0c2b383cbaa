import { describe, expect, test } from 'vitest'
import { creerReponsesDeLApi } from './api-answers.ts'

const reponse = (courante: string | null, date = 'Thu, 12 Mar 2026 10:00:00 GMT') =>
  new Headers({ date, ...(courante !== null && { 'x-sssi-composition-courante': courante }) })

describe('les réponses de l’API', () => {
  test('chaque appel rappelle au serveur la composition de la page', () => {
    expect(creerReponsesDeLApi({ id: 'a1' }).enTetes).toEqual({ 'x-sssi-composition': 'a1' })
  })

  test('une autre composition se dit, et se dédit si le serveur revient à celle de la page', () => {
    const reponses = creerReponsesDeLApi({ id: 'a1' })
    const vues: (string | null)[] = []
    reponses.abonner(() => vues.push(reponses.nouvelle()))
    for (const courante of ['a1', 'b2', 'b2', 'a1']) reponses.partir()(reponse(courante))
    expect(vues).toEqual(['b2', null])
  })

  test('une réponse en retard ne contredit pas celle d’un appel parti après elle', () => {
    const reponses = creerReponsesDeLApi({ id: 'a1' })
    const lente = reponses.partir()
    reponses.partir()(reponse('b2'))
    lente(reponse('a1'))
    expect(reponses.nouvelle()).toBe('b2')
  })

  test('une réponse sans identité, comme celle d’un proxy en panne, ne dit rien', () => {
    const reponses = creerReponsesDeLApi({ id: 'a1' })
    reponses.partir()(reponse(null))
    expect(reponses.nouvelle()).toBeNull()
  })

  test('un montage sans identité n’annonce jamais de nouvelle version', () => {
    const reponses = creerReponsesDeLApi({})
    reponses.partir()(reponse('b2'))
    expect(reponses.nouvelle()).toBeNull()
    expect(reponses.enTetes).toEqual({})
  })

  test('l’heure du serveur est celle de la première réponse qui la porte', async () => {
    const reponses = creerReponsesDeLApi({ id: 'a1' })
    reponses.partir()(new Headers())
    reponses.partir()(reponse('a1'))
    reponses.partir()(reponse('a1', 'Fri, 13 Mar 2026 10:00:00 GMT'))
    expect(await reponses.heureDuServeur).toBe(Date.UTC(2026, 2, 12, 10))
  })
})
