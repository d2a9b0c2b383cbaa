import { describe, expect, test } from 'vitest'
import { manifesteDeSectionSchema } from './manifeste.schema.ts'

const page = { chemin: '', libelle: 'Accueil', navigation: true, permission: 'suivi.lire' }
const tuile = { emplacement: 'tableauDeBord.tuile' }
const panneau = { emplacement: 'action.panneau', titre: 'Panneau' }
const manifeste = {
  contrat: 1,
  id: 'cyber',
  prefixe: '/cyber',
  titre: 'Cybersécurité',
  ordre: 20,
  equipe: { organisme: 'CNAM', nom: 'Équipe', mission: 'Essayer.', contact: 'Contact' },
  pages: { accueil: page },
  contributions: {},
  requiert: { portail: ['navigation'], api: ['steering.action.list'] },
}

const fois = <T>(nombre: number, valeur: T) => Array.from({ length: nombre }, () => valeur)
const nommes = (nombre: number, valeur: object) =>
  Object.fromEntries(fois(nombre, valeur).map((une, rang) => [`nom${rang}`, une]))
const admis = (partie: object) => manifesteDeSectionSchema.safeParse({ ...manifeste, ...partie }).success

describe('un manifeste ne grossit pas sans fin', () => {
  test.each<[string, number, (nombre: number) => object]>([
    ['pages', 100, (nombre) => ({ pages: nommes(nombre, page) })],
    ['contributions', 50, (nombre) => ({ contributions: nommes(nombre, tuile) })],
    ['procédures', 300, (nombre) => ({ requiert: { portail: [], api: fois(nombre, 'cyber.projet.list') } })],
    ['capacités', 50, (nombre) => ({ requiert: { portail: fois(nombre, 'navigation'), api: [] } })],
    [
      'actions à un panneau',
      300,
      (nombre) => ({ contributions: { panneau: { ...panneau, actions: fois(nombre, 'A1-001') } } }),
    ],
    [
      'caractères à une permission',
      80,
      (nombre) => ({ pages: { accueil: { ...page, permission: 'p'.repeat(nombre) } } }),
    ],
    [
      'caractères au chemin d’une page',
      200,
      (nombre) => ({ pages: { accueil: { ...page, chemin: 'c'.repeat(nombre) } } }),
    ],
  ])('%s : au plus %i', (_, plafond, partie) => {
    expect(admis(partie(plafond))).toBe(true)
    expect(admis(partie(plafond + 1))).toBe(false)
  })
})
