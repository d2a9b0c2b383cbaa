import type { Gravite, Tlp } from '@sssi/domain/cyber'
import {
  modifieLe,
  nomDuProduit,
  pageDuBulletin,
  titreDuBulletin,
  type BulletinExporte,
  type Emetteur,
} from '../exporte.ts'
import { uuidV5 } from '../uuid-v5.ts'

/** À qui une instance MISP peut passer l’évènement : 0 à personne, 1 à sa communauté, 2 aux instances liées, 3 à toutes. */
const distributions: Record<Tlp, '0' | '1' | '2' | '3'> = {
  CLEAR: '3',
  GREEN: '2',
  AMBER: '1',
  'AMBER+STRICT': '0',
  RED: '0',
}

const couleurs: Record<Tlp, string> = {
  CLEAR: '#ffffff',
  GREEN: '#33FF00',
  AMBER: '#FFC000',
  'AMBER+STRICT': '#FFC000',
  RED: '#FF2B2B',
}

/** 1 haut, 2 moyen, 3 bas, 4 non défini. */
const menaces: Record<Gravite, '1' | '2' | '3' | '4'> = {
  critique: '1',
  elevee: '1',
  moyenne: '2',
  faible: '3',
  aucune: '4',
}

const ANALYSE_TERMINEE = '2'
const enSecondes = (date: Date) => String(Math.floor(date.getTime() / 1000))

interface Attribut {
  readonly type: 'vulnerability' | 'link' | 'text'
  readonly category: 'External analysis' | 'Internal reference' | 'Other'
  readonly value: string
  readonly comment: string
}

function attributsDe(bulletin: BulletinExporte, emetteur: Emetteur): Attribut[] {
  const { id, numero, contenu } = bulletin
  const texte = (value: string, comment: string): Attribut[] =>
    value.trim() === '' ? [] : [{ type: 'text', category: 'Other', value, comment }]
  return [
    ...texte(numero, 'Numéro du bulletin'),
    ...texte(contenu.resume, 'Résumé'),
    ...texte(contenu.remediation, 'Remédiation'),
    ...contenu.vulnerabilites.flatMap(({ cve, titre }): Attribut[] =>
      cve === ''
        ? texte(titre, 'Vulnérabilité sans CVE')
        : [{ type: 'vulnerability', category: 'External analysis', value: cve, comment: titre }],
    ),
    ...contenu.vulnerabilites.flatMap(({ cve, vecteur }) => texte(vecteur, `Vecteur CVSS ${cve}`.trim())),
    ...contenu.produits.flatMap((produit) => texte(nomDuProduit(produit), `Produit : ${produit.etat}`)),
    ...contenu.liens.flatMap(({ titre, url }): Attribut[] =>
      url === '' ? [] : [{ type: 'link', category: 'External analysis', value: url, comment: titre }],
    ),
    {
      type: 'link',
      category: 'Internal reference',
      value: pageDuBulletin(emetteur, id),
      comment: 'Page du bulletin',
    },
  ]
}

/** Le bulletin en évènement MISP : marqué du TLP, et diffusable aux seules instances que ce TLP admet. */
export function bulletinEnMisp(bulletin: BulletinExporte, emetteur: Emetteur): Record<string, unknown> {
  const { id, numero, tlp, contenu } = bulletin
  const timestamp = enSecondes(modifieLe(bulletin))
  const distribution = distributions[tlp]
  const vus = new Set<string>()
  const attributs = attributsDe(bulletin, emetteur)
    .map((attribut) => ({
      uuid: uuidV5(`misp attribut ${id} ${attribut.type} ${attribut.comment} ${attribut.value}`),
      ...attribut,
      to_ids: false,
      distribution,
      timestamp,
    }))
    // Deux lignes identiques du bulletin ne font qu’un attribut : MISP refuse deux fois le même.
    .filter(({ uuid }) => !vus.has(uuid) && vus.add(uuid))
  return {
    Event: {
      uuid: uuidV5(`misp evenement ${id}`),
      info: `${numero} — ${titreDuBulletin(bulletin)}`,
      date: modifieLe(bulletin).toISOString().slice(0, 10),
      timestamp,
      publish_timestamp: timestamp,
      threat_level_id: menaces[contenu.gravite],
      analysis: ANALYSE_TERMINEE,
      distribution,
      published: true,
      Orgc: { uuid: uuidV5(`misp organisation ${emetteur.espace}`), name: emetteur.nom },
      Tag: [{ name: `tlp:${tlp.toLowerCase()}`, colour: couleurs[tlp] }],
      Attribute: attributs,
    },
  }
}
