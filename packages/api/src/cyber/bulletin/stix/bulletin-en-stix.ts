import {
  modifieLe,
  nomDuProduit,
  pageDuBulletin,
  publieLe,
  titreDuBulletin,
  type BulletinExporte,
  type Emetteur,
} from '../exporte.ts'
import { uuidV5 } from '../uuid-v5.ts'
import { marquageTlp } from './marquages-tlp.ts'

const identifiant = (type: string, cle: string) => `${type}--${uuidV5(`${type} ${cle}`)}`

/** Le même identifiant, d’un bulletin à l’autre, ne peut pas avoir deux dates : c’est le début du schéma stratégique. */
const DATE_DE_L_IDENTITE = '2023-01-01T00:00:00.000Z'

interface ObjetStix {
  readonly type: string
  readonly id: string
}

/**
 * Le bulletin en STIX 2.1 : un rapport, ses vulnérabilités, les produits touchés et ce qui les relie, tous marqués du TLP. Les
 * identifiants se tirent du bulletin : le réexporter met à jour ce que le lecteur a déjà.
 */
export function bulletinEnStix(bulletin: BulletinExporte, emetteur: Emetteur): Record<string, unknown> {
  const { id, numero, tlp, etat, contenu } = bulletin
  const marquage = marquageTlp(tlp)
  const auteur = identifiant('identity', emetteur.espace)
  const commun = {
    spec_version: '2.1',
    created_by_ref: auteur,
    created: publieLe(bulletin).toISOString(),
    modified: modifieLe(bulletin).toISOString(),
    object_marking_refs: [marquage.id],
  }
  const vulnerabilites = sansDoublon(
    contenu.vulnerabilites.map(({ cve, titre, vecteur }, rang) => ({
      type: 'vulnerability',
      id: identifiant('vulnerability', `${id} ${cve || `sans CVE ${rang}`}`),
      ...commun,
      name: cve || titre || `${numero}, vulnérabilité ${rang + 1}`,
      ...texteOuRien('description', [titre, vecteur].filter(Boolean).join('\n')),
      ...(cve && { external_references: [{ source_name: 'cve', external_id: cve }] }),
    })),
  )
  const logiciels = sansDoublon(
    contenu.produits
      .filter(({ etat: connu, nom }) => connu === 'affecte' && nom !== '')
      .map((produit) => ({
        type: 'software',
        spec_version: '2.1',
        id: identifiant('software', `${id} ${nomDuProduit(produit)}`),
        name: produit.nom,
        ...texteOuRien('vendor', produit.editeur),
        ...texteOuRien('version', produit.versions),
        object_marking_refs: [marquage.id],
      })),
  )
  const relations = vulnerabilites.flatMap((vulnerabilite) =>
    logiciels.map((logiciel) => ({
      type: 'relationship',
      id: identifiant('relationship', `${logiciel.id} ${vulnerabilite.id}`),
      ...commun,
      relationship_type: 'related-to',
      source_ref: vulnerabilite.id,
      target_ref: logiciel.id,
    })),
  )
  const references = contenu.liens.filter(({ url }) => url !== '')
  const rapport = {
    type: 'report',
    id: identifiant('report', id),
    ...commun,
    name: `${numero} — ${titreDuBulletin(bulletin)}`,
    ...texteOuRien('description', [contenu.resume, contenu.remediation].filter(Boolean).join('\n\n')),
    report_types: [vulnerabilites.length > 0 ? 'vulnerability' : 'threat-report'],
    published: publieLe(bulletin).toISOString(),
    lang: 'fr',
    ...(etat === 'retire' && { revoked: true }),
    external_references: [
      { source_name: emetteur.nom, external_id: numero, url: pageDuBulletin(emetteur, id) },
      ...references.map(({ titre, url }) => ({ source_name: titre || url, url })),
    ],
    // Un rapport parle d’au moins un objet ; sans vulnérabilité ni produit, il reste celui qui le signe.
    object_refs: [auteur, ...[...vulnerabilites, ...logiciels, ...relations].map((objet) => objet.id)],
  }
  const identite = {
    type: 'identity',
    spec_version: '2.1',
    id: auteur,
    created: DATE_DE_L_IDENTITE,
    modified: DATE_DE_L_IDENTITE,
    name: emetteur.nom,
    identity_class: 'organization',
  }
  return {
    type: 'bundle',
    id: identifiant('bundle', `${id} ${modifieLe(bulletin).toISOString()}`),
    objects: [marquage, identite, rapport, ...vulnerabilites, ...logiciels, ...relations],
  }
}

const texteOuRien = (cle: string, texte: string): Record<string, string> | null =>
  texte === '' ? null : { [cle]: texte }

/** Deux lignes identiques du bulletin sont un seul objet. */
const sansDoublon = <T extends ObjetStix>(objets: readonly T[]): T[] => [
  ...new Map(objets.map((objet) => [objet.id, objet])).values(),
]
