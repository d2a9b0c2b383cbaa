import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../../../core/trpc/context.ts'
import { bulletinEnCsaf } from '../csaf/bulletin-en-csaf.ts'
import type { BulletinExporte, Emetteur } from '../exporte.ts'
import { chargerBulletin } from '../lecture/bulletin-lisible.ts'
import { journaliserLecture, type FormeDeLecture } from '../lecture/journaliser-lecture.ts'
import { lireEmetteur, lireExporte } from '../lecture/lire-exporte.ts'
import { bulletinEnMisp } from '../misp/bulletin-en-misp.ts'
import { bulletinEnStix } from '../stix/bulletin-en-stix.ts'

export interface DependancesDesExports {
  readonly db: Db
  readonly horloge: Horloge
  readonly urlPublique: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

interface Format {
  readonly forme: FormeDeLecture
  readonly type: string
  readonly ecrire: (bulletin: BulletinExporte, emetteur: Emetteur) => Record<string, unknown>
}

const formats: readonly Format[] = [
  { forme: 'csaf', type: 'application/json; charset=utf-8', ecrire: bulletinEnCsaf },
  { forme: 'misp', type: 'application/json; charset=utf-8', ecrire: bulletinEnMisp },
  { forme: 'stix', type: 'application/stix+json; charset=utf-8; version=2.1', ecrire: bulletinEnStix },
]

interface Adresse {
  Params: { fichier: string }
}

/** CSAF (§ 5.1) nomme le fichier d’après le numéro : en minuscules, tout autre signe devenant un tiret bas. */
const nomDeFichier = (numero: string) => numero.toLowerCase().replaceAll(/[^+\-a-z0-9]+/g, '_')

/**
 * `/exports/cyber/bulletins/<id>.csaf.json`, `.misp.json`, `.stix.json`, à qui peut lire le bulletin, visiteur compris pour
 * TLP:CLEAR. Pour les autres il n’existe pas : la réponse est celle d’un identifiant inventé.
 */
export function enregistrerExportsDesBulletins(
  app: FastifyInstance,
  dependances: DependancesDesExports,
): void {
  const { db, horloge, urlPublique, agentDe } = dependances
  app.get<Adresse>('/exports/cyber/bulletins/:fichier', async (requete, reponse) => {
    const [, id, forme] = /^([0-9a-f-]{36})\.(csaf|misp|stix)\.json$/.exec(requete.params.fichier) ?? []
    const format = formats.find((un) => un.forme === forme)
    const agent = await agentDe(requete)
    reponse.header('cache-control', 'private, no-store')
    const lu = id === undefined ? undefined : await chargerBulletin(db, agent, id)
    const exporte = lu && (await lireExporte(db, lu))
    if (!format || !lu || !exporte) {
      return reponse
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('Ce bulletin n’existe pas, ou vous n’y avez pas accès.')
    }
    await journaliserLecture(db, lu, { agent, le: horloge.maintenant(), forme: format.forme })
    const nom = `${nomDeFichier(exporte.numero)}${format.forme === 'csaf' ? '' : `.${format.forme}`}.json`
    const document = format.ecrire(exporte, await lireEmetteur(db, urlPublique))
    return reponse
      .header('content-disposition', `attachment; filename="${nom}"`)
      .type(format.type)
      .send(JSON.stringify(document, null, 2))
  })
}
