import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lirePem } from './cle.ts'
import { ouvrirUnBanc } from './testing/banc.ts'

const banc = ouvrirUnBanc()

test('keygen écrit une clé lisible de son seul auteur, et n’en remplace jamais une', async () => {
  const { code, dit } = await banc.projet.lancer('keygen essai')
  const fichier = join(banc.projet.racine, 'essai.pem')
  const cle = lirePem(await readFile(fichier, 'utf8'))
  expect(code).toBe(0)
  expect(dit).toContain(cle?.publique)
  expect((await stat(fichier)).mode & 0o777).toBe(0o600)
  expect(await banc.projet.lancer('keygen essai')).toMatchObject({ code: 2 })
})

test('la clé se donne aussi par son texte, ou par celle du portail de démonstration', async () => {
  const pem = await readFile(banc.projet.fichierDeLaCle, 'utf8')
  const variables = { SSSI_PORTAIL: banc.portail.adresse }
  expect(
    await banc.projet.lancer('unlock essai', { variables: { ...variables, SSSI_CLE: pem } }),
  ).toMatchObject({
    code: 0,
  })
  expect(await banc.projet.lancer('unlock essai', { variables })).toMatchObject({
    code: 2,
    averti: expect.stringContaining('Il faut une clé'),
  })
})
