import type { EtatDeCampagne } from '@sssi/domain/cyber'
import { libelleEtatDeCampagne } from '@sssi/domain/cyber'
import { interdit, introuvable, refus } from '../erreurs.ts'

export const campagneIntrouvable = () => introuvable('Cette campagne')

const phraseDates = 'La fin de la campagne vient après son début.'
export const datesInversees = () => refus('dates_inversees', phraseDates, { fin: phraseDates })

export const fichierInconnu = () =>
  refus('fichier_inconnu', 'L’un des fichiers n’existe plus. Envoyez-le de nouveau.', {
    fichiers: 'L’un des fichiers n’existe plus. Envoyez-le de nouveau.',
  })

export const passageImpossible = (de: EtatDeCampagne, vers: EtatDeCampagne) =>
  refus(
    'passage_impossible',
    `Une campagne ne passe pas de « ${libelleEtatDeCampagne(de)} » à « ${libelleEtatDeCampagne(vers)} ».`,
  )

export const participationDUnAutreOrganisme = () =>
  interdit('La participation d’un organisme est relevée par son RSSI. Cet organisme n’est pas le vôtre.')

export const campagneNonOuverte = () =>
  refus('campagne_non_ouverte', 'On ne relève la participation que d’une campagne ouverte.')

const phraseJour = 'Le relevé se fait un jour de la campagne, passé ou aujourd’hui.'
export const jourHorsCampagne = () => refus('jour_hors_campagne', phraseJour, { jour: phraseJour })

export const comptesIncoherents = (champ: string, phrase: string) =>
  refus('comptes_incoherents', phrase, { [champ]: phrase })
