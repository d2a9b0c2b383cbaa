import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { habiliterPremierAnimateur } from './core/agent/premier-animateur.service.ts'
import { effacerLesTextes } from './core/courriel/effacer-textes.ts'
import { choisirExpediteur } from './core/courriel/expediteur.ts'
import { ouvrirBoiteDEnvoi } from './core/courriel/vider-boite-d-envoi.ts'
import { ouvrirBase } from './core/db/base.ts'
import { ouvrirDepot } from './core/depot/ouvrir-depot.ts'
import type { Config } from './core/http/config.ts'
import { createServer } from './creer-serveur.ts'
import { creerLecture } from './core/lecture/creer-lecture.ts'
import { chargerPlan } from './core/plan/charger-plan.ts'
import { chaqueJour } from './core/taches/chaque-jour.ts'
import { ouvrirPlanificateur } from './core/taches/ouvrir-planificateur.ts'
import { ouvrirReleveur } from './cyber/flux/ouvrir-releveur.ts'
import { installerReferentiels } from './cyber/norme/livres/installer-referentiels.service.ts'
import { preparerClesDeDemonstration } from './deploiement/cle/demonstration/cles-de-demonstration.ts'
import { ouvrirCatalogue } from './deploiement/installation/ouvrir-catalogue.ts'
import { purgerChaqueJour } from './deploiement/releve/purger-releves.ts'
import { lireSections } from './deploiement/section/lire-sections.ts'
import { chargerDemonstration } from './demonstration/charger-demonstration.ts'
import { gestionnairesDesTaches } from './gestionnaires-des-taches.ts'

export interface PortailDemarre {
  /** L’adresse publique, celle que les agents ouvrent. */
  readonly adresse: string
  /** Là où ce processus écoute vraiment. */
  readonly ecoute: string
  /** Termine ce qui est en cours, puis ferme dans l’ordre : le serveur, les relèves, les tâches, les courriels, le catalogue, la lecture du plan, la base. */
  readonly arreter: () => Promise<void>
}

/** Passé ce délai, une requête qui n’en finit pas n’empêche plus l’arrêt. */
const DELAI_D_ARRET_MS = 10_000

/** Ouvre la base, l’amène à jour, et sert le portail. */
export async function demarrer(config: Config, journal: Logger): Promise<PortailDemarre> {
  const horloge = { maintenant: () => new Date() }
  const base = await ouvrirBase(config)
  await base.migrer()
  await chargerPlan(base.db)
  await installerReferentiels(base.db, horloge)
  if (config.demonstration && (await chargerDemonstration(base.db, horloge)))
    journal.info('données de démonstration chargées')
  if (config.premierAnimateur !== null) {
    const contexte = { db: base.db, maintenant: horloge.maintenant(), nouvelId: randomUUID }
    if (await habiliterPremierAnimateur(contexte, config.premierAnimateur))
      journal.info('premier animateur DSS habilité')
  }
  const lecture = await creerLecture({ base, horloge, journal })
  const depot = await ouvrirDepot(config)
  const catalogue = await ouvrirCatalogue({ base, depot, horloge, journal }, config)
  if (config.demonstration && config.proconnect === null)
    await preparerClesDeDemonstration(
      { db: base.db, horloge },
      config.dossierDonnees,
      await lireSections(base.db),
    )
  const app = await createServer({
    config,
    base,
    horloge,
    nouvelId: randomUUID,
    journal,
    lecture,
    catalogue,
    depot,
  })
  const cesserDePurger = purgerChaqueJour({ db: base.db, horloge, journal })
  // La boîte de la démonstration se relit ; une boîte d’envoi réelle ne garde pas ce qu’elle a fait partir.
  const cesserDEffacer =
    config.proconnect === null
      ? () => {}
      : chaqueJour(
          journal,
          () => effacerLesTextes(base.db, horloge.maintenant()),
          'Les vieux courriels n’ont pas pu être effacés',
        )
  const expediteur = choisirExpediteur(config.courriel, config.proconnect === null)
  const boiteDEnvoi = await ouvrirBoiteDEnvoi({ base, horloge, journal, expediteur })
  const planificateur = await ouvrirPlanificateur({
    base,
    horloge,
    journal,
    nouvelId: randomUUID,
    gestionnaires: gestionnairesDesTaches(config),
  })
  const releveur = await ouvrirReleveur({
    base,
    horloge,
    journal,
    nouvelId: randomUUID,
    originesInternes: config.originesDeVeille,
  })
  const ecoute = await app.listen({ port: config.port, host: config.hote })
  return {
    adresse: config.urlPublique,
    ecoute,
    async arreter() {
      const echeance = setTimeout(() => app.server.closeAllConnections(), DELAI_D_ARRET_MS)
      await app.close()
      clearTimeout(echeance)
      cesserDePurger()
      cesserDEffacer()
      await releveur.fermer()
      await planificateur.fermer()
      await boiteDEnvoi.fermer()
      await catalogue.fermer()
      await lecture.fermer()
      await base.fermer()
    },
  }
}
