import { can, permissions, type Agent, type Permission } from '@sssi/domain'
import { peutLire } from '@sssi/domain/cyber'
import type { Logger } from 'pino'
import type { Sessions } from '../auth/sessions.ts'
import type { Base } from '../db/base.ts'
import type { Horloge } from '../trpc/context.ts'
import { CANAL_DU_DIRECT } from './annoncer.ts'
import type { EvenementDirect } from './evenement-direct.ts'
import type { Flux } from './flux.ts'
import {
  avisAMontrer,
  dernierNumero,
  effacerAvant,
  effacesJusquA,
  evenementsApres,
} from './lire-evenements.ts'
import { placesDuDirect, type Place } from './places.ts'

export interface ConnuDeLaPage {
  /** Le dernier évènement qu’elle connaît ; `null`, elle n’en connaît aucun. */
  readonly depuis: number | null
  /** Elle ne montre encore aucun avis : il lui faut ceux qui se montrent, en plus de ce qu’elle a manqué. */
  readonly avis: boolean
}

export interface Direct {
  /** Retient une place pour une page qui s’ouvre, sans attendre ; `null` : il n’en reste pas. */
  reserver(agentId: string): Place | null
  /** Ajoute une page ouverte, ou la ferme si elle ne peut pas l’être. */
  accueillir(flux: Flux, connu: ConnuDeLaPage): Promise<void>
  quitter(flux: Flux): void
  fermer(): Promise<void>
}

export interface DependancesDuDirect {
  readonly base: Base
  readonly horloge: Horloge
  readonly journal: Logger
  readonly sessions: Pick<Sessions, 'regarder'>
}

const SECONDE_MS = 1_000
const POULS_MS = 20 * SECONDE_MS
const HEURE_MS = 3_600 * SECONDE_MS
/** Une page coupée plus longtemps que cela recharge ce qu’elle montre. */
const CONSERVATION_MS = 7 * 24 * HEURE_MS
const PAR_LECTURE = 500
/** Au-delà, recharger coûte moins que tout rejouer. */
const REPRISE_MAX = 1_000
const AVIS_MAX = 500

const rien = (): void => {}

const estPermission = (nom: string): nom is Permission => (permissions as readonly string[]).includes(nom)

/** L’évènement tel que cet agent le reçoit : sa diffusion ne sort pas du serveur. */
function pourAgent({ le, sujet, objetId, fait, donnees, avis, changeLAvis }: EvenementDirect, agent: Agent) {
  const { retenuPar, ...montre } = avis ?? {}
  const retenu =
    retenuPar !== undefined && estPermission(retenuPar) && can(agent, retenuPar, { type: 'plan' })
  return {
    le: le.toISOString(),
    sujet,
    objetId,
    fait,
    donnees,
    ...(changeLAvis ? { avis: avis === null ? null : { ...montre, fermable: !retenu } } : {}),
  }
}

/**
 * Porte aux pages ouvertes ce que tous les processus annoncent, dans l’ordre, à ceux qui peuvent le lire. Le numéro du dernier
 * évènement, lui, va à tout agent connecté, à l’ouverture et à chaque pouls : c’est d’où il reprendra. Il en apprend combien de
 * choses ont été annoncées ; jamais quoi, par qui, ni à qui.
 */
