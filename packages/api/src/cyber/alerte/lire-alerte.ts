import { organismeCodes, type Agent } from '@sssi/domain'
import { estFaitDAlerte, phraseDAlerte } from '@sssi/domain/cyber'
import { and, asc, eq } from 'drizzle-orm'
import { etatsDesCourriels } from '../../core/courriel/envoyer-courriel.ts'
import type { Db } from '../../core/db/db.ts'
import { versionDeChaine } from '../chaine/version-de-chaine.table.ts'
import { lisible } from '../../core/diffusion/lisible.ts'
import { lireJournalCyber } from '../journal/lire-journal-cyber.ts'
import { alerte, appel, messageDAlerte, suiviDOrganisme } from './alerte.table.ts'
import { cleDuCourriel } from './avancer.ts'
import { OBJET_ALERTE, referenceDe } from './contexte.ts'
import { citesLisibles } from './documents-cites.ts'
import { peutAcquitter } from './peut-acquitter.ts'

const iso = (le: Date | null) => le?.toISOString() ?? null

/** L’alerte et tout ce qui s’y est passé, si cet agent peut la lire. */
export async function lireAlerte(db: Db, agent: Agent, id: string) {
  const [lu] = await db
    .select({ alerte, definition: versionDeChaine.definition })
    .from(alerte)
    .innerJoin(versionDeChaine, eq(versionDeChaine.numero, alerte.chaine))
    .where(and(eq(alerte.id, id), lisible(alerte, agent)))
  if (!lu) return null
  const [suivis, appels, messages, journal] = await Promise.all([
    db.select().from(suiviDOrganisme).where(eq(suiviDOrganisme.alerteId, id)),
    db
      .select()
      .from(appel)
      .where(eq(appel.alerteId, id))
      .orderBy(asc(appel.appeleLe), asc(appel.niveau), asc(appel.nom)),
    db
      .select({
        id: messageDAlerte.id,
        le: messageDAlerte.le,
        par: messageDAlerte.par,
        texte: messageDAlerte.texte,
      })
      .from(messageDAlerte)
      .where(eq(messageDAlerte.alerteId, id))
      .orderBy(asc(messageDAlerte.le)),
    lireJournalCyber(db, OBJET_ALERTE, id, 500),
  ])
  const courriels = await etatsDesCourriels(
    db,
    appels.map((un) => cleDuCourriel(un.id)),
  )
  const cites = await citesLisibles(db, agent, lu.alerte)
  const { definition } = lu
  const { numero: _, clients: __, lanceeParId: ___, ...lue } = lu.alerte
  return {
    ...lue,
    ...cites,
    reference: referenceDe(lu.alerte),
    lanceeLe: lue.lanceeLe.toISOString(),
    leveeLe: iso(lue.leveeLe),
    niveaux: definition.niveaux,
    suivis: suivis
      .toSorted((a, b) => organismeCodes.indexOf(a.organisme) - organismeCodes.indexOf(b.organisme))
      .map((suivi) => ({
        organisme: suivi.organisme,
        etat: suivi.etat,
        niveau: suivi.niveau,
        appeleLe: iso(suivi.appeleLe),
        echeance: iso(suivi.echeance),
        acquitteLe: iso(suivi.acquitteLe),
        acquittePar: suivi.acquittePar,
        peutAcquitter: lue.etat === 'en_cours' && peutAcquitter(agent, definition, suivi),
      })),
    appels: appels.map((un) => ({
      id: un.id,
      organisme: un.organisme,
      niveau: un.niveau,
      nom: un.nom,
      appeleLe: un.appeleLe.toISOString(),
      acquitteLe: iso(un.acquitteLe),
      voie: un.voie,
      courriel: courriels.get(cleDuCourriel(un.id)) ?? null,
    })),
    messages: messages.map((message) => ({ ...message, le: message.le.toISOString() })),
    histoire: journal.flatMap(({ id: ligne, le, fait, detail, agentLibelle }) =>
      estFaitDAlerte(fait)
        ? [{ id: ligne, le: le.toISOString(), phrase: phraseDAlerte(fait, detail, agentLibelle) }]
        : [],
    ),
  }
}
