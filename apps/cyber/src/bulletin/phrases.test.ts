import { filtreDeBulletinsVide } from '@sssi/domain/cyber'
import { describe, expect, test } from 'vitest'
import type { LigneDeReponses } from './donnees.ts'
import { etatDeCase, libelleDeCase, phraseDuCompte, phraseDuFait } from './phrases.ts'

describe('Le compte des bulletins', () => {
  test.each([
    [0, false, 'Aucun bulletin.'],
    [1, false, '1 bulletin, le dernier modifié d’abord.'],
    [100, true, 'Plus de 100 bulletins, le dernier modifié d’abord.'],
  ])('%i (et plus : %s) se dit « %s »', (total, plusQueCompte, phrase) => {
    expect(phraseDuCompte({ total, plusQueCompte }, filtreDeBulletinsVide).replaceAll('\u00a0', ' ')).toBe(
      phrase,
    )
  })

  test('dit que des filtres jouent', () => {
    const filtre = { ...filtreDeBulletinsVide, tlp: ['RED' as const] }
    expect(phraseDuCompte({ total: 0, plusQueCompte: false }, filtre)).toContain('ces filtres')
  })
})

describe('Une case des réponses', () => {
  const ligne: LigneDeReponses = {
    id: 'b',
    numero: 'SSSI-CERT-2026-0001',
    titre: 'Titre',
    tlp: 'AMBER',
    revision: 2,
    publieLe: null,
    reponseAttendueLe: null,
    enRetard: false,
    destinataires: ['CNAV', 'CNAF', 'MSA'],
    sansReponse: ['CNAF', 'MSA'],
    reponses: [
      {
        bulletinId: 'b',
        organisme: 'CNAV',
        etat: 'corrige',
        revision: 2,
        constateLe: '2026-11-20',
        correctionPrevueLe: null,
      },
      {
        bulletinId: 'b',
        organisme: 'CNAF',
        etat: 'concerne',
        revision: 1,
        constateLe: '2026-11-20',
        correctionPrevueLe: null,
      },
    ],
  }
  test.each([
    ['CNAV', 'Corrigé'],
    ['CNAF', 'À redire'],
    ['MSA', 'Sans réponse'],
    ['CNAM', 'non destinataire'],
  ] as const)('%s est « %s »', (organisme, libelle) => {
    expect(libelleDeCase(etatDeCase(ligne, organisme))).toBe(libelle)
  })
})

describe('Un fait du journal', () => {
  test.each([
    ['bulletin_publie', { revision: 1 }, 'Analyste du CERT a publié le bulletin.'],
    [
      'bulletin_publie',
      { revision: 2, resume: 'Correctif paru' },
      'Analyste du CERT a publié la révision 2 : Correctif paru.',
    ],
    [
      'bulletin_diffuse',
      { de: 'AMBER', vers: 'RED' },
      'Analyste du CERT a fait passer le bulletin de TLP:AMBER à TLP:RED.',
    ],
    [
      'bulletin_diffuse',
      {
        de: 'RED',
        vers: 'RED',
        destinatairesApres: ['CNAV'],
        personnesAjoutees: ['Permanence HFDS', 'RSSI CNAV'],
        motif: 'Elle tient la passerelle',
      },
      'Analyste du CERT a changé les destinataires : CNAV ; désormais nommés : Permanence HFDS et RSSI CNAV. Motif : Elle tient la passerelle.',
    ],
    [
      'reponse_enregistree',
      { organisme: 'CNAV', apres: 'corrige' },
      'Analyste du CERT a répondu pour CNAV : corrigé.',
    ],
    ['bulletin_lu', { forme: 'stix' }, 'Analyste du CERT a lu ce bulletin TLP:RED en STIX.'],
    ['fait_inconnu', {}, 'Analyste du CERT a modifié ce bulletin.'],
    ['toString', {}, 'Analyste du CERT a modifié ce bulletin.'],
  ])('%s %j se raconte', (fait, detail, phrase) => {
    expect(phraseDuFait({ par: 'Analyste du CERT', fait, detail }).replaceAll('\u00a0', ' ')).toBe(phrase)
  })
})