export async function ouvrirDirect({
  base,
  horloge,
  journal,
  sessions,
}: DependancesDuDirect): Promise<Direct> {
  const { db } = base
  const flux = new Set<Flux>()
  let dernier = await dernierNumero(db)
  let file: Promise<void> = Promise.resolve()
  /** Les pages qui s’ouvrent se lisent l’une après l’autre, dans leur propre file : cinq cents qui reviennent ne retardent pas une alerte. */
  let arrivees: Promise<void> = Promise.resolve()
  let fermee = false

  /** L’un après l’autre : une page que l’on ajoute et un évènement qui part ne se croisent pas. */
  function enFile(travail: () => Promise<void>, surEchec?: () => void): Promise<void> {
    file = file.then(travail).catch((err: unknown) => {
      surEchec?.()
      if (!fermee) journal.error({ err }, 'Le direct n’a pas pu être servi')
    })
    return file
  }

  const quitter = (parti: Flux): void => void flux.delete(parti)

  function finir(termine: Flux): void {
    termine.envoyer('session-terminee', null, {})
    termine.fermer()
    quitter(termine)
  }

  /** Les agents des pages ouvertes, relus : une session close ou un droit retiré ne reçoit plus rien. */
  async function agentsPresents(): Promise<Map<Flux, Agent>> {
    const lus = await sessions.regarder([...new Set([...flux].map(({ jeton }) => jeton))])
    const presents = new Map<Flux, Agent>()
    for (const ouvert of flux) {
      const agent = lus.get(ouvert.jeton)
      if (agent) presents.set(ouvert, agent)
      else finir(ouvert)
    }
    return presents
  }

  function livrer(ouvert: Flux, agent: Agent, evenement: EvenementDirect): void {
    if (evenement.id <= ouvert.curseur) return
    ouvert.curseur = evenement.id
    if (peutLire(agent, evenement.diffusion))
      ouvert.envoyer('evenement', evenement.id, pourAgent(evenement, agent))
  }

  async function distribuer(): Promise<void> {
    for (;;) {
      const nouveaux = await evenementsApres(db, dernier, PAR_LECTURE)
      if (nouveaux.length === 0) return
      const presents = await agentsPresents()
      for (const evenement of nouveaux) {
        for (const [ouvert, agent] of presents) livrer(ouvert, agent, evenement)
        dernier = evenement.id
      }
    }
  }

  /** Ce qui se montrait à cet agent au dernier évènement : l’avis de chaque objet, parmi ceux qu’il peut lire. */
  async function montrerLesAvis(ouvert: Flux, agent: Agent, jusqua: number): Promise<void> {
    for (const evenement of await avisAMontrer(db, agent, jusqua, AVIS_MAX))
      ouvert.envoyer('evenement', null, { ...pourAgent(evenement, agent), rappel: true })
  }

  async function rejouer(ouvert: Flux, agent: Agent, depuis: number, jusqua: number): Promise<boolean> {
    if (depuis === jusqua) return true
    // Un numéro que la base n’a pas encore donné vient d’avant une restauration.
    if (depuis > jusqua || depuis < (await effacesJusquA(db))) return false
    const manques = (await evenementsApres(db, depuis, REPRISE_MAX + 1)).filter(({ id }) => id <= jusqua)
    if (manques.length > REPRISE_MAX) return false
    ouvert.curseur = depuis
    for (const evenement of manques) livrer(ouvert, agent, evenement)
    return true
  }

  const pouls = setInterval(() => {
    if (flux.size === 0) return
    void enFile(async () => {
      // Ce qu’une panne de la base, ou une annonce perdue, aurait laissé derrière.
      await distribuer()
      for (const [ouvert] of await agentsPresents()) ouvert.envoyer('pouls', dernier, {})
    })
  }, POULS_MS).unref()
  const purger = () =>
    void enFile(() => effacerAvant(db, new Date(horloge.maintenant().getTime() - CONSERVATION_MS)))
  const purge = setInterval(purger, HEURE_MS).unref()
  const reveiller = () => void enFile(distribuer)
  const cesserDEcouter = await base.ecouter(CANAL_DU_DIRECT, reveiller, reveiller)
  // Ce qu’un autre processus a annoncé entre la lecture du dernier numéro et l’écoute.
  reveiller()
  purger()

  /** Dit à une page qui s’ouvre où en sont les choses, sans retenir ce qui part aux autres. Rend son agent, s’il est encore connecté. */
  async function mettreAJour(ouvert: Flux, { depuis, avis }: ConnuDeLaPage): Promise<Agent | null> {
    if (fermee || ouvert.ferme()) return null
    const agent = (await sessions.regarder([ouvert.jeton])).get(ouvert.jeton)
    if (!agent) return null
    // La session dit le dernier numéro de la base : ce processus n’a pas encore forcément lu jusque-là.
    if (depuis !== null && depuis > dernier) await enFile(distribuer)
    const jusqua = dernier
    const rejoue = depuis !== null && (await rejouer(ouvert, agent, depuis, jusqua))
    if (depuis !== null && !rejoue) ouvert.envoyer('reprise-impossible', null, {})
    if (avis || !rejoue) await montrerLesAvis(ouvert, agent, jusqua)
    ouvert.curseur = jusqua
    return agent
  }

  /** Lui donne ce qui est parti entre-temps, et l’ajoute à celles qui reçoivent la suite. */
  async function ajouter(ouvert: Flux, agent: Agent): Promise<void> {
    if (fermee) return ouvert.fermer()
    if (ouvert.curseur < dernier)
      for (const evenement of await evenementsApres(db, ouvert.curseur, dernier - ouvert.curseur))
        if (evenement.id <= dernier) livrer(ouvert, agent, evenement)
    ouvert.envoyer('ouverture', dernier, {})
    if (!ouvert.ferme()) flux.add(ouvert)
  }

  async function accueillir(ouvert: Flux, connu: ConnuDeLaPage): Promise<void> {
    try {
      const arrivee = arrivees.then(() => mettreAJour(ouvert, connu))
      arrivees = arrivee.then(rien, rien)
      const agent = await arrivee
      if (agent) await enFile(() => ajouter(ouvert, agent), ouvert.fermer)
      else if (fermee) ouvert.fermer()
      else finir(ouvert)
    } catch (err) {
      ouvert.fermer()
      if (!fermee) journal.error({ err }, 'Une page n’a pas pu s’ouvrir en direct')
    }
  }

  return {
    reserver: placesDuDirect(),
    accueillir,
    quitter,
    async fermer() {
      fermee = true
      clearInterval(pouls)
      clearInterval(purge)
      await cesserDEcouter()
      for (const ouvert of flux) ouvert.fermer()
      flux.clear()
      await file
    },
  }
}
