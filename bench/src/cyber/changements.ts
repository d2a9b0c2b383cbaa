import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import { resultat, type Client } from '../lib/client.ts'

/** Ce que l’analyste change avant une lecture, pour qu’elle ait à le rattraper. */
export type Changement = (analyste: Client, tour: number) => Promise<void>

/** Classe autrement l’avis le plus récent. */
export const classerUnAvis: Changement = async (analyste, tour) => {
  const { lignes } = resultat<{ lignes: { id: string; version: number }[] }>(
    await analyste.lire('cyber.avis.list', { ...adresseDesAvisParDefaut, decision: [] }),
  )
  const [dernier] = lignes
  if (!dernier) throw new Error('Il manque un avis à classer.')
  const { id, version } = dernier
  const decision = tour % 2 === 0 ? 'informer' : 'alerter'
  resultat(await analyste.changer('cyber.avis.decide', { id, version, decision, motif: '' }))
}

const contenu = {
  titre: 'Brouillon du banc',
  resume: 'Une vulnérabilité de la passerelle.',
  remediation: 'Mettre à jour.',
  gravite: 'moyenne',
  vulnerabilites: [],
  produits: [],
  liens: [],
  reponseAttendueLe: null,
}

/** Commence un bulletin. */
export const ecrireUnBrouillon: Changement = async (analyste) => {
  const diffusion = { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] }
  resultat(await analyste.changer('cyber.bulletin.create', { avisId: null, contenu, diffusion }))
}
