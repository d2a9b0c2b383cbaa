import type { OrganismeCode } from '@sssi/domain'
import {
  courrielDAppel,
  reduire,
  type DefinitionDeChaine,
  type Effet,
  type FaitDeChaine,
} from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import { hacher, nouveauJeton } from '../../core/auth/jeton.ts'
import { envoyerCourriel } from '../../core/courriel/envoyer-courriel.ts'
import type { Db } from '../../core/db/db.ts'
import { annuler, planifier } from '../../core/taches/planifier.ts'
import type { Joignable, Joignables } from '../chaine/joignables.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { appel, suiviDOrganisme, type AlerteEnregistree, type SuiviEnregistre } from './alerte.table.ts'
import { annoncerAuHfds, annoncerPas } from './annonces.ts'
import { aEcrire, GENRE_D_ESCALADE, OBJET_ALERTE, type ContexteDAlerte } from './contexte.ts'

export const cleDEscalade = (alerteId: string, organisme: OrganismeCode) => `${alerteId}/${organisme}`

/** Un lien oublié dans une messagerie n’acquitte plus le lendemain. */
const VALIDITE_DU_LIEN_MS = 24 * 60 * 60 * 1000

export interface Chaine {
  readonly definition: DefinitionDeChaine
  readonly joignables: Joignables
}

/** Fait avancer la chaîne d’un organisme d’un pas, et fait ce que le moteur en décide. Rend ce qui s’est passé, à annoncer ensuite. */
export async function avancer(
  tx: Db,
  ctx: ContexteDAlerte,
  lue: AlerteEnregistree,
  { definition, joignables }: Chaine,
  suivi: SuiviEnregistre,
  fait: FaitDeChaine,
): Promise<readonly Effet<Joignable>[]> {
  const { organisme } = suivi
  const pas = reduire(definition, suivi, fait, ctx.maintenant, (niveau) => {
    const appelle = definition.niveaux[niveau]?.appelle
    return appelle ? joignables(appelle, organisme, ctx.maintenant) : []
  })
  if (pas.effets.length === 0) return []
  const appele = pas.effets.some(({ type }) => type === 'appeler')
  await tx
    .update(suiviDOrganisme)
    .set({ ...pas.suivi, ...(appele ? { appeleLe: ctx.maintenant } : {}) })
    .where(and(eq(suiviDOrganisme.alerteId, lue.id), eq(suiviDOrganisme.organisme, organisme)))
  for (const effet of pas.effets) await appliquer(tx, ctx, lue, definition, organisme, effet)
  return pas.effets
}

async function appliquer(
  tx: Db,
  ctx: ContexteDAlerte,
  lue: AlerteEnregistree,
  { niveaux }: DefinitionDeChaine,
  organisme: OrganismeCode,
  effet: Effet<Joignable>,
): Promise<void> {
  const cle = cleDEscalade(lue.id, organisme)
  const inscrire = (fait: string, detail: Readonly<Record<string, unknown>>) =>
    inscrireAuJournalCyber(tx, {
      objet: OBJET_ALERTE,
      objetId: lue.id,
      fait,
      detail: { organisme, ...detail },
      agent: null,
      le: ctx.maintenant,
    })
  if (effet.type === 'cesser') return annuler(tx, GENRE_D_ESCALADE, cle)
  if (effet.type === 'renoncer') return inscrire('organisme_sans_reponse', {})
  const { niveau } = effet
  const titre = niveaux[niveau]?.titre ?? ''
  const nomme = { rang: niveau + 1, titre }
  if (effet.type === 'sauter') return inscrire('niveau_saute', { ...nomme, motif: effet.motif })
  const echeance = effet.echeance.toISOString()
  for (const contact of effet.contacts)
    await appeler(tx, ctx, lue, { organisme, niveau: nomme, echeance }, contact)
  await inscrire('niveau_appele', {
    ...nomme,
    contacts: effet.contacts.map(({ nom }) => nom),
    echeance,
  })
  await planifier(tx, {
    genre: GENRE_D_ESCALADE,
    cle,
    le: effet.echeance,
    donnees: { alerteId: lue.id, organisme, niveau },
  })
}

/** Garde l’appel et écrit au contact, avec le lien qui l’acquitte. Seule l’empreinte du jeton reste ici. */
async function appeler(
  tx: Db,
  ctx: ContexteDAlerte,
  lue: AlerteEnregistree,
  pour: {
    readonly organisme: OrganismeCode
    readonly niveau: { readonly rang: number; readonly titre: string }
    readonly echeance: string
  },
  { nom, courriel, agentId }: Joignable,
): Promise<void> {
  const id = ctx.nouvelId()
  const jeton = nouveauJeton()
  await tx.insert(appel).values({
    id,
    alerteId: lue.id,
    organisme: pour.organisme,
    niveau: pour.niveau.rang - 1,
    nom,
    courriel,
    agentId,
    appeleLe: ctx.maintenant,
    jetonHache: hacher(jeton),
    jetonExpireLe: new Date(ctx.maintenant.getTime() + VALIDITE_DU_LIEN_MS),
  })
  const lien = `${ctx.urlPublique}/acquitter/${jeton}`
  const ecrit = courrielDAppel(aEcrire(lue, ctx.urlPublique), { ...pour, lien })
  await envoyerCourriel(tx, { cle: cleDuCourriel(id), a: courriel, ...ecrit })
}

/** La clé, dans la boîte d’envoi, du courriel de cet appel. */
export const cleDuCourriel = (appelId: string): string => `alerte/appel/${appelId}`

/** Annonce en direct les pas d’un organisme ; à appeler en dernier, quand tout le reste est écrit. */
export async function annoncerLesPas(
  tx: Db,
  lue: AlerteEnregistree,
  { niveaux }: DefinitionDeChaine,
  organisme: OrganismeCode,
  effets: readonly Effet<Joignable>[],
): Promise<void> {
  for (const effet of effets) {
    if (effet.type === 'renoncer') await annoncerPas(tx, lue, 'organisme_sans_reponse', organisme)
    if (effet.type !== 'appeler') continue
    await annoncerPas(tx, lue, 'niveau_appele', organisme)
    if (niveaux[effet.niveau]?.appelle === 'hfds') await annoncerAuHfds(tx, lue, organisme)
  }
}
