import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../../testing/base.ts'
import { historique, refusDe } from '../../../testing/attentes.ts'

const chefDeProjet = unAgent().chefDeProjet('A1-001', 'CNAV')

surChaqueBase((base) => {
  describe('publier une météo', () => {
    test('le chef de projet publie ; la fiche, la liste et le journal le disent', async () => {
      const api = await base.portail.inscrireEtAppeler(chefDeProjet)
      await api.steering.action.saveBrouillon({
        code: 'A1-001',
        meteo: 'objectifs_securises',
        synthese: 'À relire',
      })
      const publiee = await api.steering.action.updateMeteo({
        code: 'A1-001',
        version: 0,
        meteo: 'appuis_necessaires',
        synthese: '  La reprise des carrières attend le décret.  ',
      })
      expect(publiee).toEqual({ version: 1, synthesePublieeLe: '2026-11-22T10:00:00.000Z' })

      const fiche = await api.steering.action.get({ code: 'A1-001' })
      expect(fiche.suivi).toMatchObject({
        meteo: 'appuis_necessaires',
        synthese: 'La reprise des carrières attend le décret.',
        synthesePublieePar: 'Chef de projet CNAV',
        version: 1,
      })
      expect(fiche.brouillon).toBeNull()
      expect(fiche.derniereMiseAJour).toEqual({ le: '2026-11-22T10:00:00.000Z', par: 'Chef de projet CNAV' })
      expect(base.portail.lecture.action('A1-001')?.suivi.meteo).toBe('appuis_necessaires')
      expect(await historique(base.db, 'A1-001')).toMatchObject([
        {
          type: 'meteo_publiee',
          agentLibelle: 'Chef de projet CNAV',
          agentOrganisme: 'CNAV',
          avant: { meteo: 'non_renseignee', synthese: '' },
          apres: { meteo: 'appuis_necessaires', synthese: 'La reprise des carrières attend le décret.' },
        },
      ])
    })

    test('deux agents publient sur la même lecture : le second voit ce que le premier a écrit, et rien n’est écrasé', async () => {
      const premier = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-002', 'CNAV'))
      const publier = (synthese: string) =>
        premier.steering.action.updateMeteo({
          code: 'A1-002',
          version: 0,
          meteo: 'objectifs_securises',
          synthese,
        })
      await publier('Première version')
      const refus = await refusDe(publier('Seconde version'))
      expect(refus).toMatchObject({
        code: 'CONFLICT',
        conflit: {
          courant: { meteo: 'objectifs_securises', synthese: 'Première version', version: 1 },
          par: 'Chef de projet CNAV',
          le: '2026-11-22T10:00:00.000Z',
        },
      })
      expect(refus.message).toContain('Votre saisie n’est pas perdue')
      expect(await historique(base.db, 'A1-002')).toHaveLength(1)
    })

    test('dix publications au même instant : une seule passe, les autres sont des conflits', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-003', 'CNAV'))
      const issues = await Promise.allSettled(
        Array.from({ length: 10 }, (_, i) =>
          api.steering.action.updateMeteo({
            code: 'A1-003',
            version: 0,
            meteo: 'objectifs_securises',
            synthese: `Version ${i}`,
          }),
        ),
      )
      expect(issues.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await historique(base.db, 'A1-003')).toHaveLength(1)
    })

    test('l’ajout d’un contributeur entre-temps n’est pas un conflit', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-005', 'CNAV'))
      await api.steering.action.updateContributeurs({ code: 'A1-005', version: 0, contributeurs: ['CNAF'] })
      const meteo = {
        code: 'A1-005',
        version: 0,
        meteo: 'objectifs_securises',
        synthese: 'Tout va bien.',
      } as const
      await expect(api.steering.action.updateMeteo(meteo)).resolves.toMatchObject({ version: 2 })
    })

    test('une version que personne n’a écrite est un conflit', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-019', 'CNAV'))
      const meteo = {
        code: 'A1-019',
        version: 7,
        meteo: 'objectifs_securises',
        synthese: 'Tout va bien.',
      } as const
      expect(await refusDe(api.steering.action.updateMeteo(meteo))).toMatchObject({ code: 'CONFLICT' })
    })

    test.each([
      ['le chef de projet d’une autre action', unAgent().chefDeProjet('A1-014', 'GIP_MDS')],
      ['l’habilité d’un organisme qui ne mène pas l’action', unAgent().chefDeProjet('A1-001', 'CNAM')],
      ['un correspondant', unAgent().correspondant('A1-001', 'CNAM')],
      ['la DSS', unAgent().animateurDss()],
    ])('%s ne publie pas', async (_, agent) => {
      const api = await base.portail.inscrireEtAppeler(agent)
      const meteo = { code: 'A1-001', version: 0, meteo: 'objectifs_securises', synthese: 'Texte.' } as const
      expect(await refusDe(api.steering.action.updateMeteo(meteo))).toMatchObject({
        code: 'FORBIDDEN',
        message: 'Seul le chef de projet de l’organisme chef de file publie la météo de cette action.',
      })
    })

    test('une action qui n’est pas au plan est dite introuvable', async () => {
      const api = await base.portail.inscrireEtAppeler(chefDeProjet)
      const meteo = { code: 'A1-099', version: 0, meteo: 'objectifs_securises', synthese: 'Texte.' } as const
      expect(await refusDe(api.steering.action.updateMeteo(meteo))).toMatchObject({
        code: 'NOT_FOUND',
        message: 'Le plan n’a pas d’action A1-099. Vérifiez le code, ou cherchez l’action par ses mots.',
      })
    })

    test.each([
      ['sans synthèse', { synthese: '   ' }, { synthese: 'Renseignez la synthèse.' }],
      [
        'sans se prononcer',
        { meteo: 'non_renseignee' },
        { meteo: 'Choisissez un niveau de confiance de la liste.' },
      ],
      [
        'un texte trop long',
        { synthese: 'a'.repeat(4_001) },
        { synthese: 'Ce texte ne peut dépasser 4000 caractères.' },
      ],
      [
        'un caractère nul',
        { synthese: 'a\u0000b' },
        { synthese: 'Ce texte contient un caractère illisible. Saisissez-le de nouveau.' },
      ],
      ['sans version', { version: undefined }, { version: 'Ce champ est obligatoire.' }],
    ])('%s : le champ dit ce qui est attendu', async (_, saisie, champs) => {
      const api = await base.portail.inscrireEtAppeler(chefDeProjet)
      const meteo = {
        code: 'A1-001',
        version: 1,
        meteo: 'objectifs_securises',
        synthese: 'Texte.',
        ...saisie,
      }
      const refus = await refusDe(api.steering.action.updateMeteo(meteo as never))
      expect(refus).toMatchObject({ code: 'BAD_REQUEST', champs })
    })
  })
})
