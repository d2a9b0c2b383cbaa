import type { Description } from '@sssi/domain'
import { asc, eq } from 'drizzle-orm'
import { pino } from 'pino'
import { beforeAll, beforeEach, expect } from 'vitest'
import { depotEnMemoire, type DepotEnMemoire } from '../../../core/depot/testing/depot-en-memoire.ts'
import type { BaseDeTest } from '../../../testing/base.ts'
import type { AdopterCle } from '../../cle/demonstration/adopter-cle.ts'
import { ajouterCle } from '../../cle/ajouter-cle.ts'
import { cleDeSection } from '../../cle/cle-de-section.table.ts'
import { uneCle } from '../../cle/testing/cle-de-test.ts'
import { journalDeDeploiement } from '../../journal/journal-de-deploiement.table.ts'
import { versionDeSection } from '../../../core/registre/version-de-section.table.ts'
import { creerPublication } from '../publier.service.ts'
import type { RefusHttp } from '../../refus-http.ts'
import { fichiersDe, recevoir, uneArchive, uneDescription, type Fichiers } from './archive-de-test.ts'

/** Les clés des équipes du banc : deux sections, une clé révoquée, et une que personne n’a ajoutée. */
export const cles = { essai: uneCle(), nuage: uneCle(), revoquee: uneCle(), inconnue: uneCle() }

let numero = 0

/** Une construction neuve de « essai » : ce qu’on change à sa description, ses fichiers, et ceux qu’on envoie. */
export async function essai(
  changer: (description: Description) => unknown = (description) => description,
  fichiers: Fichiers = fichiersDe('essai'),
  envoyes: Fichiers = fichiers,
): Promise<Buffer> {
  const description = uneDescription('essai', `1.${++numero}.0`, fichiers)
  return uneArchive({ cle: cles.essai, description: changer(description), fichiers: envoyes })
}

/** Un portail qui reçoit des publications, et ce qu’il en a retenu. */
export function ouvrirBanc(base: BaseDeTest) {
  let depot = depotEnMemoire()
  let adopterCle: AdopterCle | null = null
  let quotaParOrganisme = Number.MAX_SAFE_INTEGER

  const publication = () =>
    creerPublication({
      db: base.db,
      depot,
      horloge: base.portail.horloge,
      journal: pino({ level: 'silent' }),
      catalogue: base.portail.catalogue,
      quotaParOrganisme,
      adopterCle,
      pagesDuPortail: () => ['/', '/plan', '/plan/axe-1'],
    })
  const publier = async (archive: Buffer) => publication()(recevoir(archive))
  const journal = async () =>
    base.db.select().from(journalDeDeploiement).orderBy(asc(journalDeDeploiement.numero))
  const versions = async () => base.db.select().from(versionDeSection)
  const ajouter = async (section: string, clePublique: string) =>
    base.db.transaction(async (tx) =>
      ajouterCle(tx, {
        section,
        clePublique,
        organisme: 'CNAM',
        libelle: 'Chaîne',
        le: base.portail.horloge.maintenant(),
        auteur: null,
        trace: {},
      }),
    )
  const revoquer = async (id: string): Promise<void> => {
    await base.db
      .update(cleDeSection)
      .set({ revoqueeLe: base.portail.horloge.maintenant() })
      .where(eq(cleDeSection.id, id))
  }

  /** Le refus de cette archive, une fois vérifié qu’il n’a rien laissé et qu’il est au journal. */
  async function refus(archive: Buffer): Promise<RefusHttp> {
    const [avant, rangees] = [await versions(), depot.chemins()]
    const issue = await publier(archive)
    expect(await versions()).toEqual(avant)
    expect(depot.chemins()).toEqual(rangees)
    if (issue.ok) throw new Error('Cette publication aurait dû être refusée.')
    expect((await journal()).at(-1)).toMatchObject({
      fait: 'publication_refusee',
      detail: { code: issue.refus.code, motif: issue.refus.message },
    })
    return issue.refus
  }

  beforeAll(async () => {
    await ajouter('essai', cles.essai.clePublique)
    await ajouter('nuage', cles.nuage.clePublique)
    await ajouter('essai', cles.revoquee.clePublique)
    await revoquer(cles.revoquee.id)
  })
  beforeEach(() => {
    depot = depotEnMemoire()
    quotaParOrganisme = Number.MAX_SAFE_INTEGER
  })

  return {
    publication,
    publier,
    journal,
    versions,
    ajouter,
    revoquer,
    refus,
    depot: () => depot,
    enDemonstration: (adopter: AdopterCle | null) => {
      adopterCle = adopter
    },
    limiter: (octets: number) => {
      quotaParOrganisme = octets
    },
    remplacerDepot: (autre: DepotEnMemoire) => {
      depot = autre
    },
  }
}
