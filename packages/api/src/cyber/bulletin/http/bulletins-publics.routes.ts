import { typographier } from '@sssi/domain'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { echapper } from '../../../core/artefacts/html.ts'
import type { Db } from '../../../core/db/db.ts'
import { rendreErreur, rendrePageSimple } from '../../../core/http/page-simple.ts'
import { bulletin } from '../bulletin.table.ts'
import { bulletinLisible } from '../lecture/bulletin-lisible.ts'
import { lireExporte } from '../lecture/lire-exporte.ts'
import { corpsDeLaPagePublique, titrePublic } from './page-publique.ts'

export const CHEMIN_PUBLIC = '/cert/bulletins'

interface Dependances {
  readonly db: Db
  readonly habillage: string
}

interface Adresse {
  Params: { numero: string }
}

const HTML = 'text/html; charset=utf-8'
const LUS_MAX = 200

/** Les bulletins TLP:CLEAR, pour qui n’a pas de compte. Ces pages se rendent à un visiteur, même s’il est connecté. */
export function enregistrerBulletinsPublics(app: FastifyInstance, { db, habillage }: Dependances): void {
  const publics = bulletinLisible(null)

  app.get(CHEMIN_PUBLIC, async (_, reponse) => {
    const lus = await db
      .select({ numero: bulletin.numero, titre: sql<string>`${bulletin.contenu}->>'titre'` })
      .from(bulletin)
      .where(publics)
      .orderBy(desc(bulletin.modifieLe), desc(bulletin.id))
      .limit(LUS_MAX)
    const entrees = lus.map(
      ({ numero, titre }) =>
        `<li><a href="${CHEMIN_PUBLIC}/${echapper(numero ?? '')}">${echapper(typographier(`${numero} — ${titre}`))}</a></li>`,
    )
    const corps =
      entrees.length === 0
        ? '<p>Le CERT n’a pas encore publié de bulletin public.</p>'
        : `<ul>${entrees.join('\n')}</ul>`
    return reponse
      .header('cache-control', 'public, max-age=60')
      .type(HTML)
      .send(
        rendrePageSimple({
          titre: 'Bulletins publics du CERT',
          corps: `<p><a class="fr-link" href="/flux/cyber/bulletins.atom">S’abonner au flux Atom</a></p>\n${corps}`,
          habillage,
        }),
      )
  })

  app.get<Adresse>(`${CHEMIN_PUBLIC}/:numero`, async (requete, reponse) => {
    const [lu] = await db
      .select()
      .from(bulletin)
      .where(and(eq(bulletin.numero, requete.params.numero.slice(0, 40)), publics))
    const exporte = lu && (await lireExporte(db, lu))
    if (!exporte) {
      return reponse
        .code(404)
        .header('cache-control', 'no-store')
        .type(HTML)
        .send(
          rendreErreur({
            titre: 'Ce bulletin n’existe pas',
            phrases: [
              'Il n’existe pas, ou il n’est pas public. S’il vous est adressé, connectez-vous pour le lire.',
            ],
            lien: { href: CHEMIN_PUBLIC, libelle: 'Voir les bulletins publics' },
            reference: null,
            habillage,
          }),
        )
    }
    return reponse
      .header('cache-control', 'no-cache')
      .type(HTML)
      .send(
        rendrePageSimple({ titre: titrePublic(exporte), corps: corpsDeLaPagePublique(exporte), habillage }),
      )
  })
}
