import { jourDe, typographier } from '@sssi/domain'
import {
  adressesDuCert,
  documentEnTexte,
  documentRfc2350,
  manquesDesReglages,
  securityTxt,
  type ChapitreDuDocument,
} from '@sssi/domain/cyber'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { echapper } from '../../core/artefacts/html.ts'
import type { Db } from '../../core/db/db.ts'
import { rendrePageSimple } from '../../core/http/page-simple.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { lireReglages } from './lire-reglages.ts'

export interface DependancesDuCert {
  readonly db: Db
  readonly horloge: Horloge
  readonly urlPublique: string
  readonly habillage: string
}

// Ces pages ne changent qu’avec les réglages ; une heure d’avance suffit à qui les relève souvent.
const CACHE = 'public, max-age=300'
const TEXTE = 'text/plain; charset=utf-8'

const titreDe = (sigle: string) => `${sigle} : description de l’équipe (RFC 2350)`

function enParagraphes(texte: string): string {
  return texte
    .split(/\n{2,}/)
    .map((paragraphe) => `<p>${echapper(typographier(paragraphe)).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

function enHtml(chapitres: readonly ChapitreDuDocument[]): string {
  return chapitres
    .map(({ numero, titre, rubriques }) => {
      const contenu = rubriques.map((rubrique) => {
        const titree =
          rubrique.numero === numero ? '' : `<h3>${rubrique.numero} ${echapper(rubrique.titre)}</h3>\n`
        return `${titree}${enParagraphes(rubrique.texte)}`
      })
      return `<section>\n<h2>${numero}. ${echapper(titre)}</h2>\n${contenu.join('\n')}\n</section>`
    })
    .join('\n')
}

/** Ce que le CERT n’a pas fini d’écrire n’est pas publié : mieux vaut rien qu’une promesse à moitié. */
function rienEncore(reponse: FastifyReply) {
  return reponse
    .code(404)
    .header('cache-control', 'no-store')
    .type(TEXTE)
    .send('Le CERT n’a pas encore publié ce document.\n')
}

/** Ce que chacun, même sans compte, peut lire du CERT : la page RFC 2350, sa clé, `security.txt` (RFC 9116). */
export function enregistrerCert(app: FastifyInstance, dependances: DependancesDuCert): void {
  const { db, horloge, urlPublique, habillage } = dependances

  async function lireLeDocument() {
    const { reglages, modifieLe } = await lireReglages(db)
    const manques = manquesDesReglages(reglages, jourDe(horloge.maintenant()))
    // La révision dépassée retire security.txt, dont c’est la promesse ; la description de l’équipe reste vraie.
    if (modifieLe === null || manques.some(({ champ }) => champ !== 'expireLe')) return null
    return { reglages, chapitres: documentRfc2350(reglages, { urlPublique, modifieLe: jourDe(modifieLe) }) }
  }

  app.get(adressesDuCert.page, async (_, reponse) => {
    const lu = await lireLeDocument()
    if (!lu) return rienEncore(reponse)
    const liens = [
      `<a class="fr-link" href="${adressesDuCert.texte}">Ce document en texte seul</a>`,
      ...(lu.reglages.clePgp === ''
        ? []
        : [`<a class="fr-link" href="${adressesDuCert.cle}">Clé publique OpenPGP</a>`]),
    ]
    return reponse
      .header('cache-control', CACHE)
      .type('text/html; charset=utf-8')
      .send(
        rendrePageSimple({
          titre: typographier(titreDe(lu.reglages.sigle)),
          corps: `<p>${liens.join(' · ')}</p>\n${enHtml(lu.chapitres)}`,
          habillage,
        }),
      )
  })

  app.get(adressesDuCert.texte, async (_, reponse) => {
    const lu = await lireLeDocument()
    if (!lu) return rienEncore(reponse)
    return reponse
      .header('cache-control', CACHE)
      .type(TEXTE)
      .send(documentEnTexte(lu.chapitres, titreDe(lu.reglages.sigle)))
  })

  app.get(adressesDuCert.cle, async (_, reponse) => {
    const lu = await lireLeDocument()
    if (!lu || lu.reglages.clePgp === '') return rienEncore(reponse)
    return reponse
      .header('cache-control', CACHE)
      .header('content-disposition', 'attachment; filename="cle-publique.asc"')
      .type('application/pgp-keys')
      .send(`${lu.reglages.clePgp}\n`)
  })

  app.get(adressesDuCert.securityTxt, async (_, reponse) => {
    const { reglages } = await lireReglages(db)
    const texte = securityTxt(reglages, { urlPublique, maintenant: horloge.maintenant() })
    if (texte === null) return rienEncore(reponse)
    return reponse.header('cache-control', CACHE).type(TEXTE).send(texte)
  })
}
