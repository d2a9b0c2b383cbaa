import { formatInstant, typographier } from '@sssi/domain'
import { estDue, type Echeance } from '@sssi/domain/cyber'
import { and, eq, inArray, or } from 'drizzle-orm'
import * as z from 'zod'
import { agent } from '../../core/agent/agent.table.ts'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import { envoyerCourriel } from '../../core/courriel/envoyer-courriel.ts'
import type { Db } from '../../core/db/db.ts'
import { annoncerEnDirect } from '../../core/direct/annoncer.ts'
import type { Gestionnaire } from '../../core/taches/executer-taches.ts'
import { contactsDAstreinte } from '../contact/contacts-d-astreinte.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { chargerIncident } from './charger-incident.ts'
import { INCIDENT } from './contexte.ts'
import { recalculer } from './recalculer.ts'
import { incident, type IncidentEnregistre } from './tables/incident.table.ts'

const donneesDuRappel = z.object({ incidentId: z.uuid(), echeance: z.string(), quoi: z.string() })

/**
 * À qui le rappel part. En RED, aux seules personnes nommées ; sinon à l’astreinte et aux responsables de la sécurité de
 * l’organisme touché, et au CERT.
 */
async function destinataires(tx: Db, lu: IncidentEnregistre, maintenant: Date): Promise<string[]> {
  if (lu.tlp === 'RED') {
    if (lu.personnes.length === 0) return []
    const nommees = await tx.select({ a: agent.courriel }).from(agent).where(inArray(agent.id, lu.personnes))
    return nommees.map(({ a }) => a)
  }
  const tenues = await tx
    .selectDistinct({ a: agent.courriel })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .where(
      or(
        and(eq(habilitation.role, 'rssi'), eq(habilitation.organisme, lu.organisme)),
        eq(habilitation.role, 'analyste_cert'),
      ),
    )
  const astreinte = await contactsDAstreinte(tx, lu.organisme, maintenant)
  return [...new Set([...tenues.map(({ a }) => a), ...astreinte.map(({ courriel }) => courriel)])]
}

/** « est échue depuis le 22 novembre 2026 à 9 h ». */
function constater({ dueLe }: Pick<Echeance, 'dueLe'>, echue: boolean): string {
  if (dueLe === null) return 'est à envoyer sans délai'
  return `${echue ? 'est échue depuis le' : 'est à envoyer avant le'} ${formatInstant(dueLe)}`
}

/** Le courriel ne dit rien de l’incident que sa référence : il passe par des boîtes que le portail ne tient pas. */
function redigerCourriel({ reference }: IncidentEnregistre, echeance: Echeance, echue: boolean) {
  const { libelle, titreDuRegime } = echeance
  return {
    objet: typographier(`${echue ? 'Échéance passée' : 'Échéance proche'} : ${reference}, ${titreDuRegime}`),
    texte: typographier(
      [
        `« ${libelle} » (${titreDuRegime}), pour l’incident ${reference}, ${constater(echeance, echue)}.`,
        '',
        `Ouvrez le portail, section Cyber, Incidents, ${reference} : le formulaire y est pré-rempli.`,
        'Ce message ne dit rien de l’incident. Ne répondez pas à cette adresse.',
      ].join('\n'),
    ),
  }
}

/** Prévient d’une échéance qui approche ou qui tombe, si elle est encore à tenir : en direct, et par courriel. */
export const prevenirDEcheance: Gestionnaire = async (tx, tache, { maintenant }) => {
  const { incidentId, echeance: cle, quoi } = donneesDuRappel.parse(tache.donnees)
  // Un agent qui change l’incident peut attendre cette tâche : elle ne l’attend pas, se retire, et revient aussitôt.
  const [lu] = await tx
    .select()
    .from(incident)
    .where(eq(incident.id, incidentId))
    .for('update', { noWait: true })
  if (!lu) return
  const { echeances } = await chargerIncident(tx, lu, maintenant)
  const due = echeances.find((candidate) => candidate.cle === cle)
  if (!due || !estDue(due) || due.nature === 'en_attente') {
    // Une échéance qui tombe peut en faire naître une autre : le rapport final attend alors la fin du traitement.
    await recalculer(tx, incidentId, maintenant)
    return
  }
  const echue = quoi === 'echue'
  const courriel = redigerCourriel(lu, due, echue)
  for (const a of await destinataires(tx, lu, maintenant))
    await envoyerCourriel(tx, { cle: `${tache.cle} ${due.dueLe ?? ''} ${a}`, a, ...courriel })
  await inscrireAuJournalCyber(tx, {
    objet: INCIDENT,
    objetId: incidentId,
    fait: 'echeance_rappelee',
    detail: { echeance: cle, libelle: due.libelle, quoi },
    agent: null,
    le: maintenant,
  })
  // Après le journal, qui dit ce qui est déjà rappelé.
  await recalculer(tx, incidentId, maintenant)
  await annoncerEnDirect(tx, {
    sujet: INCIDENT,
    objetId: incidentId,
    fait: 'echeance_rappelee',
    diffusion: lu,
    donnees: { reference: lu.reference, echeance: cle, dueLe: due.dueLe },
    avis: {
      titre: courriel.objet,
      texte: typographier(`« ${due.libelle} » ${constater(due, echue)}.`),
      lien: `/cyber/incidents/${incidentId}/echeances/${cle}`,
      libelleDuLien: 'Ouvrir le formulaire',
      gravite: echue ? 'erreur' : 'avertissement',
    },
  })
}
