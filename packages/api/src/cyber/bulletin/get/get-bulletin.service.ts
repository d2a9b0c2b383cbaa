import { can, type Agent, type OrganismeCode } from '@sssi/domain'
import { admetLeGeste, gestesDeBulletin, peutLire } from '@sssi/domain/cyber'
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { agent as tableAgent } from '../../../core/agent/agent.table.ts'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte, ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { declassement } from '../../declassement/declassement.table.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { reponseDeBulletin } from '../../reponse/reponse.table.ts'
import { bulletinIntrouvable } from '../bulletin.errors.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'
import { OBJET_BULLETIN } from '../faits.ts'
import { chargerBulletin, ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import { journaliserLecture } from '../lecture/journaliser-lecture.ts'
import { chargerRevisions } from '../lecture/lire-exporte.ts'
import { noteCvss } from '../note-cvss.ts'
import type { GetBulletinInput } from './get-bulletin.input.ts'

const avecNotes = (contenu: BulletinEnregistre['contenu']) => ({
  ...contenu,
  vulnerabilites: contenu.vulnerabilites.map((une) => ({ ...une, note: noteCvss(une.vecteur) })),
})

/** Les destinataires au nom de qui cet agent peut répondre. */
export const organismesARepondre = (
  agent: Agent,
  { destinataires, etat }: BulletinEnregistre,
): OrganismeCode[] =>
  admetLeGeste(etat, 'repondre')
    ? destinataires.filter((organisme) => can(agent, 'bulletin.repondre', { type: 'organisme', organisme }))
    : []

/** La fiche d’un bulletin : ce qui est publié pour tous ceux qui le lisent, ce qui s’écrit et qui répond pour le CERT. */
export async function getBulletin(ctx: ContexteAgent, { id }: GetBulletinInput) {
  const { db, agent } = ctx
  const lu = await chargerBulletin(db, agent, id)
  if (!lu) return echec(bulletinIntrouvable())
  await journaliserLecture(db, lu, { agent, le: ctx.horloge.maintenant(), forme: 'page' })
  const ecrit = ecritDesBulletins(agent)
  const siens = organismesARepondre(agent, lu)
  const { numero, etat, tlp, destinataires, clients, revision, version, avisId, motifDeRetrait } = lu
  return ok({
    id,
    numero,
    etat,
    tlp,
    destinataires,
    clients,
    personnes: await nommer(db, lu),
    contenu: avecNotes(lu.contenu),
    revision,
    revisions: (await chargerRevisions(db, id)).map(({ numero: rang, resume, publieeLe, publieePar }) => ({
      numero: rang,
      resume,
      publieeLe: publieeLe.toISOString(),
      publieePar,
    })),
    publieLe: lu.publieLe?.toISOString() ?? null,
    modifieLe: lu.modifieLe.toISOString(),
    motifDeRetrait,
    version,
    /** Ce que le lecteur peut faire ici. */
    droits: {
      gestes: ecrit ? gestesDeBulletin.filter((geste) => admetLeGeste(etat, geste)) : [],
      declasser: can(agent, 'bulletin.declasser', { type: 'plan' }),
      repondre: siens,
    },
    reponses: await reponsesLues(db, lu, ecrit ? null : siens),
    /** Pour le CERT seul. */
    redaction: ecrit
      ? { brouillon: lu.brouillon, avisId, sansReponse: lu.sansReponse, journal: await histoire(db, id) }
      : null,
    declassement: await declassementEnCours(db, agent, lu),
  })
}

/** Les personnes nommées, pour ceux qui lisent le bulletin : chacune sait avec qui elle le partage. */
async function nommer(db: Db, { personnes }: BulletinEnregistre) {
  if (personnes.length === 0) return []
  return db
    .select({ id: tableAgent.id, libelle: tableAgent.libelle })
    .from(tableAgent)
    .where(inArray(tableAgent.id, personnes))
    .orderBy(asc(tableAgent.libelle))
}

/** Les réponses : toutes pour le CERT, celles de ses organismes pour un responsable de la sécurité. */
async function reponsesLues(db: Db, { id }: BulletinEnregistre, organismes: readonly OrganismeCode[] | null) {
  if (organismes?.length === 0) return []
  const lues = await db
    .select()
    .from(reponseDeBulletin)
    .where(
      and(
        eq(reponseDeBulletin.bulletinId, id),
        organismes === null ? undefined : inArray(reponseDeBulletin.organisme, [...organismes]),
      ),
    )
    .orderBy(asc(reponseDeBulletin.organisme))
  return lues.map(({ le, ...reponse }) => ({ ...reponse, le: le.toISOString() }))
}

async function histoire(db: Db, id: string) {
  const lignes = await lireJournalCyber(db, OBJET_BULLETIN, id, 100)
  return lignes.map(({ id: rang, le, agentLibelle, agentOrganisme, fait, detail }) => ({
    id: rang,
    le: le.toISOString(),
    par: agentLibelle,
    organisme: agentOrganisme,
    fait,
    detail,
  }))
}

/** La demande de déclassement qui attend, pour ceux qui peuvent en décider ; ils lisent déjà le bulletin. */
async function declassementEnCours(db: Db, agent: AgentConnecte, lu: BulletinEnregistre) {
  if (!can(agent, 'bulletin.declasser', { type: 'plan' }) || !peutLire(agent, lu)) return null
  const [demande] = await db
    .select()
    .from(declassement)
    .where(and(eq(declassement.bulletinId, lu.id), eq(declassement.etat, 'demande')))
    .orderBy(desc(declassement.demandeLe))
    .limit(1)
  if (!demande) return null
  const { id, de, vers, motif, demandePar, demandeLe, demandeParId, version } = demande
  return {
    id,
    de,
    vers,
    motif,
    demandePar,
    demandeLe: demandeLe.toISOString(),
    version,
    /** Celui qui demande ne décide pas. */
    aDecider: demandeParId !== agent.id,
  }
}
