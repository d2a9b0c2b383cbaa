import { describe, expect, test } from 'vitest'
import { ouvrirUnBanc } from './testing/banc.ts'

const banc = ouvrirUnBanc()

describe('l’aide', () => {
  test.each(['', '--help', 'help', 'aide'])('« %s » présente toutes les commandes', async (args) => {
    const { code, dit } = await banc.projet.lancer(args)
    expect(code).toBe(0)
    for (const nom of ['publish', 'activate', 'canary', 'rollback', 'verify', 'keygen'])
      expect(dit).toContain(`  ${nom} `)
  })

  test('détaille une commande et ses options', async () => {
    const { code, dit } = await banc.projet.lancer('lock --help')
    expect(code).toBe(0)
    expect(dit).toContain('npm run section -- lock [section]')
    expect(dit).toContain('--motif <texte>')
    expect(dit).not.toContain('--version')
  })
})

describe('une commande mal écrite', () => {
  test.each([
    ['pubish', 'Commande inconnue : pubish'],
    ['constructor', 'Commande inconnue'],
    ['history', 'Nommez la section'],
    ['publish absente', 'apps/absente n’est pas une section'],
    ['activate essai', 'Il manque : la version'],
    ['activate essai 1.4', '« 1.4 » n’est pas une version'],
    ['activate essai 1.4.0 1.5.0', 'Argument de trop : 1.5.0'],
    ['activate essai 1.4.0 --motif x', 'Option inconnue ici : --motif'],
    ['canary essai 1.4.0 150', 'de 0 à 100'],
    ['lock essai --heures 2', 'Donnez la raison'],
    ['lock essai --motif x', 'Dites jusqu’à quand'],
    ['lock essai --motif x --jusqu-a demain', '--jusqu-a est une date'],
    ['preview essai 1.4.0', 'Dites à qui'],
    ['publish essai --activer --canari 5', 'Choisissez entre'],
    ['history essai --nombre 1000', 'de 1 à 100'],
    ['status essai --portail portail.exemple.fr', 'n’est pas l’adresse d’un portail'],
    ['status essai --cle absente.pem', 'ne se lit pas'],
  ])('« %s » dit pourquoi, sans rien envoyer', async (args, phrase) => {
    const { code, averti } = await banc.projet.lancer(args)
    expect(averti).toContain(phrase)
    expect(code).toBe(2)
    expect(banc.portail.recus).toEqual([])
  })
})

test('un portail qui ne répond pas se dit, avec son propre code', async () => {
  const { code, averti } = await banc.projet.lancer('status essai --portail http://127.0.0.1:9')
  expect(code).toBe(3)
  expect(averti).toContain('ne répond pas')
})
