import type { Agent } from '@sssi/domain'
import { sansAccents } from '@sssi/domain'
import type { GenreDeLien } from '@sssi/domain/cyber'
import { and, desc, ilike, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { alerte } from '../../alerte/alerte.table.ts'
import { avis } from '../../avis/avis.table.ts'
import { bulletin } from '../../bulletin/bulletin.table.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { contientLesMots } from '../mots.ts'
import { incident } from '../tables/incident.table.ts'

/** Un document que l’on peut relier à un incident. */
export interface Cible {
  readonly id: string
  /** « CERTFR-2026-AVI-0001 — Vulnérabilité dans… ». */
  readonly libelle: string
}

/** Ce que l’on cherche : des mots, ou des identifiants déjà reliés. */
export type Demande = { readonly q: string } | { readonly ids: readonly string[] }

/** Autant que l’on en propose quand on cherche ; ceux qui sont reliés se montrent tous. */
const PROPOSEES = 20
const limite = (demande: Demande) => ('ids' in demande ? demande.ids.length : PROPOSEES)

/** `%` et `_` de la saisie ne sont pas des jokers. */
const contient = (q: string) => `%${q.replace(/[\\%_]/g, '\\$&')}%`

type Lecture = (db: Db, agent: Agent, demande: Demande) => Promise<Cible[]>

const parMots = (demande: Demande, ids: (ids: string[]) => SQL, mots: (q: string) => SQL | undefined) =>
  'ids' in demande ? ids([...demande.ids]) : mots(demande.q)

const lectures: Readonly<Record<GenreDeLien, Lecture>> = {
  async incident(db, agent, demande) {
    const lus = await db
      .select({ id: incident.id, reference: incident.reference, titre: incident.titre })
      .from(incident)
      .where(
        and(
          lisible(incident, agent),
          parMots(demande, (ids) => inArray(incident.id, ids), contientLesMots),
        ),
      )
      .orderBy(desc(incident.priseDeConnaissanceLe), incident.id)
      .limit(limite(demande))
    return lus.map(({ id, reference, titre }) => ({ id, libelle: `${reference} — ${titre}` }))
  },
  async bulletin(db, agent, demande) {
    const lus = await db
      .select({ id: bulletin.id, numero: bulletin.numero, titre: sql<string>`${bulletin.contenu}->>'titre'` })
      .from(bulletin)
      .where(
        and(
          lisible(bulletin, agent),
          ne(bulletin.etat, 'brouillon'),
          parMots(
            demande,
            (ids) => inArray(bulletin.id, ids),
            (q) => or(ilike(bulletin.mots, contient(sansAccents(q))), ilike(bulletin.numero, contient(q))),
          ),
        ),
      )
      .orderBy(desc(bulletin.modifieLe), bulletin.id)
      .limit(limite(demande))
    return lus.map(({ id, numero, titre }) => ({ id, libelle: `${numero} — ${titre}` }))
  },
  async avis(db, agent, demande) {
    const lus = await db
      .select({ id: avis.id, reference: avis.reference, titre: avis.titre })
      .from(avis)
      .where(
        and(
          lisible(avis, agent),
          parMots(
            demande,
            (ids) => inArray(avis.id, ids),
            (q) => or(ilike(avis.reference, contient(q)), ilike(avis.titre, contient(q))),
          ),
        ),
      )
      .orderBy(desc(avis.modifieLe), avis.id)
      .limit(limite(demande))
    return lus.map(({ id, reference, titre }) => ({ id, libelle: `${reference} — ${titre}` }))
  },
  async alerte(db, agent, demande) {
    const lues = await db
      .select({ id: alerte.id, numero: alerte.numero, titre: alerte.titre, exercice: alerte.exercice })
      .from(alerte)
      .where(
        and(
          lisible(alerte, agent),
          parMots(
            demande,
            (ids) => inArray(alerte.id, ids),
            (q) => ilike(alerte.titre, contient(q)),
          ),
        ),
      )
      .orderBy(desc(alerte.lanceeLe), alerte.id)
      .limit(limite(demande))
    return lues.map(({ id, numero, titre, exercice }) => ({
      id,
      libelle: `${exercice ? 'Exercice' : 'Alerte'} n° ${numero} — ${titre}`,
    }))
  },
}

/** Les documents de ce genre que l’agent peut lire : un lien vers un autre n’existe pas pour lui. */
export const lireCibles = (db: Db, agent: Agent, genre: GenreDeLien, demande: Demande): Promise<Cible[]> =>
  'ids' in demande && demande.ids.length === 0 ? Promise.resolve([]) : lectures[genre](db, agent, demande)
