import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { interdit, refus } from '../../erreurs.ts'

export const reponseInterdite = (organisme: OrganismeCode) =>
  interdit(`Seul le responsable de la sécurité de ${libelleOrganisme(organisme)} répond pour son organisme.`)

export const pasDestinataire = (organisme: OrganismeCode) =>
  refus(
    'pas_destinataire',
    `${libelleOrganisme(organisme)} n’est pas destinataire de ce bulletin : il n’a rien à répondre.`,
  )

export const reponseMalDatee = (champs: Readonly<Record<string, string>>) =>
  refus('reponse_mal_datee', Object.values(champs)[0] ?? 'Vérifiez les dates.', champs)

export const revisionDepassee = (courante: number) =>
  refus(
    'revision_depassee',
    `La révision ${courante} de ce bulletin vient d’être publiée. Relisez-le, puis répondez : votre saisie n’est pas perdue.`,
  )
