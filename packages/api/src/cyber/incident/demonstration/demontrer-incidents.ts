import type { OrganismeCode } from '@sssi/domain'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../../../core/trpc/context.ts'
import type { Erreur, Result } from '../../../core/trpc/result.ts'
import { acteurs } from '../../../demonstration/acteurs.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { createIncident } from '../create/create-incident.service.ts'
import { getEcheance } from '../echeance/get/get-echeance.service.ts'
import { recordEcheance } from '../echeance/record/record-echeance.service.ts'
import { saveBrouillon } from '../echeance/save-brouillon/save-brouillon.service.ts'
import { createFait } from '../fait/create/create-fait.service.ts'
import { recalculer } from '../recalculer.ts'
import { createTache } from '../tache/create/create-tache.service.ts'
import { recordTache } from '../tache/record/record-tache.service.ts'
import { updateStatut } from '../update-statut/update-statut.service.ts'
import { enCours, referme } from './textes.ts'

const HEURE_MS = 3_600_000
const SOIXANTE_JOURS_H = 60 * 24

function rssiDe(organisme: OrganismeCode): AgentConnecte {
  const rssi = acteurs.find(({ habilitations }) =>
    habilitations.some((tenue) => tenue.role === 'rssi' && tenue.organisme === organisme),
  )
  if (!rssi) throw new Error(`Aucun compte de démonstration n’est RSSI de ${organisme}.`)
  return rssi
}

/** Un refus, ici, est une faute de la démonstration elle-même. */
async function fait<T>(issue: Promise<Result<T, Erreur>>): Promise<T> {
  const resultat = await issue
  if (!resultat.ok) throw new Error(`Démonstration des incidents : ${resultat.error.message}`)
  return resultat.value
}

/** L’histoire d’un incident, heure après heure depuis sa prise de connaissance, par les mêmes gestes que ceux d’un agent. */
function raconter(tx: Db, agent: AgentConnecte, connaissance: Date) {
  const hasard = hasardDe(`incidents ${agent.id}`)
  const a = (heure: number) => new Date(connaissance.getTime() + heure * HEURE_MS)
  const ctx = (heure: number): ContexteDIncident => ({
    db: tx,
    agent,
    horloge: { maintenant: () => a(heure) },
    nouvelId: hasard.uuid,
  })
  return { ctx, iso: (heure: number) => a(heure).toISOString() }
}

const preuve = (envoyeeLe: string, numero: string) => ({
  envoyeeLe,
  canal: 'teleservice' as const,
  numero,
  motifDeRetard: null,
})

async function demontrerEnCours(tx: Db, maintenant: Date): Promise<string> {
  const { ctx, iso } = raconter(tx, rssiDe('CNAV'), new Date(maintenant.getTime() - 26 * HEURE_MS))
  const { titre, description, qualification, impacts, faits, taches } = enCours
  const { id } = await fait(
    createIncident(ctx(1), {
      organisme: 'CNAV',
      titre,
      description,
      priseDeConnaissanceLe: iso(0),
      qualification: { ...qualification, debutLe: iso(-2) },
      impacts: [...impacts],
      diffusion: { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] },
    }),
  )
  for (const { heure, texte } of faits)
    await fait(createFait(ctx(Math.max(heure, 1)), { incidentId: id, connuLe: iso(heure), texte }))
  for (const { dans, faite, ...tache } of taches) {
    const creee = await fait(createTache(ctx(2), { incidentId: id, ...tache, echeanceLe: iso(dans) }))
    if (faite) await fait(recordTache(ctx(3), { ...creee, faite }))
  }
  const { version } = await fait(updateStatut(ctx(2), { id, version: 1, vers: 'qualifie', motif: null }))
  await fait(updateStatut(ctx(2), { id, version, vers: 'en_traitement', motif: null }))
  await fait(
    recordEcheance(ctx(6), {
      incidentId: id,
      cle: 'nis2.alerte_precoce',
      version: 0,
      preuve: preuve(iso(6), 'DEMO-9001'),
      fichiers: [],
    }),
  )
  const designee = { incidentId: id, cle: 'rgpd.notification' }
  const { preRempli } = await fait(getEcheance(ctx(20), designee))
  const reponses = {
    ...preRempli,
    contact: 'Astreinte sécurité, astreinte@exemple.invalid',
    dpo: 'Délégué à la protection des données, dpo@exemple.invalid',
  }
  await fait(
    saveBrouillon(ctx(20), {
      ...designee,
      version: 0,
      reponses: Object.entries(reponses).map(([cle, valeur]) => ({ cle, valeur })),
    }),
  )
  return id
}

async function demontrerReferme(tx: Db, maintenant: Date): Promise<string> {
  const debut = new Date(maintenant.getTime() - SOIXANTE_JOURS_H * HEURE_MS)
  const { ctx, iso } = raconter(tx, rssiDe('CNAF'), debut)
  const { titre, description, qualification, impacts, faits } = referme
  const { id } = await fait(
    createIncident(ctx(1), {
      organisme: 'CNAF',
      titre,
      description,
      priseDeConnaissanceLe: iso(0),
      qualification: { ...qualification, debutLe: iso(0) },
      impacts: [...impacts],
      diffusion: { tlp: 'GREEN', destinataires: ['CNAF'], personnes: [] },
    }),
  )
  for (const { heure, texte } of faits)
    await fait(createFait(ctx(Math.max(heure, 1)), { incidentId: id, connuLe: iso(heure), texte }))
  let version = 1
  for (const [vers, heure] of [
    ['qualifie', 1],
    ['en_traitement', 1],
    ['contenu', 2],
    ['resolu', 30],
  ] as const)
    ({ version } = await fait(updateStatut(ctx(heure), { id, version, vers, motif: null })))
  for (const [cle, heure] of [
    ['ose.declaration', 2],
    ['nis2.alerte_precoce', 5],
    ['nis2.notification', 52],
    ['nis2.rapport_final', 21 * 24],
  ] as const)
    await fait(
      recordEcheance(ctx(heure), {
        incidentId: id,
        cle,
        version: 0,
        preuve: preuve(iso(heure), `DEMO-${9100 + heure}`),
        fichiers: [],
      }),
    )
  await fait(updateStatut(ctx(22 * 24), { id, version, vers: 'clos', motif: null }))
  return id
}

/** Un incident en cours, dont une échéance approche, et un refermé, dont toutes les déclarations sont parties à temps. */
export async function demontrerIncidents(tx: Db, horloge: Horloge): Promise<void> {
  const maintenant = horloge.maintenant()
  const ids = [await demontrerReferme(tx, maintenant), await demontrerEnCours(tx, maintenant)]
  // Racontés au passé, ils ont planifié des rappels du passé : seuls ceux à venir restent.
  for (const id of ids) await recalculer(tx, id, maintenant)
}
