import { describe, expect, test } from 'vitest'
import { unCsaf } from './testing/un-csaf.ts'
import { validerCsaf } from './valider-csaf.ts'

describe('Un document CSAF', () => {
  test('valable n’a aucune erreur', async () => {
    expect(await validerCsaf(unCsaf())).toEqual([])
  })

  test.each([null, 5, 'texte', [], {}, { document: null }, { document: { tracking: 1 } }])(
    'qui n’en est pas un, %j, est refusé par le schéma',
    async (document) => {
      const erreurs = await validerCsaf(document)
      expect(erreurs.length).toBeGreaterThan(0)
      expect(new Set(erreurs.map(({ regle }) => regle))).toEqual(new Set(['schema']))
    },
  )

  test('incomplet dit chaque champ qui manque, à sa place', async () => {
    const { document, ...reste } = unCsaf()
    expect(await validerCsaf({ ...reste, document: { ...document, title: '', publisher: {} } })).toEqual([
      {
        regle: 'schema',
        chemin: '/document/publisher',
        message: 'Le champ « category » est obligatoire ici.',
      },
      { regle: 'schema', chemin: '/document/publisher', message: 'Le champ « name » est obligatoire ici.' },
      {
        regle: 'schema',
        chemin: '/document/publisher',
        message: 'Le champ « namespace » est obligatoire ici.',
      },
      { regle: 'schema', chemin: '/document/title', message: 'Ce texte ne peut pas être vide.' },
    ])
  })

  test('bien formé mais incohérent nomme la règle enfreinte', async () => {
    const csaf = unCsaf()
    const [vulnerabilite] = csaf.vulnerabilities
    const incoherent = {
      ...csaf,
      vulnerabilities: [{ ...vulnerabilite, product_status: { known_affected: ['INCONNU'] } }],
    }
    expect(await validerCsaf(incoherent)).toContainEqual({
      regle: '6.1.1',
      chemin: '/vulnerabilities/0/product_status/known_affected/0',
      message: 'Cet identifiant de produit n’est défini nulle part dans l’arbre des produits.',
    })
  })

  test('trop long à juger est refusé dans le délai, sans arrêter le reste, et le suivant est jugé', async () => {
    const csaf = unCsaf()
    const relationships = Array.from({ length: 1_500 }, (_, rang) => ({
      category: 'installed_on',
      product_reference: rang === 0 ? 'P42' : `R${rang - 1}`,
      relates_to_product_reference: 'P43',
      full_product_name: { name: `n${rang}`, product_id: `R${rang}` },
    }))
    let battements = 0
    const coeur = setInterval(() => (battements += 1), 20)
    const long = validerCsaf({ ...csaf, product_tree: { ...csaf.product_tree, relationships } }, 1_500)
    const [refus, suivant] = await Promise.all([long, validerCsaf(csaf)])
    clearInterval(coeur)
    expect(refus).toMatchObject([{ regle: 'duree', chemin: '' }])
    expect(suivant).toEqual([])
    expect(battements).toBeGreaterThan(20)
  })
})
