import { contenuVide, diffusionParDefaut } from '@sssi/domain/cyber'
import { describe, expect, test } from 'vitest'
import { aPlat, champsDuFormulaire, enContenu, enSaisie } from './saisie-de-bulletin.ts'

describe('Le formulaire d’un bulletin', () => {
  test('rend ce qu’il a reçu', () => {
    for (const reponseAttendueLe of [null, '2026-12-01']) {
      const contenu = { ...contenuVide, titre: 'Titre', reponseAttendueLe }
      expect(enContenu(enSaisie(contenu, diffusionParDefaut))).toEqual({
        contenu,
        diffusion: diffusionParDefaut,
      })
    }
  })

  test('range les refus de l’API sous ses champs', () => {
    expect(
      champsDuFormulaire({ 'contenu.produits.0.nom': 'a', 'diffusion.tlp': 'b', destinataires: 'c' }),
    ).toEqual({ 'produits.0.nom': 'a', tlp: 'b', destinataires: 'c' })
    const levee = { message: 'Refus.', data: { code: 'BAD_REQUEST', champs: { 'contenu.titre': 'a' } } }
    expect(aPlat(levee)).toEqual({ message: 'Refus.', data: { code: 'BAD_REQUEST', champs: { titre: 'a' } } })
  })

  test.each([undefined, new Error('coupure'), { data: null }, { data: { champs: null } }])(
    'laisse comme elle est l’erreur %s',
    (erreur) => expect(aPlat(erreur)).toBe(erreur),
  )
})
