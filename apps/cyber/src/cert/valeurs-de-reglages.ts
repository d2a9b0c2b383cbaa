import type { OrganismeCode } from '@sssi/domain'
import { rubriquesEcrites, type CleDeRubrique, type ReglagesDuCert } from '@sssi/domain/cyber'

/** Le formulaire tient chaque rubrique à plat, sous le nom que ses erreurs porteront. */
export type ValeursDeReglages = Omit<ReglagesDuCert, 'rubriques' | 'clientele' | 'langues'> & {
  readonly langues: readonly string[]
  readonly clientele: Readonly<Record<string, readonly string[]>>
} & Readonly<Record<`rubriques.${CleDeRubrique}`, string>>

export function valeursDe({ rubriques, clientele, ...reste }: ReglagesDuCert): ValeursDeReglages {
  const aPlat = Object.fromEntries(rubriquesEcrites.map(({ cle }) => [`rubriques.${cle}`, rubriques[cle]]))
  return {
    ...reste,
    ...(aPlat as Readonly<Record<`rubriques.${CleDeRubrique}`, string>>),
    clientele: Object.fromEntries(clientele.map(({ organisme, clients }) => [organisme, clients])),
  }
}

export function reglagesDe(valeurs: ValeursDeReglages): ReglagesDuCert {
  const { sigle, nom, courriel, telephone, clePgp, empreintePgp, politique, remerciements, expireLe } =
    valeurs
  return {
    sigle,
    nom,
    courriel: courriel.trim(),
    telephone,
    clePgp: clePgp.trim(),
    empreintePgp,
    politique,
    remerciements,
    expireLe,
    langues: valeurs.langues as ReglagesDuCert['langues'],
    rubriques: Object.fromEntries(
      rubriquesEcrites.map(({ cle }) => [cle, valeurs[`rubriques.${cle}`]]),
    ) as ReglagesDuCert['rubriques'],
    clientele: Object.entries(valeurs.clientele)
      .filter(([, clients]) => clients.length > 0)
      .map(([organisme, clients]) => ({
        organisme: organisme as OrganismeCode,
        clients: clients as OrganismeCode[],
      })),
  }
}
