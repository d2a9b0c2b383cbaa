import {
  classesRsit,
  gravitesDIncident,
  libelleGraviteDIncident,
  libelleReponseDIncident,
  reponsesDIncident,
  sensDeLaGravite,
} from '@sssi/domain/cyber'
import type { Option } from '@sssi/page/champs'

export const optionsDeClasse: readonly Option[] = classesRsit.map(({ code, libelle, original }) => ({
  valeur: code,
  libelle: `${libelle} (${original})`,
}))

/** Les types de la classe choisie ; aucune classe, aucun type. */
export const optionsDeType = (classe: string): readonly Option[] =>
  (classesRsit.find(({ code }) => code === classe)?.types ?? []).map(({ code, libelle, original }) => ({
    valeur: code,
    libelle: `${libelle} (${original})`,
  }))

export const optionsDeGravite: readonly Option[] = gravitesDIncident.map((gravite) => ({
  valeur: gravite,
  libelle: libelleGraviteDIncident(gravite),
  aide: sensDeLaGravite(gravite),
}))

export const optionsDeReponse: readonly Option[] = reponsesDIncident.map((reponse) => ({
  valeur: reponse,
  libelle: libelleReponseDIncident(reponse),
}))
