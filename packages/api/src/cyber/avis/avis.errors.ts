import { introuvable, refus } from '../erreurs.ts'

export const avisIntrouvable = () => introuvable('Cet avis')

export const motifManquant = () =>
  refus('motif_manquant', 'Dites pourquoi cet avis est ignoré : ceux qui le reliront en auront besoin.', {
    motif: 'Le motif est obligatoire pour ignorer un avis.',
  })

export const cveInconnue = () =>
  refus('cve_inconnue', 'Cet avis ne porte pas cette CVE. Rechargez la page.', {
    cve: 'Choisissez une CVE de l’avis.',
  })

export const vecteurRefuse = (message: string) => refus('vecteur_refuse', message, { vecteur: message })
