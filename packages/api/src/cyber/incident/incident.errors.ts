import { interdit, introuvable, refus } from '../erreurs.ts'

export const incidentIntrouvable = () => introuvable('Cet incident')
export const elementIntrouvable = (quoi: string) => introuvable(quoi)

export const gestionInterdite = () =>
  interdit('Seuls le CERT et le responsable de la sécurité de l’organisme touché traitent cet incident.')

export const declarationInterdite = () =>
  interdit('Un responsable de la sécurité déclare les incidents de son organisme ; le CERT, ceux de tous.')

const dansLeFutur = 'Cette date est à venir : indiquez un instant passé.'
export const instantAVenir = (champ: string) =>
  refus('instant_a_venir', dansLeFutur, { [champ]: dansLeFutur })

const dejaDeclare =
  'Une déclaration est partie avant cet instant : l’incident était déjà connu quand elle a été envoyée.'
export const connaissanceApresUnEnvoi = () =>
  refus('connaissance_apres_un_envoi', dejaDeclare, { le: dejaDeclare })

export const qualificationFausse = (champs: Readonly<Record<string, string>>) =>
  refus('qualification_fausse', 'La classe et le type d’incident ne vont pas ensemble.', champs)

export const changementDeStatutRefuse = (message: string) => refus('changement_de_statut_refuse', message)

const categoriesSansDonnees =
  'Ces catégories ne se donnent que pour un service qui porte des données personnelles.'
export const donneesIncoherentes = () =>
  refus('donnees_incoherentes', categoriesSansDonnees, { categories: categoriesSansDonnees })

const tropCourt = 'Ce changement ouvre l’incident à plus de lecteurs : dites pourquoi, en une phrase entière.'
export const motifDeDeclassementManquant = () => refus('motif_manquant', tropCourt, { motif: tropCourt })

export const diffusionIncomplete = (champs: Readonly<Record<string, string>>) =>
  refus('diffusion_incomplete', 'La diffusion de cet incident n’est pas complète.', champs)

export const declassementSeul = () =>
  refus(
    'declassement_seul',
    'Vous avez déjà demandé cette sortie de TLP:RED : une autre personne nommée doit en décider.',
  )
export const declassementADecider = () =>
  refus(
    'declassement_a_decider',
    'Une autre personne a déjà demandé de sortir cet incident de TLP:RED : approuvez sa demande, ou refusez-la.',
  )
export const personnePourDecider = () =>
  refus(
    'personne_pour_decider',
    'Aucune autre personne nommée ne peut en décider. Nommez d’abord un analyste du CERT, le responsable de la sécurité de l’organisme ou la permanence HFDS.',
  )
export const decisionReservee = () =>
  interdit(
    'Une personne que l’incident nomme en décide : du CERT, du HFDS, ou responsable de la sécurité de l’organisme touché.',
  )
export const decisionDuDemandeur = () =>
  interdit('Celui qui demande de sortir de TLP:RED n’en décide pas : une autre personne le fait.')
export const aucunDeclassementDemande = () =>
  refus('aucun_declassement_demande', 'Cette demande a déjà sa décision, ou a changé. Rechargez la page.')
export const refusSansMotif = () =>
  refus('refus_sans_motif', 'Un refus se motive.', { motif: 'Dites pourquoi cette sortie est refusée.' })

export const fusionImpossible = (message: string) => refus('fusion_impossible', message, { dans: message })
export const incidentFusionne = () =>
  refus('incident_fusionne', 'Cet incident est réuni à un autre : c’est là qu’il se suit désormais.')

export const tropDElements = (quoi: string, maximum: number) =>
  refus('trop_d_elements', `Un incident ne garde pas plus de ${maximum} ${quoi}.`)

export const lienImpossible = () => {
  const message = 'Ce document n’existe pas, ou vous n’y avez pas accès. Choisissez-en un dans la liste.'
  return refus('lien_impossible', message, { cibleId: message })
}
