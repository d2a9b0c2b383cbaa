import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  describe('la fiche d’une action', () => {
    test('d’une action à laquelle personne n’a touché dit ce qui manque, sans rien inventer', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      const fiche = await api.steering.action.get({ code: 'A1-008' })
      expect(fiche).toMatchObject({
        action: { horizon: 'version', chefsDeFile: 'ACOSS' },
        horizon: { legal: { etat: 'illisible', annee: null }, etat: 'illisible' },
        suivi: { statut: 'non_renseigne', meteo: 'non_renseignee', version: 0 },
        completude: { remplies: 0, total: 8 },
        derniereMiseAJour: null,
        fraicheur: 'jamais',
        transitions: [],
        brouillon: null,
      })
      expect(fiche.alertes).toHaveLength(14)
    })

    test('donne les personnes par rôle, avec de quoi les joindre', async () => {
      await base.portail.inscrire(unAgent().chefDeProjet('A2-017', 'MSA'))
      await base.portail.inscrire(unAgent().chefDeProjet('A2-017', 'CNAF'))
      await base.portail.inscrire(unAgent().referentDss('A2-017'))
      await base.portail.inscrire(unAgent().correspondant('A2-017', 'CNAV'))
      const api = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      const { personnes, chefsDeFile } = await api.steering.action.get({ code: 'A2-017' })
      expect(chefsDeFile).toEqual(['DSS', 'MSA'])
      expect(personnes).toEqual({
        chefsDeProjet: [
          {
            libelle: 'Chef de projet MSA',
            organisme: 'MSA',
            courriel: 'chef_de_projet-msa-a2-017@exemple.invalid',
          },
        ],
        referentsDss: [
          { libelle: 'Référent DSS', organisme: 'DSS', courriel: 'referent_dss-dss-a2-017@exemple.invalid' },
        ],
        correspondants: [
          {
            libelle: 'Correspondant CNAV',
            organisme: 'CNAV',
            courriel: 'correspondant-cnav-a2-017@exemple.invalid',
          },
        ],
      })
    })

    test('dit à chacun ce qu’il peut y faire', async () => {
      const chef = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A2-017', 'MSA'))
      const fiche = await chef.steering.action.get({ code: 'A2-017' })
      expect(fiche.droits).toMatchObject({
        'action.renseigner': true,
        'jalon.gerer': true,
        'horizon.proposer': true,
        'horizon.decider': false,
        'chef_de_file.designer': false,
      })
      expect(fiche.transitions).toEqual(['non_demarree', 'en_cours', 'abandonnee'])
      const lecteur = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      const lue = await lecteur.steering.action.get({ code: 'A2-017' })
      expect(Object.entries(lue.droits).filter(([, ouvert]) => ouvert)).toEqual([
        ['suivi.lire', true],
        ['journal.lire', true],
      ])
    })

    test('d’une action inconnue n’existe pas', async () => {
      const api = await base.portail.inscrireEtAppeler(unAgent().lecteur('CNAF'))
      expect(await refusDe(api.steering.action.get({ code: 'A1-099' }))).toMatchObject({ code: 'NOT_FOUND' })
    })
  })
})
