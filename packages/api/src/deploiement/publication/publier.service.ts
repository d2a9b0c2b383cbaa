import type { Description } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Readable } from 'node:stream'
import type { Logger } from 'pino'
import type { Catalogue } from '../../core/catalogue/catalogue.ts'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { ecrireContenu } from '../../core/depot/contenu.ts'
import type { Depot } from '../../core/depot/depot.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import type { AdopterCle } from '../cle/demonstration/adopter-cle.ts'
import { cleDeSection } from '../cle/cle-de-section.table.ts'
import { enregistrerVersion } from '../version/enregistrer-version.service.ts'
import { ouvrirGuichet } from './guichet.ts'
import { creerJournalDesRefus } from './journaliser-refus.ts'
import { ouvrirArchive, type Archive } from './lire-archive.ts'
import { cleRevoquee, type RefusHttp } from '../refus-http.ts'
import { envoisEnCours, PublicationRefusee } from './refus.ts'
import { verifierDescription } from './verifier-description.ts'
import { verifierFichiers } from './verifier-fichiers.ts'
import { verifierQuota } from './verifier-quota.ts'
import { refusDe, verifierRegistre } from './verifier-registre.ts'
import { verifierSignature, type Signataire } from './verifier-signature.ts'

export interface DependancesDePublication {
  readonly db: Db
  readonly depot: Depot
  readonly horloge: Horloge
  readonly journal: Logger
  readonly catalogue: Pick<Catalogue, 'rafraichir'>
  /** Les adresses du portail qui tourne : une section ne s’y met pas. */
  readonly pagesDuPortail: () => readonly string[]
  /** Sur un portail de démonstration, ce qui inscrit la clé d’une section neuve ; `null` ailleurs. */
  readonly adopterCle: AdopterCle | null
  /** Octets que les versions publiées d’un organisme peuvent occuper en tout. */
  readonly quotaParOrganisme: number
}

export interface VersionPubliee {
  readonly section: string
  readonly version: string
  readonly taille: number
  readonly fichiers: number
}

export type IssueDePublication =
  { readonly ok: true; readonly value: VersionPubliee } | { readonly ok: false; readonly refus: RefusHttp }

/** Une archive tient en mémoire le temps d’être vérifiée : pas davantage que cela à la fois. */
const PUBLICATIONS_A_LA_FOIS = 3
const ECRITURES_A_LA_FOIS = 8
/** Une équipe qui envoie lentement ne retient que ses propres envois. */
const ENVOIS_PAR_SECTION = 2

async function ranger(depot: Depot, fichiers: readonly Buffer[]): Promise<void> {
  for (let rang = 0; rang < fichiers.length; rang += ECRITURES_A_LA_FOIS)
    await Promise.all(
      fichiers.slice(rang, rang + ECRITURES_A_LA_FOIS).map((octets) => ecrireContenu(depot, octets)),
    )
}

/** Une clé révoquée pendant l’envoi ne publie plus : on la relit dans la transaction, et elle n’y change plus. */
async function verifierEncoreValable(tx: Db, { cle }: Signataire): Promise<void> {
  const [relue] = await tx.select().from(cleDeSection).where(eq(cleDeSection.id, cle.id)).for('share')
  if (relue?.revoqueeLe) throw new PublicationRefusee(cleRevoquee(cle.id, relue.revoqueeLe))
}

/** Reçoit les versions que les équipes publient. */
export function creerPublication(dependances: DependancesDePublication) {
  const { db, depot, horloge, catalogue, pagesDuPortail, quotaParOrganisme, adopterCle } = dependances
  const journaliserRefus = creerJournalDesRefus(dependances)
  const guichet = ouvrirGuichet(PUBLICATIONS_A_LA_FOIS)
  const envois = new Map<string, number>()

  /** Ce que le registre refuserait se dit avant de rien recevoir ; on ne prend une place qu’une fois tout reçu. */
  async function recevoir(archive: Archive, { cle }: Signataire, description: Description): Promise<void> {
    await verifierRegistre(db, description)
    await verifierQuota(db, description, { organisme: cle.organisme, quota: quotaParOrganisme })
    const { section } = description
    const enCours = envois.get(section) ?? 0
    if (enCours >= ENVOIS_PAR_SECTION) throw new PublicationRefusee(envoisEnCours(section))
    envois.set(section, enCours + 1)
    try {
      await archive.toutRecevoir()
    } finally {
      const restants = (envois.get(section) ?? 1) - 1
      if (restants === 0) envois.delete(section)
      else envois.set(section, restants)
    }
  }

  async function enregistrer(archive: Archive, signataire: Signataire, description: Description) {
    const { cle, signature } = signataire
    const fichiers = await verifierFichiers(archive, description)
    // Les fichiers d’abord : un enregistrement promet qu’ils sont là, et des contenus que rien ne désigne ne gênent personne.
    await ranger(depot, fichiers)
    const enregistrement = { le: horloge.maintenant(), auteur: `${cle.libelle} (clé ${cle.id})` }
    const resultat = await enTransaction(db, async (tx) => {
      await verifierEncoreValable(tx, signataire)
      await verifierQuota(tx, description, { organisme: cle.organisme, quota: quotaParOrganisme })
      return enregistrerVersion(tx, enregistrement, {
        description,
        descriptionSignee: archive.description.toString('utf8'),
        signature,
        cle: cle.id,
        source: 'publication',
      })
    })
    if (!resultat.ok) throw new PublicationRefusee(refusDe(resultat.error))
    // La base ne prévient que les autres processus : celui-ci doit connaître lui aussi la section, fût-elle nouvelle.
    await catalogue.rafraichir()
    return { ...resultat.value, fichiers: fichiers.length }
  }

  /**
   * Publie l’archive reçue : vérifie qui l’a signée, ce qu’elle décrit et ce qu’elle contient, puis la garde pour toujours.
   * Tout refus est inscrit au journal et n’enregistre rien.
   */
  return async function publier(source: Readable): Promise<IssueDePublication> {
    let signataire: Signataire | null = null
    let version: string | null = null
    let archive: Archive | null = null
    try {
      const ouverte = await ouvrirArchive(source)
      archive = ouverte
      await adopterCle?.(ouverte)
      const signe = await verifierSignature(db, ouverte)
      signataire = signe
      const description = verifierDescription(ouverte.description, signe.cle, pagesDuPortail())
      version = description.version
      await recevoir(ouverte, signe, description)
      return { ok: true, value: await guichet(() => enregistrer(ouverte, signe, description)) }
    } catch (erreur) {
      if (!(erreur instanceof PublicationRefusee)) throw erreur
      await journaliserRefus({ refus: erreur.refus, signataire, version })
      return { ok: false, refus: erreur.refus }
    } finally {
      await archive?.abandonner()
    }
  }
}
