import { formatInstant, limitesDePublication, libelleOrganisme, type OrganismeCode } from '@sssi/domain'

/** Pourquoi une publication n’est pas acceptée : le statut HTTP, une étiquette stable, et la phrase que lit l’équipe. */
export interface Refus {
  readonly statut: 400 | 401 | 403 | 409 | 413 | 422
  readonly code: string
  readonly message: string
  /** Ce qui ne va pas, un par un. */
  readonly details?: readonly string[]
}

/** Porte un refus à travers les flux, que seule une exception interrompt. */
export class PublicationRefusee extends Error {
  readonly refus: Refus

  constructor(refus: Refus) {
    super(refus.message)
    this.refus = refus
  }
}

const enMo = (octets: number) => `${Math.round(octets / 1024 / 1024)} Mo`

export const archiveIllisible: Refus = {
  statut: 400,
  code: 'archive_illisible',
  message: 'L’archive reçue est incomplète ou n’est pas un tar.gz. Publiez de nouveau.',
}

export const archiveTropGrosse: Refus = {
  statut: 413,
  code: 'archive_trop_grosse',
  message: `L’archive dépasse ${enMo(limitesDePublication.archive)}.`,
}

export const contenuTropGros: Refus = {
  statut: 413,
  code: 'contenu_trop_gros',
  message: `Décompressée, l’archive dépasse ce qui est admis : ${enMo(limitesDePublication.contenu)} en tout, ${enMo(limitesDePublication.description)} pour la description.`,
}

export const enteteAttendu = (nom: string): Refus => ({
  statut: 400,
  code: 'entete_attendu',
  message: `L’archive doit commencer par description.json puis signature.json : ${nom} n’est pas à sa place.`,
})

export const signatureIllisible: Refus = {
  statut: 400,
  code: 'signature_illisible',
  message: 'signature.json doit nommer la clé et porter la signature Ed25519 de description.json.',
}

export const cleInconnue = (cle: string): Refus => ({
  statut: 401,
  code: 'cle_inconnue',
  message: `La clé ${cle} n’est pas enregistrée sur ce portail. Faites-la ajouter par l’administrateur de votre organisme ou par la DSS.`,
})

export const cleRevoquee = (cle: string, le: Date): Refus => ({
  statut: 401,
  code: 'cle_revoquee',
  message: `La clé ${cle} est révoquée depuis le ${formatInstant(le.toISOString())}.`,
})

export const signatureFausse: Refus = {
  statut: 401,
  code: 'signature_fausse',
  message: 'La signature ne correspond pas : la description a changé depuis, ou une autre clé l’a signée.',
}

export const cleDUneAutreSection = (sienne: string, demandee: string): Refus => ({
  statut: 403,
  code: 'cle_d_une_autre_section',
  message: `Cette clé est celle de la section « ${sienne} » : elle ne publie pas « ${demandee} ».`,
})

export const descriptionRefusee = (details: readonly string[]): Refus => ({
  statut: 422,
  code: 'description_refusee',
  message: 'La description de la construction n’a pas la forme attendue.',
  details,
})

export const manifesteRefuse = (details: readonly string[]): Refus => ({
  statut: 422,
  code: 'manifeste_refuse',
  message: 'Le manifeste de la section n’est pas valide.',
  details,
})

export const organismeDeLaCle = (organisme: OrganismeCode): Refus =>
  manifesteRefuse([`La clé est celle de ${libelleOrganisme(organisme)} ; le manifeste en nomme un autre.`])

export const fichiersDifferents = (details: readonly string[]): Refus => ({
  statut: 422,
  code: 'fichiers_differents',
  message: 'Les fichiers envoyés ne sont pas ceux que la description annonce.',
  details,
})
