import { afterAll, beforeAll, beforeEach } from 'vitest'
import { ouvrirPortailDeTest, type PortailDeTest } from './portail-de-test.ts'
import { ouvrirProjetDeTest, type ProjetDeTest } from './projet-de-test.ts'

/** Le projet d’une équipe et le portail où elle publie, ouverts pour les essais d’un fichier. */
export function ouvrirUnBanc() {
  let projet: ProjetDeTest
  let portail: PortailDeTest
  beforeAll(async () => {
    projet = await ouvrirProjetDeTest(() => portail.adresse)
    portail = await ouvrirPortailDeTest(projet.cle.publique)
  })
  afterAll(async () => {
    await portail.fermer()
    await projet.effacer()
  })
  beforeEach(() => {
    portail.recus.length = 0
  })
  return {
    get projet() {
      return projet
    },
    get portail() {
      return portail
    },
  }
}
