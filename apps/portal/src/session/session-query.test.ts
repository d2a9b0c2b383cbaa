import { describe, expect, test } from 'vitest'
import { suite, type SessionDuPortail } from './session-query.ts'

type Agent = NonNullable<SessionDuPortail['agent']>

const agent: Agent = {
  id: 'a',
  libelle: 'Chef de projet CNAV',
  courriel: 'a@exemple.fr',
  organisme: 'CNAV',
  habilitations: [],
}
const commune = {
  organismesAdministres: [],
  direct: false,
  directDepuis: null,
  demonstration: false,
  connexionDeDemonstration: false,
  comptesDemonstration: [],
}
const personne = { ...commune, agent: null }
const connecte = { ...commune, agent }

describe('la suite d’une session', () => {
  test('une première lecture est prise comme elle vient', () => {
    expect(suite(undefined, personne)).toEqual({ ...personne, terminee: false })
    expect(suite(undefined, connecte)).toEqual({ ...connecte, terminee: false })
  })

  test('une session qui se termine garde l’agent, et le dit', () => {
    expect(suite({ ...connecte, terminee: false }, personne)).toEqual({ ...connecte, terminee: true })
  })

  test('elle reste terminée tant que l’agent ne s’est pas reconnecté', () => {
    expect(suite({ ...connecte, terminee: true }, personne).terminee).toBe(true)
  })

  test('une reconnexion dans un autre onglet la rétablit', () => {
    expect(suite({ ...connecte, terminee: true }, connecte).terminee).toBe(false)
  })

  test('un autre agent prend la place du premier', () => {
    const autre = { ...connecte, agent: { ...agent, id: 'b', libelle: 'Lecteur CNAM' } }
    expect(suite({ ...connecte, terminee: true }, autre).agent?.id).toBe('b')
  })
})
