import { refus } from '../../erreurs.ts'

export const dejaEnvoyee = () =>
  refus('deja_envoyee', 'Cette déclaration est déjà envoyée : ce qui est parti ne change plus.')

export const sansObjetParLesFaits = (motif: string) =>
  refus('sans_objet', `Cette échéance est sans objet. ${motif}`)

const retardSansMotif = 'Cette déclaration part après son délai : dites pourquoi, l’autorité le demande.'
export const motifDeRetardManquant = () =>
  refus('motif_de_retard_manquant', retardSansMotif, { motifDeRetard: retardSansMotif })

const avantDeSavoir = 'Cet instant précède la prise de connaissance de l’incident.'
export const envoiAvantLaConnaissance = () =>
  refus('envoi_avant_la_connaissance', avantDeSavoir, { envoyeeLe: avantDeSavoir })

export const champInconnu = () =>
  refus('champ_inconnu', 'Ce formulaire a changé depuis que vous l’avez ouvert. Rechargez la page.')

const dire = 'Dites pourquoi cette échéance est sans objet.'
export const motifManquant = () => refus('motif_manquant', dire, { motif: dire })

const horsDePortee =
  'Un des fichiers n’est plus disponible, ou dépasse 5 Mo. Retirez-le et joignez-le de nouveau.'
const tropLourd =
  'Une échéance garde au plus dix preuves, et 25 Mo en tout. Retirez des fichiers de cet envoi.'
export const tropDePreuves = () => refus('trop_de_preuves', tropLourd, { fichiers: tropLourd })

export const fichierRefuse = () => refus('fichier_refuse', horsDePortee, { fichiers: horsDePortee })
