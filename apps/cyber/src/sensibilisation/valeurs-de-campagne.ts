import { sansAccents } from '@sssi/domain'
import type { RouterInputs } from '@sssi/api/client'
import type { FichierEnvoye } from '../commun/televersement/envoyer-fichier.ts'
import type { CampagneLue } from './donnees.ts'

export type CampagneAEnvoyer = RouterInputs['cyber']['campagne']['create']

export interface ValeursDeCampagne {
  readonly titre: string
  readonly public: string
  readonly objectifs: string
  readonly debut: string
  readonly fin: string
  readonly cible: string
  readonly liens: readonly { readonly titre: string; readonly url: string }[]
  readonly indicateurs: readonly {
    readonly cle: string
    readonly libelle: string
    readonly definition: string
    readonly tendance: string
  }[]
  readonly fichiers: readonly FichierEnvoye[]
}

export const campagneVide: ValeursDeCampagne = {
  titre: '',
  public: '',
  objectifs: '',
  debut: '',
  fin: '',
  cible: '',
  liens: [],
  indicateurs: [],
  fichiers: [],
}

export const valeursDe = (lue: CampagneLue): ValeursDeCampagne => ({
  titre: lue.titre,
  public: lue.public,
  objectifs: lue.objectifs,
  debut: lue.debut,
  fin: lue.fin,
  cible: lue.cible === null ? '' : String(lue.cible),
  liens: lue.liens,
  indicateurs: lue.indicateurs,
  fichiers: lue.fichiers.map(({ id, nom, octets }) => ({ id, nom, octets })),
})

/** Une clé stable pour un indicateur nouveau : « Taux de clic » → « taux-de-clic ». */
const cleDe = (libelle: string) =>
  sansAccents(libelle)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '') || 'indicateur'

export function campagneAEnvoyer(valeurs: ValeursDeCampagne): CampagneAEnvoyer {
  const { titre, public: audience, objectifs, debut, fin, cible, liens, indicateurs, fichiers } = valeurs
  return {
    titre,
    public: audience,
    objectifs,
    debut,
    fin,
    cible: cible.trim() === '' ? null : Number(cible),
    liens: liens.map(({ titre: nom, url }) => ({ titre: nom, url })),
    indicateurs: indicateurs.map(({ cle, libelle, definition, tendance }) => ({
      cle: cle || cleDe(libelle),
      libelle,
      definition,
      tendance: tendance === 'baisse' ? 'baisse' : 'hausse',
    })),
    fichiers: fichiers.map(({ id }) => id),
  }
}
