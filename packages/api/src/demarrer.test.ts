import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lireConfig } from './core/http/config.ts'
import { creerNavigateur, seConnecter } from './core/http/testing/navigateur.ts'
import { creerTrace } from './core/http/trace.ts'
import { demarrer } from './demarrer.ts'

// Deux ouvertures d’une base sur disque : bien plus long qu’un test ordinaire quand la machine est chargée.
const DELAI_MS = 120_000

test(
  'le portail arrêté puis relancé retrouve ses données et ses sessions',
  { timeout: DELAI_MS },
  async () => {
    const dossier = await mkdtemp(join(tmpdir(), 'sssi-demarrer-'))
    const lue = lireConfig({
      PORT: '0',
      HOTE: '127.0.0.1',
      URL_PUBLIQUE: 'http://localhost:4000',
      DONNEES_DIR: dossier,
    })
    if (!lue.ok) throw new Error(lue.erreurs.join(' '))
    const ouvrir = () => demarrer(lue.value, creerTrace('silent'))

    const premier = await ouvrir()
    const navigateur = creerNavigateur(premier.ecoute, lue.value.urlPublique)
    await seConnecter(navigateur, 'animation-dss')
    const cookie = `sssi=${navigateur.cookie('sssi')}`
    await premier.arreter()
    await expect(fetch(premier.ecoute)).rejects.toThrow('fetch failed')

    const second = await ouvrir()
    const session = await fetch(`${second.ecoute}/trpc/portail.session.get`, { headers: { cookie } })
    const { result } = await session.json()
    await second.arreter()
    await rm(dossier, { recursive: true })
    expect(result.data).toMatchObject({
      demonstration: true,
      agent: { libelle: 'DSS – bureau 4C (animation)', habilitations: [{ role: 'animateur_dss' }] },
    })
  },
)
