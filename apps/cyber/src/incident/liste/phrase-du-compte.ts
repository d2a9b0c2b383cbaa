import { enumerer, libelleOrganisme, pluriel, typographier } from '@sssi/domain'
import {
  classesRsit,
  libelleCritereDEcheance,
  libelleGraviteDIncident,
  libelleStatutIncident,
  type FiltreDIncidents,
} from '@sssi/domain/cyber'

const nomDeClasse = (classe: string) => classesRsit.find(({ code }) => code === classe)?.libelle ?? classe

/** « 3 incidents sur 12, filtrés par statut : Déclaré ». */
export function phraseDuCompte(total: number, totalLisible: number, filtre: FiltreDIncidents): string {
  const criteres = [
    filtre.q === '' ? '' : `mots : ${filtre.q}`,
    ...[
      ['organisme', filtre.organisme.map(libelleOrganisme)],
      ['statut', filtre.statut.map(libelleStatutIncident)],
      ['gravité', filtre.gravite.map(libelleGraviteDIncident)],
      ['classe', filtre.classe.map(nomDeClasse)],
      ['échéance', filtre.echeance.map(libelleCritereDEcheance)],
    ].map(([nom, valeurs]) =>
      Array.isArray(valeurs) && valeurs.length > 0 ? `${String(nom)} : ${enumerer(valeurs)}` : '',
    ),
  ].filter(Boolean)
  if (criteres.length === 0) return pluriel(total, 'incident')
  return typographier(
    `${pluriel(total, 'incident')} sur ${totalLisible}, filtrés par ${criteres.join(' ; ')}`,
  )
}
