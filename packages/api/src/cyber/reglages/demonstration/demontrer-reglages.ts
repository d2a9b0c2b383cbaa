import { ajouterJours, jourDe } from '@sssi/domain'
import { reglagesVides, type ReglagesDuCert } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { reglagesDuCert } from '../reglages.table.ts'

const exemple: Omit<ReglagesDuCert, 'expireLe'> = {
  ...reglagesVides,
  sigle: 'CERT-Exemple',
  nom: 'CERT d’exemple de la sphère sociale (données de démonstration)',
  courriel: 'cert@cert.exemple.invalid',
  telephone: '+33 1 99 00 00 00',
  langues: ['fr', 'en'],
  rubriques: {
    diffusion: 'Aucune liste. Les bénéficiaires sont prévenus d’un changement par un bulletin.',
    authentification:
      'Ce document n’est pas signé. En cas de doute, appelez l’équipe au numéro que vous connaissez déjà.',
    adresse: 'CERT-Exemple\n1, rue de l’Exemple\n75000 Paris\nFrance',
    fuseau: 'Europe/Paris (UTC+1, UTC+2 de fin mars à fin octobre).',
    telecopie: 'Aucune.',
    autresMoyens: 'Le portail SSSI, section Cyber, pour les organismes de la sphère.',
    membres:
      'Un responsable d’équipe, des analystes de veille et des analystes de réponse aux incidents. Les noms ne sont pas publiés.',
    autresInformations: '',
    joindre:
      'Par courriel, de 9 h à 18 h les jours ouvrés. En urgence et hors de ces heures, par téléphone : l’astreinte répond.',
    mission:
      'Aider les organismes de la sphère sociale à prévenir les incidents de sécurité, à les détecter et à y répondre ensemble.',
    beneficiaires:
      'Les organismes nationaux de la Sécurité sociale et leurs réseaux, tels que le portail les connaît.',
    rattachement: 'L’équipe est portée par la CNAM, avec le haut fonctionnaire de défense et de sécurité.',
    autorite:
      'L’équipe conseille et coordonne. Elle ne peut imposer une mesure à un organisme ; le HFDS le peut, dans ses attributions.',
    incidents:
      'Tous les incidents de sécurité qui touchent un bénéficiaire. Les attaques systémiques passent avant les autres.',
    cooperation:
      'L’information reçue porte une marque TLP 2.0, que l’équipe respecte ; sans marque, elle est traitée comme TLP:AMBER.',
    communication:
      'Le courriel ordinaire suffit pour ce qui est TLP:CLEAR ou TLP:GREEN. Au-delà, l’échange passe par le portail.',
    qualification: 'Établir qu’un incident a bien lieu, sa nature et son étendue, avec l’organisme touché.',
    coordination: 'Prévenir les organismes exposés, relier ceux qui sont touchés, tenir le HFDS informé.',
    resolution: 'Conseiller la correction et le rétablissement. L’organisme reste maître de ses systèmes.',
    prevention:
      'Veille, bulletins, campagnes de sensibilisation, référentiels communs et exercices d’alerte.',
    formulaires:
      'Les bénéficiaires déclarent dans le portail, section Cyber, page Incidents. Les autres écrivent un courriel : ce qui est constaté, quand, sur quel système, et comment les rappeler.',
    avertissements:
      'L’équipe prend toutes les précautions raisonnables et n’est pas responsable des suites de l’usage de ce qu’elle publie.',
  },
  clientele: [
    { organisme: 'CNAM', clients: ['UCANSS'] },
    { organisme: 'ACOSS', clients: ['GIP_MDS'] },
  ],
}

/** Le CERT d’exemple, prêt à être publié : une adresse et un numéro qui ne mènent à personne. */
export async function demontrerReglages(tx: Db, horloge: Horloge): Promise<void> {
  const le = horloge.maintenant()
  await tx
    .insert(reglagesDuCert)
    .values({
      id: 1,
      contenu: { ...exemple, expireLe: ajouterJours(jourDe(le), 180) },
      modifiePar: 'Analyste du CERT',
      modifieLe: le,
      version: 1,
    })
    .onConflictDoNothing()
}
