import { unAgent } from '@sssi/domain/testing'
import { adresseDesAvisParDefaut, type AdresseDesAvis } from '@sssi/domain/cyber'
import { beforeAll } from 'vitest'
import type { BaseDeTest } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'
import { importAvis } from '../import/import-avis.service.ts'

type Avis = Appelant['cyber']['avis']
type Importes = Awaited<ReturnType<Avis['import']>>

interface Veille {
  readonly analyste: Appelant
  readonly autreAnalyste: Appelant
  readonly rssi: Appelant
  /** Importe un document seul, en analyste sauf si l’on dit qui. */
  importer(document: unknown, api?: Appelant): Promise<Importes['documents'][number]>
  /** L’import d’une relève : personne n’est connecté. */
  relever(document: unknown): Promise<Importes>
  /** Les références des avis trouvés, quelle que soit la décision prise. */
  lister(adresse: Partial<AdresseDesAvis>, api?: Appelant): Promise<string[]>
  lire(id: string | null, api?: Appelant): ReturnType<Avis['get']>
}

/** Deux analystes du CERT et un RSSI, et ce qu’ils font des avis. */
export function ouvrirLaVeille(base: BaseDeTest): Veille {
  let analyste: Appelant
  let autreAnalyste: Appelant
  let rssi: Appelant
  beforeAll(async () => {
    const inscrire = base.portail.inscrireEtAppeler
    analyste = await inscrire(unAgent().analysteCert())
    autreAnalyste = await inscrire({ ...unAgent().analysteCert(), id: 'autre-analyste' })
    rssi = await inscrire(unAgent().rssi('CNAV'))
  })
  return {
    get analyste() {
      return analyste
    },
    get autreAnalyste() {
      return autreAnalyste
    },
    get rssi() {
      return rssi
    },
    async importer(document: unknown, api = analyste) {
      const { documents } = await api.cyber.avis.import({ texte: JSON.stringify(document, null, 1) })
      const [seul] = documents
      if (!seul) throw new Error('Un rapport était attendu.')
      return seul
    },
    async relever(document: unknown) {
      const { db, portail } = base
      const ctx = { db, agent: null, horloge: portail.horloge, nouvelId: () => crypto.randomUUID() }
      return { documents: await importAvis(ctx, JSON.stringify(document)) }
    },
    async lister(adresse: Partial<AdresseDesAvis>, api = analyste) {
      const { lignes } = await api.cyber.avis.list({ ...adresseDesAvisParDefaut, decision: [], ...adresse })
      return lignes.map(({ reference }) => reference)
    },
    lire: (id: string | null, api = analyste) => api.cyber.avis.get({ id: id ?? '' }),
  }
}
