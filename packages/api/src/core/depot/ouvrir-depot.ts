import { join } from 'node:path'
import { ouvrirDepotSurDisque } from './depot-disque.ts'
import { ouvrirDepotS3, type ConfigS3 } from './depot-s3.ts'
import type { Depot } from './depot.ts'

export interface ConfigDeDepot {
  readonly dossierDonnees: string
  /** `null` : sur le disque, dans `dossierDonnees`. */
  readonly depotS3: ConfigS3 | null
}

/** Ouvre le dépôt des fichiers publiés : un magasin S3 si on en donne un, sinon un dossier local. */
export async function ouvrirDepot({ dossierDonnees, depotS3 }: ConfigDeDepot): Promise<Depot> {
  return depotS3 ? ouvrirDepotS3(depotS3) : ouvrirDepotSurDisque(join(dossierDonnees, 'depot'))
}
