import { lt } from 'drizzle-orm'
import type * as z from 'zod'
import type { Db } from '../../core/db/db.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import type { CleEnregistree } from '../cle/cle-de-section.table.ts'
import { signatureValide } from '../cle/cle-publique.ts'
import { organismeDeSection } from '../cle/organisme-de-section.ts'
import { trouverCle } from '../cle/trouver-cle.ts'
import { lireJson } from '../publication/json-sur.ts'
import { commandeRecue } from './commande-recue.table.ts'
import { commandeSchema, enveloppeSchema, type Commande } from './commande.schema.ts'
import {
  cleDUneAutreSection,
  cleInconnue,
  cleRevoquee,
  signatureFausse,
  type RefusHttp,
} from '../refus-http.ts'
import {
  autrePortail,
  cleDUnAutreOrganisme,
  commandeIllisible,
  dejaRecue,
  horsDelai,
} from './refus-de-commande.ts'

const VALIDITE_MS = 5 * 60_000
/** Deux horloges ne sont jamais tout à fait d’accord. */
const ECART_D_HORLOGE_MS = 60_000
/** Gardées bien plus longtemps qu’elles ne valent. */
const MEMOIRE_MS = 24 * 60 * 60_000

export interface ContexteDeCommande {
  readonly db: Db
  readonly horloge: Horloge
  readonly urlPublique: string
}

export type CommandeVerifiee =
  | { readonly ok: true; readonly commande: Commande; readonly cle: CleEnregistree }
  | { readonly ok: false; readonly refus: RefusHttp }

const refuser = (refus: RefusHttp) => ({ ok: false, refus }) as const

const phrases = (erreur: z.core.$ZodError): string[] =>
  erreur.issues.slice(0, 10).map(({ path, message }) => `${path.map(String).join('.')} : ${message}`)

function lireCommande(texte: string): Commande | RefusHttp {
  const json = lireJson(Buffer.from(texte, 'utf8'))
  if (!json.ok) return commandeIllisible([json.raison])
  const lue = commandeSchema.safeParse(json.valeur)
  return lue.success ? lue.data : commandeIllisible(phrases(lue.error))
}

/** Ce qui empêche cette commande de valoir ici et maintenant. */
function refusDeContexte(
  { horloge, urlPublique }: ContexteDeCommande,
  commande: Commande,
  cle: CleEnregistree,
): RefusHttp | null {
  if (commande.portail !== urlPublique) return autrePortail(urlPublique)
  const age = horloge.maintenant().getTime() - commande.le.getTime()
  if (age > VALIDITE_MS || age < -ECART_D_HORLOGE_MS) return horsDelai
  if (commande.fait === 'ensemble') return null
  return commande.section === cle.section ? null : cleDUneAutreSection(cle.section, commande.section)
}

/** Retient la commande avant de l’exécuter : interrompue, elle n’est pas refaite, et l’équipe en signe une autre. */
async function estNouvelle(
  { db, horloge }: ContexteDeCommande,
  { id }: Commande,
  cle: string,
): Promise<boolean> {
  const recueLe = horloge.maintenant()
  await db.delete(commandeRecue).where(lt(commandeRecue.recueLe, new Date(recueLe.getTime() - MEMOIRE_MS)))
  const retenues = await db
    .insert(commandeRecue)
    .values({ id, cle, recueLe })
    .onConflictDoNothing()
    .returning({ id: commandeRecue.id })
  return retenues.length > 0
}

/** Lit une commande reçue, et établit qu’une équipe l’a signée, pour ce portail, à l’instant, et pas déjà. */
export async function verifierCommande(
  contexte: ContexteDeCommande,
  corps: unknown,
): Promise<CommandeVerifiee> {
  const enveloppe = enveloppeSchema.safeParse(corps)
  if (!enveloppe.success) return refuser(commandeIllisible(phrases(enveloppe.error)))
  const { commande: texte, cle: id, signature } = enveloppe.data
  const cle = await trouverCle(contexte.db, id)
  if (!cle) return refuser(cleInconnue(id))
  if (!signatureValide(cle.clePublique, Buffer.from(texte, 'utf8'), signature))
    return refuser(signatureFausse)
  if (cle.revoqueeLe !== null) return refuser(cleRevoquee(id, cle.revoqueeLe))
  const commande = lireCommande(texte)
  if ('statut' in commande) return refuser(commande)
  const refus = refusDeContexte(contexte, commande, cle)
  if (refus) return refuser(refus)
  if ((await organismeDeSection(contexte.db, cle.section)) !== cle.organisme)
    return refuser(cleDUnAutreOrganisme)
  if (!(await estNouvelle(contexte, commande, cle.id))) return refuser(dejaRecue)
  return { ok: true, commande, cle }
}
