import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import type { Db } from '../db/db.ts'
import { echapper } from '../artefacts/html.ts'
import { origineAdmise, phraseOrigineRefusee } from '../http/origine.ts'
import { rendreErreur, rendrePageSimple } from '../http/page-simple.ts'
import { cookiesDe, lireCookie } from './cookies.ts'
import { cheminDeconnecte, cheminDeRetour, type Fournisseur } from './fournisseur.ts'
import { nouveauJeton } from './jeton.ts'
import { rattacherAgent } from './rattacher-agent.service.ts'
import { retourAdmis } from './retour.ts'
import type { Sessions } from './sessions.ts'
import { commencerTentative, DUREE_TENTATIVE_S, reprendreTentative } from './tentatives.ts'

export interface Dependances {
  readonly db: Db
  readonly horloge: { maintenant(): Date }
  readonly nouvelId: () => string
  readonly fournisseur: Fournisseur
  readonly sessions: Sessions
  readonly urlPublique: string
  readonly habillage: string
  readonly connexionsParMinute: number
}

const retourSchema = z.object({ state: z.string().min(32).max(200) })

/** Connexion, retour du fournisseur d’identité, déconnexion. `app` est une portée à elles. */
export function enregistrerAuth(app: FastifyInstance, dependances: Dependances): void {
  const { db, horloge, nouvelId, fournisseur, sessions, urlPublique, habillage } = dependances
  const cookies = cookiesDe(urlPublique)
  // La déconnexion est un formulaire sans champ : son corps est lu et laissé.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 2048 },
    (_, __, fini) => fini(null),
  )
  const limite = { config: { rateLimit: { max: dependances.connexionsParMinute, timeWindow: 60_000 } } }

  const page = (reponse: FastifyReply, code: number, html: string) =>
    reponse.code(code).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)

  const erreur = (
    requete: FastifyRequest,
    reponse: FastifyReply,
    code: number,
    titre: string,
    phrases: string[],
  ) =>
    page(
      reponse,
      code,
      rendreErreur({
        titre,
        phrases,
        lien: { href: '/auth/connexion', libelle: 'Se connecter' },
        reference: requete.id,
        habillage,
      }),
    )

  const fournisseurMuet = (requete: FastifyRequest, reponse: FastifyReply, cause: unknown) => {
    requete.log.error({ err: cause }, 'le fournisseur d’identité ne répond pas')
    return erreur(requete, reponse, 503, 'La connexion n’est pas possible pour le moment', [
      'Le service d’identification ne répond pas. Ce que vous aviez enregistré est intact.',
      'Réessayez dans quelques minutes.',
    ])
  }

  app.get<{ Querystring: { retour?: unknown } }>('/auth/connexion', limite, async (requete, reponse) => {
    const navigateur = lireCookie(requete.headers.cookie, cookies.connexion) ?? nouveauJeton()
    const retour = retourAdmis(requete.query.retour, urlPublique)
    const tentative = await commencerTentative(db, { maintenant: horloge.maintenant(), navigateur }, retour)
    try {
      const adresse = await fournisseur.adresseDeConnexion(tentative)
      return await reponse
        .setCookie(cookies.connexion, navigateur, { ...cookies.options, maxAge: DUREE_TENTATIVE_S })
        .header('cache-control', 'no-store')
        .redirect(adresse.href, 303)
    } catch (cause) {
      return fournisseurMuet(requete, reponse, cause)
    }
  })

  app.get(cheminDeRetour, limite, async (requete, reponse) => {
    const maintenant = horloge.maintenant()
    const demande = retourSchema.safeParse(requete.query)
    const navigateur = lireCookie(requete.headers.cookie, cookies.connexion)
    const tentative =
      demande.success && navigateur !== null
        ? await reprendreTentative(db, { maintenant, navigateur }, demande.data.state)
        : null
    if (!tentative) {
      return erreur(requete, reponse, 400, 'Cette connexion n’est plus valable', [
        'Elle a expiré, a déjà servi ou a été commencée dans un autre navigateur.',
        'Recommencez la connexion.',
      ])
    }
    let verifiee
    try {
      verifiee = await fournisseur.verifierRetour(new URL(requete.url, urlPublique), tentative)
    } catch (cause) {
      requete.log.warn({ err: cause }, 'retour de connexion refusé')
      return erreur(requete, reponse, 400, 'La connexion n’a pas abouti', [
        'Le service d’identification a refusé la demande ou vous l’avez interrompue.',
        'Recommencez la connexion.',
      ])
    }
    const agentId = await rattacherAgent({ db, maintenant, nouvelId }, verifiee.identite)
    // Un nouveau jeton à chaque connexion, et l’ancien ne vaut plus rien : une session fixée d’avance ne sert à personne.
    const ancienne = lireCookie(requete.headers.cookie, cookies.session)
    if (ancienne !== null) await sessions.fermer(ancienne)
    const jeton = await sessions.ouvrir(agentId, verifiee.jetonIdentite)
    return reponse
      .setCookie(cookies.session, jeton, cookies.options)
      .clearCookie(cookies.connexion, cookies.options)
      .header('cache-control', 'no-store')
      .redirect(tentative.retour, 303)
  })

  app.post('/auth/deconnexion', async (requete, reponse) => {
    if (!origineAdmise(requete, urlPublique))
      return reponse.code(403).type('text/plain; charset=utf-8').send(phraseOrigineRefusee(urlPublique))
    const jeton = lireCookie(requete.headers.cookie, cookies.session)
    const jetonIdentite = jeton === null ? null : await sessions.fermer(jeton)
    reponse.clearCookie(cookies.session, cookies.options).header('cache-control', 'no-store')
    if (jetonIdentite === null) return reponse.redirect('/', 303)
    // La session du portail est fermée quoi qu’il arrive ; celle du fournisseur l’est par le navigateur, qui doit y aller.
    const adresse = await fournisseur.adresseDeDeconnexion(jetonIdentite, nouveauJeton()).catch(() => null)
    if (adresse === null) return reponse.redirect('/', 303)
    if (adresse.origin === urlPublique) return reponse.redirect(adresse.href, 303)
    // ProConnect renvoie vers l’établissement de l’agent, d’adresse inconnue : `form-action` interdirait cette suite de
    // redirections, une page intermédiaire la commence hors du formulaire.
    return page(
      reponse,
      200,
      rendrePageSimple({
        titre: 'Déconnexion en cours',
        corps: `<p>Votre session du portail est fermée. <a href="${echapper(adresse.href)}">Terminer la déconnexion</a></p>`,
        habillage,
        suite: adresse.href,
      }),
    )
  })

  app.get(cheminDeconnecte, (_, reponse) => reponse.header('cache-control', 'no-store').redirect('/', 303))
}
