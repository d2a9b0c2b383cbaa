import { describe, expect, test } from 'vitest'
import { creerTrace } from './trace.ts'

function tracer(erreur: unknown): string {
  let sortie = ''
  creerTrace('info', { write: (ligne: string) => (sortie += ligne) }).error({ err: erreur }, 'échec')
  return sortie
}

describe('les traces', () => {
  test('disent ce qui a échoué, sans les valeurs passées à la base', () => {
    const detail = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (courriel)=(agent@exemple.fr) already exists.',
    })
    const sortie = tracer(
      new Error('Failed query: insert into agent values ($1)\nparams: agent@exemple.fr', { cause: detail }),
    )
    expect(sortie).toContain('insert into agent')
    expect(sortie).toContain('23505')
    expect(sortie).not.toContain('agent@exemple.fr')
  })

  test('acceptent ce qui n’est pas une erreur', () => {
    expect(tracer('agent@exemple.fr')).not.toContain('agent@exemple.fr')
  })
})
