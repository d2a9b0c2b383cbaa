import type { ContenuDeBulletin, DiffusionChoisie } from '@sssi/domain/cyber'
import type { Appelant } from '../../../testing/portail.ts'

export const unContenu = (reste: Partial<ContenuDeBulletin> = {}): ContenuDeBulletin => ({
  titre: 'Exécution de code à distance dans la Passerelle d’exemple',
  resume: 'Une vulnérabilité permet d’exécuter du code à distance, sans être authentifié.',
  remediation: 'Installer la version 4.2.1.',
  gravite: 'critique',
  vulnerabilites: [
    {
      cve: 'CVE-2026-91234',
      titre: 'Débordement de tampon',
      vecteur: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    },
  ],
  produits: [{ editeur: 'Exemple', nom: 'Passerelle d’exemple', versions: '4.2.0', etat: 'affecte' }],
  liens: [{ titre: 'Bulletin de l’éditeur', url: 'https://editeur.invalid/avis/1' }],
  reponseAttendueLe: null,
  ...reste,
})

export const uneDiffusion = (reste: Partial<DiffusionChoisie> = {}): DiffusionChoisie => ({
  tlp: 'AMBER',
  destinataires: ['CNAV', 'CNAF'],
  personnes: [],
  ...reste,
})

/** Un brouillon, écrit par cet analyste. */
export const ecrire = (analyste: Appelant, contenu = unContenu(), diffusion = uneDiffusion()) =>
  analyste.cyber.bulletin.create({ avisId: null, contenu, diffusion })

/** Un bulletin publié par cet analyste. */
export async function publier(analyste: Appelant, contenu = unContenu(), diffusion = uneDiffusion()) {
  const brouillon = await ecrire(analyste, contenu, diffusion)
  return analyste.cyber.bulletin.publish({ ...brouillon, resumeDeRevision: '' })
}
