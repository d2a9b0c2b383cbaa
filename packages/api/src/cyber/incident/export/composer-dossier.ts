import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Depot } from '../../../core/depot/depot.ts'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import { lireOctets } from '../../../core/televersement/octets.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { chargerIncident, regimeDe, type IncidentCharge } from '../charger-incident.ts'
import { objetIdDEcheance } from '../echeance/preuves.ts'
import { composerFiche } from '../get/get-incident.service.ts'
import { lireIncident } from '../lire-incident.ts'
import type { Dossier } from './dossier.schema.ts'

type Contexte = Pick<ContexteDIncident, 'db' | 'agent' | 'horloge'>

export interface Piece {
  /** Le chemin dans l’archive. */
  readonly chemin: string
  readonly octets: Uint8Array
}

export interface DossierComplet {
  readonly dossier: Dossier
  readonly preuves: readonly Piece[]
}

const empreinteDe = (octets: Uint8Array) => createHash('sha384').update(octets).digest('hex')

/** Un nom qu’aucune archive n’ouvre ailleurs que dans son dossier. */
const nomDansLArchive = (nom: string) => nom.replace(/[^\p{L}\p{N} ._-]/gu, '-').replace(/^\.+/, '')

/** Les preuves de chaque échéance, avec leurs octets ; une preuve que le dépôt n’a plus manque à l’archive, pas au dossier. */
async function lirePreuves({ db }: Contexte, depot: Depot, charge: IncidentCharge) {
  const ids = charge.echeances.map(({ cle }) => objetIdDEcheance(charge.incident.id, cle))
  const lus = ids.length === 0 ? [] : await db.select().from(fichier).where(inArray(fichier.objetId, ids))
  const preuves: (Piece & { readonly objetId: string; readonly sha384: string })[] = []
  for (const [rang, lu] of lus.entries()) {
    const octets = await lireOctets(depot, lu)
    if (!octets || lu.objetId === null) continue
    preuves.push({
      objetId: lu.objetId,
      chemin: `preuves/${String(rang + 1).padStart(2, '0')}-${nomDansLArchive(lu.nom)}`,
      octets,
      sha384: empreinteDe(octets),
    })
  }
  return preuves
}

function formulaireDe(charge: IncidentCharge, cle: string, regime: string, etape: string) {
  const brouillon = charge.suivis.find((suivi) => suivi.cle === cle)?.brouillon
  const champs = regimeDe(charge, regime)?.etapes.find(({ code }) => code === etape)?.champs ?? []
  if (!brouillon) return null
  return Object.fromEntries(champs.map((champ) => [champ.libelle, brouillon[champ.cle] ?? '']))
}

/** Tout ce que l’agent peut lire d’un incident, tel qu’il est à cet instant ; `null` s’il n’a pas à le connaître. */
export async function composerDossier(
  ctx: Contexte,
  depot: Depot,
  id: string,
): Promise<DossierComplet | null> {
  const ligne = await lireIncident(ctx, id)
  if (!ligne) return null
  const maintenant = ctx.horloge.maintenant()
  const charge = await chargerIncident(ctx.db, ligne, maintenant, ctx.agent)
  const preuves = await lirePreuves(ctx, depot, charge)
  const lu = await composerFiche(ctx, ligne)
  const { tlp, destinataires, clients, personnes } = ligne
  const dossier: Dossier = {
    format: 'dossier-d-incident-sssi',
    version: 1,
    exporteLe: maintenant.toISOString(),
    exportePar: ctx.agent.libelle,
    diffusion: { tlp, destinataires, clients, personnes },
    incident: {
      id,
      reference: lu.reference,
      organisme: lu.organisme,
      titre: lu.titre,
      description: lu.description,
      statut: lu.statut,
      priseDeConnaissanceLe: lu.priseDeConnaissanceLe,
      debutLe: lu.debutLe,
      traiteLe: lu.traiteLe,
      classe: lu.classe,
      type: lu.type,
      gravite: lu.gravite,
      important: lu.important,
      risqueEleve: lu.risqueEleve,
      malveillance: lu.malveillance,
      transfrontalier: lu.transfrontalier,
      cause: lu.cause,
      mesures: lu.mesures,
      indicateurs: lu.indicateurs,
      declareLe: lu.declareLe,
      declarePar: lu.declarePar,
      fusionneDans: lu.fusionneDans?.reference ?? null,
    },
    impacts: lu.impacts.map(({ id: _id, version: _version, ...impact }) => impact),
    faits: lu.faits.map(({ connuLe, ecritLe, auteur, texte, anterieurs }) => ({
      connuLe,
      ecritLe,
      auteur,
      texte,
      anterieurs,
    })),
    taches: lu.taches.map(({ libelle, organisme, role, echeanceLe, faiteLe, faitePar }) => ({
      libelle,
      organisme,
      role,
      echeanceLe,
      faiteLe,
      faitePar,
    })),
    liens: lu.liens,
    echeances: charge.echeances.map((echeance) => {
      const suivi = charge.suivis.find(({ cle }) => cle === echeance.cle)
      return {
        cle: echeance.cle,
        regime: echeance.titreDuRegime,
        etape: echeance.libelle,
        passage: echeance.passage,
        destinataire: echeance.destinataire,
        etat: echeance.etat,
        dueLe: echeance.dueLe,
        envoyeeLe: echeance.envoyeeLe,
        canal: suivi?.canal ?? null,
        numero: suivi?.numero ?? null,
        motifDeRetard: suivi?.motifDeRetard ?? null,
        sansObjet: echeance.motif,
        formulaire: formulaireDe(charge, echeance.cle, echeance.regime, echeance.etape),
        preuves: preuves
          .filter(({ objetId }) => objetId === objetIdDEcheance(id, echeance.cle))
          .map(({ chemin, sha384 }) => ({ fichier: chemin, sha384 })),
      }
    }),
    journal: lu.journal.map(({ le, phrase }) => ({ le, phrase })),
  }
  return { dossier, preuves }
}
