import { ajouterJours, jourDe, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { exigencesEvaluables, type NiveauDeConformite, type Referentiel } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import { evaluation, reponseDEvaluation } from '../../evaluation/evaluation.table.ts'
import { mesure } from '../../mesure/mesure.table.ts'
import { rangerReferentiel } from '../import/import-norme.service.ts'
import { installerReferentiels } from '../livres/installer-referentiels.service.ts'
import { referentiel } from '../referentiel.table.ts'

/** Un référentiel inventé, qui montre ce qu’une correspondance propose. Il dit dans son titre qu’il l’est. */
const socle: Referentiel = {
  format: 'sssi-referentiel/1',
  cle: 'socle-exemple',
  titre: 'Socle d’exemple (référentiel fictif de démonstration)',
  version: '0.1',
  editeur: 'Portail SSSI, démonstration',
  source: 'Écrit pour montrer les correspondances entre référentiels',
  licence: 'Licence Ouverte 2.0',
  originePoids: 'portail',
  exigences: [
    { code: 'S1', parent: null, titre: 'Comptes nominatifs', texte: '', poids: 2 },
    { code: 'S2', parent: null, titre: 'Sauvegardes éprouvées', texte: '', poids: 3 },
    { code: 'S3', parent: null, titre: 'Mises à jour dans les délais', texte: '', poids: 3 },
    { code: 'S4', parent: null, titre: 'Incidents déclarés', texte: '', poids: 2 },
  ],
  correspondances: [
    { de: 'S1', vers: { referentiel: 'anssi-hygiene', code: '8' }, degre: 'equivalente', note: '' },
    { de: 'S2', vers: { referentiel: 'anssi-hygiene', code: '37' }, degre: 'partielle', note: '' },
    { de: 'S3', vers: { referentiel: 'anssi-hygiene', code: '34' }, degre: 'partielle', note: '' },
    { de: 'S4', vers: { referentiel: 'anssi-hygiene', code: '40' }, degre: 'equivalente', note: '' },
  ],
}

interface Scene {
  readonly organisme: OrganismeCode
  /** Chances, sur cent, qu’une exigence soit conforme à la première évaluation ; chaque suivante en gagne cinq. */
  readonly depart: number
  /** Jours avant aujourd’hui de chaque évaluation attestée. */
  readonly attestees: readonly number[]
}

const scenes: readonly Scene[] = [
  { organisme: 'CNAM', depart: 38, attestees: [430, 70] },
  { organisme: 'CNAV', depart: 22, attestees: [610, 400, 45] },
  { organisme: 'CNAF', depart: 48, attestees: [95] },
  { organisme: 'ACOSS', depart: 42, attestees: [380, 30] },
  { organisme: 'MSA', depart: 33, attestees: [150] },
]

const commentaires: Record<NiveauDeConformite, string> = {
  conforme: '',
  partiel: 'En place sur les systèmes principaux ; reste le réseau des caisses.',
  non_conforme: 'Aucune organisation n’est encore en place.',
  non_applicable: 'L’organisme n’exploite pas ce type de système.',
  non_evalue: '',
}

function niveauTire(hasard: ReturnType<typeof hasardDe>, chances: number): NiveauDeConformite {
  if (hasard.vrai(4)) return 'non_applicable'
  if (hasard.vrai(6)) return 'non_evalue'
  if (hasard.vrai(chances)) return 'conforme'
  return hasard.vrai(65) ? 'partiel' : 'non_conforme'
}

const mesures = [
  { libelle: 'Revue trimestrielle des comptes à privilèges', codes: ['5', '8'] },
  { libelle: 'Cloisonnement du réseau d’administration', codes: ['27', '28'] },
  { libelle: 'Essais de restauration des sauvegardes critiques', codes: ['37'] },
]

/** Deux ans d’évaluations attestées, un brouillon en cours à la CNAV, et les plans d’action qui en viennent. */
export async function demontrerNormes(tx: Db, horloge: Horloge): Promise<void> {
  await installerReferentiels(tx, horloge)
  const le = horloge.maintenant()
  const aujourdhui = jourDe(le)
  await rangerReferentiel(tx, socle, {
    id: hasardDe('socle').uuid(),
    agent: null,
    par: 'Démonstration',
    le,
  })
  const [norme] = await tx.select().from(referentiel).where(eq(referentiel.cle, 'anssi-hygiene'))
  if (!norme) return
  const exigences = exigencesEvaluables(norme.contenu.exigences)
  for (const { organisme, depart, attestees } of scenes) {
    const hasard = hasardDe(`évaluations ${organisme}`)
    const par = `RSSI ${libelleOrganisme(organisme)}`
    let niveaux = new Map<string, NiveauDeConformite>()
    for (const [rang, jours] of attestees.entries()) {
      const attesteeLe = new Date(le.getTime() - jours * 86_400_000)
      const id = hasard.uuid()
      niveaux = new Map(
        exigences.map(({ code }) => {
          const avant = niveaux.get(code)
          // Ce qui était conforme l’est resté ; le reste a pu progresser.
          return [code, avant === 'conforme' ? avant : niveauTire(hasard, depart + 5 * rang)]
        }),
      )
      await tx.insert(evaluation).values({
        id,
        referentielId: norme.id,
        organisme,
        ouvertePar: par,
        ouverteLe: new Date(attesteeLe.getTime() - 20 * 86_400_000),
        attestation: 'Réponses relues avec les équipes de production et de développement.',
        attesteePar: par,
        attesteeLe,
        version: 2,
      })
      await tx.insert(reponseDEvaluation).values(
        [...niveaux].map(([code, niveau]) => ({
          evaluationId: id,
          code,
          niveau,
          commentaire: commentaires[niveau],
          preuve:
            niveau === 'conforme' ? 'Procédure et dernier contrôle rangés dans l’espace de la sécurité.' : '',
          lien: '',
          par,
          le: attesteeLe,
          version: 1,
        })),
      )
    }
    await tx.insert(mesure).values(
      mesures.map(({ libelle, codes }, rang) => ({
        id: hasard.uuid(),
        organisme,
        referentielId: norme.id,
        codes,
        libelle,
        porteur: rang === 1 ? 'Responsable des réseaux' : 'Responsable de la production',
        echeance: ajouterJours(aujourdhui, [-25, 60, 150][rang] ?? 90),
        etat: rang === 2 ? ('prevue' as const) : ('en_cours' as const),
        commentaire: '',
        version: 1,
      })),
    )
  }
  await tx.insert(evaluation).values({
    id: hasardDe('brouillon CNAF').uuid(),
    referentielId: norme.id,
    organisme: 'CNAF',
    ouvertePar: 'RSSI CNAF',
    ouverteLe: le,
    version: 1,
  })
}
