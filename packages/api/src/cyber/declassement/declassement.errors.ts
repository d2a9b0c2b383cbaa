import { interdit, introuvable, refus } from '../erreurs.ts'

export const declassementIntrouvable = () => introuvable('Cette demande de déclassement')

export const pasUnDeclassementADeux = () =>
  refus(
    'pas_a_deux',
    'Seule la sortie de TLP:RED se demande à une autre personne : changez la diffusion directement.',
  )

export const demandeEnCours = () =>
  refus('demande_en_cours', 'Une demande de déclassement attend déjà une décision sur ce bulletin.')

export const personnePourDecider = () =>
  refus(
    'personne_pour_decider',
    'Aucune autre personne nommée ne peut en décider. Nommez d’abord un autre analyste du CERT ou la permanence HFDS.',
  )

export const decisionDuDemandeur = () =>
  interdit('Celui qui demande un déclassement n’en décide pas : une autre personne le fait.')

export const declassementDejaDecide = () =>
  refus('declassement_deja_decide', 'Cette demande a déjà sa décision. Rechargez la page.')

export const bulletinChangeDepuis = () =>
  refus(
    'bulletin_change_depuis',
    'Ce bulletin a changé depuis la demande : ce ne serait plus lui que vous approuvez. Refusez-la, puis redemandez-la.',
  )

export const refusSansMotif = () =>
  refus('refus_sans_motif', 'Un refus se motive.', { motif: 'Dites pourquoi ce déclassement est refusé.' })
