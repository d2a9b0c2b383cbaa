import { libelleGravite, libelleTlp, sensDuTlp, type EtatDeProduit, type Tlp } from '@sssi/domain/cyber'
import { typographier } from '@sssi/domain'
import {
  modifieLe,
  nomDuProduit,
  pageDuBulletin,
  publieLe,
  titreDuBulletin,
  type BulletinExporte,
  type Emetteur,
} from '../exporte.ts'
import { noteCvss, noteDeBase } from '../note-cvss.ts'

/** CSAF 2.0 ne connaît que les niveaux de TLP 1.0 ; le texte de diffusion dit celui de TLP 2.0, qui fait foi. */
const etiquettes: Record<Tlp, string> = {
  CLEAR: 'WHITE',
  GREEN: 'GREEN',
  AMBER: 'AMBER',
  'AMBER+STRICT': 'AMBER',
  RED: 'RED',
}

const statuts: Record<EtatDeProduit, string> = {
  affecte: 'known_affected',
  corrige: 'fixed',
  non_affecte: 'known_not_affected',
  a_verifier: 'under_investigation',
}

const bandes: readonly [number, string][] = [
  [9, 'CRITICAL'],
  [7, 'HIGH'],
  [4, 'MEDIUM'],
  [0.1, 'LOW'],
]
const bande = (note: number) => bandes.find(([seuil]) => note >= seuil)?.[1] ?? 'NONE'

const idDeProduit = (rang: number) => `PRODUIT-${rang + 1}`

type Vulnerabilite = BulletinExporte['contenu']['vulnerabilites'][number]

function categorieDe({ contenu }: BulletinExporte): string {
  if (contenu.vulnerabilites.length > 0) return 'csaf_security_advisory'
  return contenu.liens.length > 0 ? 'csaf_informational_advisory' : 'csaf_base'
}

/** Les produits par état, comme CSAF les range ; un groupe vide ne s’écrit pas. */
function etatsDesProduits({ contenu }: BulletinExporte): Record<string, string[]> {
  const groupes: Record<string, string[]> = {}
  contenu.produits.forEach(({ etat }, rang) => {
    groupes[statuts[etat]] = [...(groupes[statuts[etat]] ?? []), idDeProduit(rang)]
  })
  return groupes
}

function vulnerabiliteEnCsaf(bulletin: BulletinExporte, vulnerabilite: Vulnerabilite) {
  const { cve, titre, vecteur } = vulnerabilite
  const groupes = etatsDesProduits(bulletin)
  const affectes = groupes['known_affected'] ?? []
  const note = noteCvss(vecteur)
  const base = noteDeBase(vecteur) ?? 0
  const version = /^CVSS:(3\.[01])\//.exec(vecteur)?.[1]
  const notes = [
    {
      category: 'description',
      title: 'Description',
      text: titre || cve || 'Vulnérabilité que décrit ce bulletin.',
    },
    // CSAF 2.0 n’a pas de champ pour CVSS 4.0 : il se dit en note, pour ne pas se perdre.
    ...(vecteur !== '' && version === undefined
      ? [{ category: 'other', title: 'CVSS 4.0', text: `${vecteur}${note === null ? '' : ` (${note})`}` }]
      : []),
  ]
  return {
    ...(cve && { cve }),
    ...(titre && { title: titre }),
    notes,
    ...(Object.keys(groupes).length > 0 && { product_status: groupes }),
    ...(version !== undefined &&
      affectes.length > 0 && {
        scores: [
          {
            cvss_v3: {
              version,
              vectorString: vecteur,
              baseScore: base,
              baseSeverity: bande(base),
            },
            products: affectes,
          },
        ],
      }),
    ...(bulletin.contenu.remediation.trim() !== '' &&
      affectes.length > 0 && {
        remediations: [
          { category: 'mitigation', details: bulletin.contenu.remediation, product_ids: affectes },
        ],
      }),
  }
}

/**
 * Le bulletin en CSAF 2.0. Ne le juge pas : un bulletin incomplet donne un document que la validation refuse, et c’est elle qui
 * dit pourquoi (`valider-csaf.ts`).
 */
export function bulletinEnCsaf(bulletin: BulletinExporte, emetteur: Emetteur): Record<string, unknown> {
  const { id, numero, tlp, contenu, revisions } = bulletin
  const { vulnerabilites, produits, liens, remediation } = contenu
  return {
    document: {
      category: categorieDe(bulletin),
      csaf_version: '2.0',
      lang: 'fr',
      title: titreDuBulletin(bulletin),
      aggregate_severity: { text: libelleGravite(contenu.gravite) },
      distribution: {
        text: typographier(`${libelleTlp(tlp)} : ${sensDuTlp(tlp)}`),
        tlp: { label: etiquettes[tlp], url: 'https://www.first.org/tlp/' },
      },
      publisher: { category: 'coordinator', name: emetteur.nom, namespace: emetteur.espace },
      notes: [
        { category: 'summary', title: 'Résumé', text: contenu.resume },
        ...(remediation.trim() === ''
          ? []
          : [{ category: 'general', title: 'Remédiation', text: remediation }]),
      ],
      references: [
        ...liens.map(({ titre, url }) => ({ category: 'external', summary: titre || url, url })),
        { category: 'self', summary: `Bulletin ${numero}`, url: pageDuBulletin(emetteur, id) },
      ],
      tracking: {
        id: numero,
        status: 'final',
        version: String(revisions.at(-1)?.numero ?? 1),
        initial_release_date: publieLe(bulletin).toISOString(),
        current_release_date: modifieLe(bulletin).toISOString(),
        generator: { engine: { name: 'Portail SSSI' } },
        revision_history: revisions.map((revision) => ({
          number: String(revision.numero),
          date: revision.publieeLe.toISOString(),
          summary: revision.resume,
        })),
      },
    },
    ...(produits.length > 0 && {
      product_tree: {
        full_product_names: produits.map((produit, rang) => ({
          product_id: idDeProduit(rang),
          name: nomDuProduit(produit),
        })),
      },
    }),
    ...(vulnerabilites.length > 0 && {
      vulnerabilities: vulnerabilites.map((une) => vulnerabiliteEnCsaf(bulletin, une)),
    }),
  }
}
