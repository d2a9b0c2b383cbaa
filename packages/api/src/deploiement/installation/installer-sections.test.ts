import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { ecrireArtefacts, manifesteDeTest } from '../../core/http/testing/artefacts-de-test.ts'
import { ecrireContenu } from '../../core/depot/contenu.ts'
import { depotEnMemoire } from '../../core/depot/testing/depot-en-memoire.ts'
import { ANONYME, type Catalogue } from '../../core/catalogue/catalogue.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { updateCanari } from '../canari/update/update-canari.service.ts'
import { ouvrirBanc } from '../testing/banc.ts'
import { enregistrerDeTest, entreeDeTest } from '../testing/section-de-test.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { rollbackVersion } from '../version/rollback/rollback-version.service.ts'
import { ouvrirCatalogue } from './ouvrir-catalogue.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const depot = depotEnMemoire()

  /** Le portail démarre avec ces fichiers sur son disque, puis s’arrête. */
  async function demarrer<T>(
    fichiers: Record<string, string>,
    faire: (catalogue: Catalogue) => Promise<T>,
  ): Promise<T> {
    const lieux = await ecrireArtefacts(fichiers)
    const { horloge } = base.portail
    const catalogue = await ouvrirCatalogue(
      { base: base.base, depot, horloge, journal: pino({ level: 'silent' }) },
      lieux,
    )
    try {
      return await faire(catalogue)
    } finally {
      await catalogue.fermer()
    }
  }

  const section = (id: string, contenu: string) => ({
    [`${id}/dist/section.json`]: JSON.stringify(manifesteDeTest(id)),
    [`${id}/dist/remoteEntry.js`]: contenu,
  })
  const active = async (catalogue: Catalogue, id: string) => catalogue.etat(id)?.active?.version
  const ctx = (catalogue: Catalogue) => ({ ...banc.ctx(), catalogue })

  describe('les sections installées avec le portail', () => {
    test('sont servies sans que personne n’ait rien publié, et suivent le disque', async () => {
      const une = await demarrer(section('suivie', 'un'), async (c) => active(c, 'suivie'))
      const deux = await demarrer(section('suivie', 'deux'), async (c) => active(c, 'suivie'))
      expect(await demarrer(section('suivie', 'un'), async (c) => active(c, 'suivie'))).toBe(une)
      expect(une).toMatch(/^0\.0\.0-local-[0-9a-f]{8}$/)
      expect(deux).not.toBe(une)
      expect((await banc.journal('suivie')).map(({ fait }) => fait)).toEqual([
        'installation',
        'activation',
        'installation',
        'activation',
        'activation',
      ])
    })

    test('relancer le portail sans rien changer n’écrit rien, et n’arrête pas un canari', async () => {
      const avant = await demarrer(section('calme', 'un'), async (catalogue) => {
        await enregistrerDeTest(base.db, '2.0.0', { section: 'calme', organisme: 'DSS' })
        await updateCanari(ctx(catalogue), { section: 'calme', version: '2.0.0', part: 10, revision: null })
        return banc.lire('calme')
      })
      const apres = await demarrer(section('calme', 'un'), async () => banc.lire('calme'))
      expect(apres).toEqual(avant)
    })

    test('laissent la place à ce qu’une équipe a publié et activé', async () => {
      await demarrer(section('publiee', 'un'), async (catalogue) => {
        await ecrireContenu(depot, entreeDeTest('publiee', '2.0.0'))
        await enregistrerDeTest(base.db, '2.0.0', { section: 'publiee', organisme: 'DSS' })
        await activateVersion(ctx(catalogue), { section: 'publiee', version: '2.0.0', revision: null })
      })
      expect(await demarrer(section('publiee', 'deux'), async (c) => active(c, 'publiee'))).toBe('2.0.0')
    })

    test('ne reviennent pas d’elles-mêmes après un retour arrière', async () => {
      const une = await demarrer(section('ramenee', 'un'), async (c) => active(c, 'ramenee'))
      await demarrer(section('ramenee', 'deux'), async (catalogue) =>
        rollbackVersion(ctx(catalogue), { section: 'ramenee', version: null, revision: null }),
      )
      expect(await demarrer(section('ramenee', 'deux'), async (c) => active(c, 'ramenee'))).toBe(une)
    })

    test('dont la construction disparaît restent servies du dépôt ; celles qu’on retire s’en vont', async () => {
      await demarrer(section('cassee', 'un'), async () => {})
      const { entree, indisponibles } = await demarrer({ 'cassee/package.json': '{}' }, async (catalogue) => {
        const version = (await active(catalogue, 'cassee')) ?? ''
        const fichier = await catalogue.fichier('cassee', version, 'remoteEntry.js')
        return { entree: fichier?.octets.toString(), indisponibles: catalogue.indisponibles() }
      })
      expect(entree).toBe('un')
      expect(indisponibles).toEqual(['cloud'])
      expect(await demarrer({}, async (c) => active(c, 'cassee'))).toBeUndefined()
      const remise = await demarrer(section('cassee', 'un'), async (c) => active(c, 'cassee'))
      expect(remise).toMatch(/^0\.0\.0-local-/)
    })

    test('incompatibles avec le portail ne sont pas mises en service, et le journal dit pourquoi', async () => {
      const construction = { portail: { contrat: 1, capacites: [], composants: ['Hologramme'] }, api: {} }
      const fichiers = {
        ...section('exigeante', 'un'),
        'exigeante/dist/construction.json': JSON.stringify(construction),
      }
      const indisponibles = await demarrer(fichiers, async (catalogue) => catalogue.indisponibles())
      expect(indisponibles).toContain('exigeante')
      await demarrer(fichiers, async () => {})
      const faits = (await banc.journal('exigeante')).map(({ fait }) => fait)
      expect(faits).toEqual(['installation', 'activation_refusee'])
    })
  })

  test('les fichiers d’un portail remplacé restent servis à qui l’a encore ouvert', async () => {
    await demarrer({ 'portal/dist/assets/ancien-1a.js': 'export const ancien = 1' }, async () => {})
    await demarrer({}, async (catalogue) => {
      const ancien = await catalogue.fichierDuPortail('assets/ancien-1a.js')
      expect(ancien?.octets.toString()).toBe('export const ancien = 1')
      expect(await catalogue.fichierDuPortail('assets/inconnu-1a.js')).toBeNull()
      const { page } = await catalogue.composer(ANONYME)
      expect(page('/').fichier.octets.toString()).not.toContain('ancien-1a')
    })
  })
})
