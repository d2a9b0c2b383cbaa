import { randomUUID } from 'node:crypto'
import type { Cle } from './cle.ts'
import { codes, Echec, malEcrite, type Environnement } from './environnement.ts'
import type { Arguments } from './options.ts'

const PAR_DEFAUT = 'http://localhost:4000'
const DELAI_MS = 60_000

/** L’adresse du portail, sans chemin : c’est aussi le nom sous lequel les commandes lui sont adressées. */
export function adresseDuPortail({ variables }: Environnement, args: Arguments): string {
  const donnee = args.texte('portail') ?? (variables['SSSI_PORTAIL'] || PAR_DEFAUT)
  const adresse = URL.canParse(donnee) ? new URL(donnee) : null
  if (adresse?.protocol !== 'https:' && adresse?.protocol !== 'http:')
    throw malEcrite(`« ${donnee} » n’est pas l’adresse d’un portail, par exemple https://portail.exemple.fr.`)
  return adresse.origin
}

interface ErreurDuPortail {
  readonly message: string
  readonly details?: readonly string[]
}

const estUneErreur = (corps: unknown): corps is { readonly erreur: ErreurDuPortail } =>
  typeof (corps as { erreur?: { message?: unknown } } | null)?.erreur?.message === 'string'

/** Envoie, et rend la réponse du portail ; un refus devient un échec, avec ce que le portail en dit. */
async function envoyer(adresse: string, requete: RequestInit): Promise<unknown> {
  const reponse = await fetch(adresse, { ...requete, signal: AbortSignal.timeout(DELAI_MS) }).catch(
    (erreur: unknown) => {
      const cause = (erreur as { cause?: { code?: string } }).cause?.code
      throw new Echec(codes.injoignable, `Le portail ${new URL(adresse).origin} ne répond pas.`, [
        ...(cause === undefined ? [] : [`Cause : ${cause}.`]),
        'Vérifiez l’adresse (--portail, ou SSSI_PORTAIL) et qu’il est lancé.',
      ])
    },
  )
  const corps: unknown = await reponse.json().catch(() => null)
  if (reponse.ok) return corps
  if (estUneErreur(corps))
    throw new Echec(
      codes.refuse,
      `Refusé (${reponse.status}) : ${corps.erreur.message}`,
      corps.erreur.details,
    )
  throw new Echec(codes.refuse, `Le portail répond ${reponse.status}, sans dire pourquoi.`, [
    `Est-ce bien un portail SSSI à jour ? ${new URL(adresse).origin}`,
  ])
}

/** Lit ce que le portail publie à cette adresse, sans signature. */
export const lireDuPortail = (portail: string, chemin: string): Promise<unknown> =>
  envoyer(`${portail}${chemin}`, { headers: { accept: 'application/json' } })

export interface VersionPubliee {
  readonly section: string
  readonly version: string
  readonly taille: number
  readonly fichiers: number
}

export async function publierArchive(
  portail: string,
  archive: Uint8Array<ArrayBuffer>,
): Promise<VersionPubliee> {
  const reponse = await envoyer(`${portail}/deploiement/publications`, {
    method: 'POST',
    headers: { 'content-type': 'application/gzip' },
    body: archive,
  })
  return reponse as VersionPubliee
}

export interface Ordre {
  readonly fait: string
  readonly [champ: string]: unknown
}

/** Signe une commande pour ce portail et cet instant, la lui envoie, et rend son résultat. Sans section, elle est de toutes. */
export async function commander(
  { maintenant }: Environnement,
  { portail, cle, section }: { readonly portail: string; readonly cle: Cle; readonly section: string | null },
  ordre: Ordre,
): Promise<unknown> {
  const commande = JSON.stringify({
    portail,
    ...(section !== null && { section }),
    le: maintenant().toISOString(),
    id: randomUUID(),
    ...ordre,
  })
  const reponse = await envoyer(`${portail}/deploiement/commandes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ commande, cle: cle.id, signature: cle.signer(Buffer.from(commande)) }),
  })
  return (reponse as { resultat: unknown }).resultat
}
