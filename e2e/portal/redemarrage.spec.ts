import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ecrire } from '../lib/api.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

// Un portail à part, que l’on tue : les autres parcours gardent le leur.
const PORT = Number(process.env['E2E_PORT'] ?? 4380) + 2
const baseURL = `http://localhost:${PORT}`
const racine = fileURLToPath(new URL('../..', import.meta.url))

let serveur: ChildProcess | null = null

async function demarrer(): Promise<void> {
  serveur = spawn(process.execPath, ['packages/api/src/main.ts'], {
    cwd: racine,
    stdio: 'ignore',
    env: {
      ...process.env,
      PORT: String(PORT),
      DONNEES_DIR: join(process.env['E2E_DONNEES'] ?? '', 'redemarrage'),
      DEMONSTRATION: 'oui',
      NIVEAU_DE_TRACE: 'error',
    },
  })
  const repond = () =>
    fetch(`${baseURL}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(repond, { timeout: 90_000, intervals: [250] }).toBe(true)
}

async function tuer(): Promise<void> {
  if (!serveur || serveur.exitCode !== null || serveur.signalCode !== null) return
  const fin = once(serveur, 'exit')
  serveur.kill('SIGKILL')
  await fin
}

test.use({ baseURL })
test.afterEach(tuer)

test('le serveur est tué et repart : une page restée ouverte montre l’alerte lancée entre-temps, une fois, sans recharger', async ({
  page,
  browser,
  erreursDuNavigateur,
}) => {
  test.setTimeout(240_000)
  const titre = 'Alerte lancée pendant la coupure'
  await demarrer()
  const poste = await browser.newContext({ baseURL })
  const rssi = await poste.newPage()
  const direct = rssi.waitForResponse((reponse) => new URL(reponse.url()).pathname === '/direct')
  await seConnecter(rssi, comptes.rssiCnav, '/plan')
  await direct
  await seConnecter(page, comptes.analysteDuCert, '/plan')

  await poste.setOffline(true)
  await tuer()
  await demarrer()
  const lancee = await ecrire(page, 'cyber.alerte.create', {
    exercice: true,
    titre,
    attaque: 'fournisseur',
    texte: 'Coupez la passerelle d’exemple, et dites au CERT ce que vous constatez.',
    diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] },
    avisId: null,
    bulletinId: null,
    incidentId: null,
  })
  expect(lancee.statut).toBe(200)
  await poste.setOffline(false)

  const messages = rssi.getByRole('region', { name: 'Messages en direct' })
  await expect(messages.getByText(titre)).toHaveCount(1, { timeout: 60_000 })
  await poste.close()
  // La page de l’analyste a vu la coupure aussi : ses demandes en échec sont signalées, et rien d’autre.
  expect(erreursDuNavigateur.filter((erreur) => !erreur.includes('Failed to load resource'))).toEqual([])
  erreursDuNavigateur.length = 0
})
