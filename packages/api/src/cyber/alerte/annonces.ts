import type { OrganismeCode } from '@sssi/domain'
import { libelleOrganisme } from '@sssi/domain'
import { libelleAttaque, type Diffusion } from '@sssi/domain/cyber'
import { and, eq, inArray } from 'drizzle-orm'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import { annoncerEnDirect } from '../../core/direct/annoncer.ts'
import type { AvisDirect } from '../../core/direct/evenement-direct.ts'
import type { Db } from '../../core/db/db.ts'
import type { AlerteEnregistree } from './alerte.table.ts'
import { cheminDe, diffusionDe, OBJET_ALERTE, referenceDe, titreDe } from './contexte.ts'

interface Avis {
  readonly texte: string
  /** Qui peut acquitter doit le faire avant de fermer. */
  readonly retenu: boolean
}

const avisDe = (lue: AlerteEnregistree, { texte, retenu }: Avis): AvisDirect => ({
  titre: `Alerte ${referenceDe(lue)} : ${titreDe(lue)}`,
  texte,
  lien: cheminDe(lue.id),
  libelleDuLien: 'Ouvrir l’alerte',
  gravite: lue.exercice ? 'avertissement' : 'erreur',
  ...(retenu ? { retenuPar: 'alerte.acquitter' } : {}),
})

/** Les seuls agents qui répondent de cet organisme : ce qui les libère, ou les appelle, ne change rien à ce que les autres voient. */
async function pour(tx: Db, organisme: OrganismeCode): Promise<Diffusion> {
  const responsables = await tx
    .selectDistinct({ id: habilitation.agentId })
    .from(habilitation)
    .where(and(eq(habilitation.organisme, organisme), inArray(habilitation.role, ['rssi', 'hfds'])))
  return { tlp: 'RED', destinataires: [], clients: [], personnes: responsables.map(({ id }) => id) }
}

function annoncer(
  tx: Db,
  lue: AlerteEnregistree,
  fait: string,
  plus: {
    readonly diffusion?: Diffusion
    readonly avis?: AvisDirect | null
    readonly donnees?: Record<string, unknown>
  } = {},
): Promise<void> {
  return annoncerEnDirect(tx, {
    sujet: OBJET_ALERTE,
    objetId: lue.id,
    fait,
    diffusion: plus.diffusion ?? diffusionDe(lue),
    donnees: plus.donnees ?? {},
    ...(plus.avis === undefined ? {} : { avis: plus.avis }),
  })
}

async function annoncerA(
  tx: Db,
  lue: AlerteEnregistree,
  organisme: OrganismeCode,
  fait: string,
  avis: Avis,
): Promise<void> {
  await annoncer(tx, lue, fait, { diffusion: await pour(tx, organisme), avis: avisDe(lue, avis) })
}

const nature = (lue: AlerteEnregistree) => `Nature : ${libelleAttaque(lue.attaque)}.`

export async function annoncerLancement(tx: Db, lue: AlerteEnregistree): Promise<void> {
  await annoncer(tx, lue, 'alerte_lancee', { avis: avisDe(lue, { texte: nature(lue), retenu: true }) })
  // Le HFDS en est averti ; il n’a à répondre que si la chaîne arrive jusqu’à lui.
  await annoncerA(tx, lue, 'HFDS', 'alerte_lancee', { texte: nature(lue), retenu: false })
}

/** `niveau_appele`, `organisme_sans_reponse` : ce que le mur et la fiche montrent. */
export const annoncerPas = (tx: Db, lue: AlerteEnregistree, fait: string, organisme: OrganismeCode) =>
  annoncer(tx, lue, fait, { donnees: { organisme } })

export const annoncerAuHfds = (tx: Db, lue: AlerteEnregistree, organisme: OrganismeCode) =>
  annoncerA(tx, lue, 'HFDS', 'niveau_appele', {
    texte: `Personne n’a répondu pour ${libelleOrganisme(organisme)} : vous êtes appelé.`,
    retenu: true,
  })

export async function annoncerAcquittement(
  tx: Db,
  lue: AlerteEnregistree,
  organisme: OrganismeCode,
  { nom, hfdsQuitte }: { readonly nom: string; readonly hfdsQuitte: boolean },
): Promise<void> {
  await annoncer(tx, lue, 'alerte_acquittee', { donnees: { organisme, nom } })
  const acquitte = { texte: `Acquittée pour ${libelleOrganisme(organisme)}.`, retenu: false }
  await annoncerA(tx, lue, organisme, 'alerte_acquittee', acquitte)
  if (hfdsQuitte) await annoncerA(tx, lue, 'HFDS', 'alerte_acquittee', acquitte)
}

export const annoncerMessage = (tx: Db, lue: AlerteEnregistree) =>
  annoncer(tx, lue, 'message_envoye', {
    avis: avisDe(lue, { texte: 'Un nouveau message la complète.', retenu: false }),
  })

export const annoncerLevee = (tx: Db, lue: AlerteEnregistree) =>
  annoncer(tx, lue, 'alerte_levee', { avis: null })
