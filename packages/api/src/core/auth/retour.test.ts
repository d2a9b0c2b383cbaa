import { describe, expect, test } from 'vitest'
import { retourAdmis } from './retour.ts'

const portail = 'https://portail.exemple.fr'

describe('la page ouverte après la connexion', () => {
  test.each([
    ['/pilotage/plan?axe=1&q=donn%C3%A9es#ligne', '/pilotage/plan?axe=1&q=donn%C3%A9es#ligne'],
    ['/pilotage/../administration', '/administration'],
  ])('%s est rendue', (demande, attendue) => {
    expect(retourAdmis(demande, portail)).toBe(attendue)
  })

  test.each([
    ['un autre site', 'https://ailleurs.exemple'],
    ['un autre site, sans protocole', '//ailleurs.exemple'],
    ['un autre site, à la barre inverse', '/\\ailleurs.exemple'],
    ['un autre site, par une tabulation', '/\t/ailleurs.exemple'],
    ['un autre site, par un retour à la ligne', '/\n//ailleurs.exemple'],
    ['un chemin qui en redevient un', '/.//ailleurs.exemple'],
    ['un script', 'javascript:alert(1)'],
    ['un chemin relatif', 'pilotage'],
    ['une route de connexion', '/auth/connexion'],
    ['une route de démonstration', '/demonstration/oidc/session/end'],
    ['une adresse démesurée', `/${'a'.repeat(3000)}`],
    ['une liste', ['/pilotage']],
    ['rien', undefined],
  ])('%s mène à l’accueil', (_, demande) => {
    expect(retourAdmis(demande, portail)).toBe('/')
  })
})
