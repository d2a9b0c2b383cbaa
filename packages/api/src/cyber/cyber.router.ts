import { router } from '../core/trpc/trpc.ts'
import { abonnementRouter } from './abonnement/abonnement.router.ts'
import { alerteRouter } from './alerte/alerte.router.ts'
import { avisRouter } from './avis/avis.router.ts'
import { bulletinRouter } from './bulletin/bulletin.router.ts'
import { campagneRouter } from './campagne/campagne.router.ts'
import { chaineRouter } from './chaine/chaine.router.ts'
import { contactRouter } from './contact/contact.router.ts'
import { declassementRouter } from './declassement/declassement.router.ts'
import { diffusionRouter } from './diffusion/diffusion.router.ts'
import { evaluationRouter } from './evaluation/evaluation.router.ts'
import { fluxRouter } from './flux/flux.router.ts'
import { incidentRouters } from './incident/incident.router.ts'
import { mesureRouter } from './mesure/mesure.router.ts'
import { normeRouter } from './norme/norme.router.ts'
import { reglagesRouter } from './reglages/reglages.router.ts'
import { reponseRouter } from './reponse/reponse.router.ts'
import { produitRouter } from './produit/produit.router.ts'
import { rechercheRouter } from './recherche/recherche.router.ts'
import { vecteurRouter } from './vecteur/vecteur.router.ts'

/** La section Cyber : un sous-routeur par objet. */
export const cyberRouter = router({
  ...incidentRouters,
  abonnement: abonnementRouter,
  alerte: alerteRouter,
  chaine: chaineRouter,
  avis: avisRouter,
  vecteur: vecteurRouter,
  recherche: rechercheRouter,
  produit: produitRouter,
  bulletin: bulletinRouter,
  campagne: campagneRouter,
  contact: contactRouter,
  declassement: declassementRouter,
  diffusion: diffusionRouter,
  flux: fluxRouter,
  evaluation: evaluationRouter,
  mesure: mesureRouter,
  norme: normeRouter,
  reglages: reglagesRouter,
  reponse: reponseRouter,
})
