/**
 * Le manifeste d’une section, tel que le contrat le connaît. Son schéma est du domaine : le serveur vérifie, à la publication,
 * le même que le portail vérifie avant de charger la section.
 */
export {
  capacitesDuPortail,
  CONTRAT_DE_SECTION as CONTRAT,
  manifesteDeSectionSchema as manifesteSchema,
  type ContributionDeSection as Contribution,
  type ManifesteDeSection as Manifeste,
  type PageDeSection as Page,
} from '@sssi/domain'
