import { describe, expect, test } from 'vitest'
import { erreurDeLApi } from './api-error.ts'

const reponse = (data: object, message = 'Phrase du serveur.') => ({ message, data })

describe('ce qu’un appel de l’API a levé', () => {
  test.each([
    ['une exception sans réponse', new TypeError('Failed to fetch')],
    ['un texte', 'coupure'],
    ['rien', undefined],
    ['une réponse illisible', { message: 'x', data: null }],
  ])('est une coupure du réseau : %s', (_cas, erreur) => {
    expect(erreurDeLApi(erreur)).toMatchObject({ code: 'RESEAU', champs: {}, conflit: null, reference: null })
  })

  test.each([
    'CONFLICT',
    'FORBIDDEN',
    'UNAUTHORIZED',
    'NOT_FOUND',
    'BAD_REQUEST',
    'UNPROCESSABLE_CONTENT',
    'TOO_MANY_REQUESTS',
  ] as const)('montre la phrase du serveur pour %s', (code) => {
    expect(erreurDeLApi(reponse({ code }))).toMatchObject({ code, message: 'Phrase du serveur.' })
  })

  test('ne montre pas la phrase d’une panne, mais sa référence', () => {
    const erreur = erreurDeLApi(
      reponse({ code: 'INTERNAL_SERVER_ERROR', requeteId: 'r-42' }, 'at Object.<anonymous>'),
    )
    expect(erreur).toMatchObject({ code: 'INTERNE', reference: 'r-42' })
    expect(erreur.message).not.toContain('anonymous')
  })

  test('range les refus sous les champs du formulaire', () => {
    const { champs } = erreurDeLApi(
      reponse({ code: 'BAD_REQUEST', champs: { 'filtre.axe': 'Les axes vont de 1 à 5.' } }),
    )
    expect(champs).toEqual({ 'filtre.axe': 'Les axes vont de 1 à 5.' })
  })

  test('porte, dans un conflit, la valeur enregistrée, son auteur et sa date', () => {
    const { conflit } = erreurDeLApi(
      reponse({ code: 'CONFLICT', conflit: { courant: { meteo: 'x' }, par: 'CNAV', le: '2026-03-12' } }),
    )
    expect(conflit).toEqual({ courant: { meteo: 'x' }, par: 'CNAV', le: '2026-03-12' })
  })

  test('lit la forme, pas la classe : une erreur venue d’une autre construction se lit aussi', () => {
    class ErreurDAilleurs {
      message = 'Trop tard.'
      data = { code: 'CONFLICT', conflit: null }
    }
    expect(erreurDeLApi(new ErreurDAilleurs())).toMatchObject({ code: 'CONFLICT', message: 'Trop tard.' })
  })
})
