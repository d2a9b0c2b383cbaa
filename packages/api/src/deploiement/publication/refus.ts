import { libelleOrganisme, limitesDePublication, type OrganismeCode } from '@sssi/domain'
import { bienForme, type RefusHttp } from '../refus-http.ts'

/** Porte un refus à travers les flux, que seule une exception interrompt. */
export class PublicationRefusee extends Error {
  readonly refus: RefusHttp

  constructor(refus: RefusHttp) {
    super(refus.message)
    this.refus = bienForme(refus)
  }
}

const enMo = (octets: number) => `${Math.round(octets / 1024 / 1024)} Mo`

export const archiveIllisible: RefusHttp = {
  statut: 400,
  code: 'archive_illisible',
  message: 'L’archive reçue est incomplète ou n’est pas un tar.gz. Publiez de nouveau.',
}

export const archiveTropGrosse: RefusHttp = {
  statut: 413,
  code: 'archive_trop_grosse',
  message: `L’archive dépasse ${enMo(limitesDePublication.archive)}.`,
}

export const contenuTropGros: RefusHttp = {
  statut: 413,
  code: 'contenu_trop_gros',
  message: `Décompressée, l’archive dépasse ce qui est admis : ${enMo(limitesDePublication.contenu)} en tout, ${enMo(limitesDePublication.description)} pour la description.`,
}

export const enteteAttendu = (nom: string): RefusHttp => ({
  statut: 400,
  code: 'entete_attendu',
  message: `L’archive doit commencer par description.json puis signature.json : ${nom} n’est pas à sa place.`,
})

export const signatureIllisible: RefusHttp = {
  statut: 400,
  code: 'signature_illisible',
  message: 'signature.json doit nommer la clé et porter la signature Ed25519 de description.json.',
}

export const descriptionRefusee = (details: readonly string[]): RefusHttp => ({
  statut: 422,
  code: 'description_refusee',
  message: 'La description de la construction n’a pas la forme attendue.',
  details,
})

export const manifesteRefuse = (details: readonly string[]): RefusHttp => ({
  statut: 422,
  code: 'manifeste_refuse',
  message: 'Le manifeste de la section n’est pas valide.',
  details,
})

export const organismeDeLaCle = (organisme: OrganismeCode): RefusHttp =>
  manifesteRefuse([`La clé est celle de ${libelleOrganisme(organisme)} ; le manifeste en nomme un autre.`])

export const fichiersDifferents = (details: readonly string[]): RefusHttp => ({
  statut: 422,
  code: 'fichiers_differents',
  message: 'Les fichiers envoyés ne sont pas ceux que la description annonce.',
  details,
})

interface Occupation {
  readonly occupe: number
  readonly demande: number
  readonly quota: number
}

const enMoPrecis = (octets: number) =>
  `${(octets / 1024 / 1024).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} Mo`

export const quotaDepasse = (
  organisme: OrganismeCode,
  { occupe, demande, quota }: Occupation,
): RefusHttp => ({
  statut: 422,
  code: 'quota_depasse',
  message: `Les versions publiées de ${libelleOrganisme(organisme)} occupent ${enMoPrecis(occupe)} sur ${enMoPrecis(quota)} : celle-ci, de ${enMoPrecis(demande)}, n’y tient pas. Allégez-la, ou demandez à l’exploitant du portail de relever QUOTA_PAR_ORGANISME_MO.`,
})

export const envoisEnCours = (section: string): RefusHttp => ({
  statut: 429,
  code: 'envois_en_cours',
  message: `Plusieurs publications de « ${section} » sont déjà en cours d’envoi. Attendez qu’elles aboutissent.`,
})
