import { organismeCodes } from '../../organisme/organisme.ts'
import type { ChampDeFormulaire, EtapeDeRegime, Regime, ReglesDeRappel, SourceDeChamp } from './regime.ts'

const rappels: ReglesDeRappel = { parts: [50], heuresAvant: [4, 1] }

const champ = (
  cle: string,
  libelle: string,
  source: SourceDeChamp | null,
  { obligatoire = true, long = false, aide = '' }: Partial<ChampDeFormulaire> = {},
): ChampDeFormulaire => ({ cle, libelle, aide, obligatoire, long, source })

const identite: readonly ChampDeFormulaire[] = [
  champ('reference', 'Référence de l’incident', 'reference'),
  champ('organisme', 'Organisme déclarant', 'organisme'),
  champ('contact', 'Contact pour les échanges', null, {
    aide: 'Une fonction, un courriel et un téléphone joignables à toute heure.',
  }),
  champ('connaissance', 'Prise de connaissance', 'connaissance'),
]

const description = champ('description', 'Description de l’incident', 'description', { long: true })
const qualification = champ('qualification', 'Type d’incident', 'qualification')
const gravite = champ('gravite', 'Évaluation initiale de la gravité', 'gravite')
const services = champ('services', 'Services touchés', 'services', { long: true })
const usagers = champ('usagers', 'Usagers touchés', 'usagers', { obligatoire: false })
const mesures = champ('mesures', 'Mesures prises et envisagées', 'mesures', { long: true })
const malveillance = champ('malveillance', 'Acte illicite ou malveillant suspecté', 'malveillance')
const transfrontalier = champ('transfrontalier', 'Effet transfrontalier possible', 'transfrontalier')

const etape = (
  detail: Pick<EtapeDeRegime, 'code' | 'libelle' | 'passage' | 'declenchement' | 'champs' | 'destinataire'> &
    Partial<EtapeDeRegime>,
): EtapeDeRegime => ({ condition: 'toujours', siEncoreEnCours: null, motifDeRetard: false, ...detail })

const anssi = 'ANSSI, CERT-FR'

const nis2: Regime = {
  code: 'nis2',
  titre: 'NIS 2',
  texte: 'Directive (UE) 2022/2555, article 23',
  autorite: anssi,
  canal: 'Déclaration en ligne de l’ANSSI',
  condition: 'incident_important',
  organismes: [...organismeCodes],
  rappels,
  etapes: [
    etape({
      code: 'alerte_precoce',
      libelle: 'Alerte précoce',
      passage: 'NIS 2, art. 23 § 4 a',
      declenchement: { genre: 'connaissance', delai: { unite: 'heures', nombre: 24 } },
      destinataire: anssi,
      champs: [...identite, champ('titre', 'Incident', 'titre'), malveillance, transfrontalier],
    }),
    etape({
      code: 'notification',
      libelle: 'Notification d’incident',
      passage: 'NIS 2, art. 23 § 4 b',
      declenchement: { genre: 'connaissance', delai: { unite: 'heures', nombre: 72 } },
      destinataire: anssi,
      champs: [
        ...identite,
        qualification,
        description,
        gravite,
        services,
        usagers,
        champ('indicateurs', 'Indicateurs de compromission', 'indicateurs', {
          obligatoire: false,
          long: true,
        }),
        malveillance,
        transfrontalier,
      ],
    }),
    etape({
      code: 'rapport_intermediaire',
      libelle: 'Rapport intermédiaire',
      passage: 'NIS 2, art. 23 § 4 c',
      declenchement: { genre: 'demande' },
      destinataire: anssi,
      champs: [
        ...identite,
        description,
        champ('chronologie', 'Faits depuis la notification', 'chronologie', { long: true }),
        mesures,
      ],
    }),
    etape({
      code: 'rapport_d_avancement',
      libelle: 'Rapport d’avancement',
      passage: 'NIS 2, art. 23 § 4 e',
      declenchement: { genre: 'apres', etape: 'notification', delai: { unite: 'mois', nombre: 1 } },
      siEncoreEnCours: 'seulement',
      destinataire: anssi,
      champs: [
        ...identite,
        description,
        champ('chronologie', 'Chronologie', 'chronologie', { long: true }),
        mesures,
      ],
    }),
    etape({
      code: 'rapport_final',
      libelle: 'Rapport final',
      passage: 'NIS 2, art. 23 § 4 d et e',
      declenchement: { genre: 'apres', etape: 'notification', delai: { unite: 'mois', nombre: 1 } },
      siEncoreEnCours: 'reportee',
      destinataire: anssi,
      champs: [
        ...identite,
        description,
        gravite,
        services,
        usagers,
        champ('durees', 'Durée des interruptions', 'durees', { obligatoire: false }),
        champ('cause', 'Type de menace ou cause profonde', 'cause', { long: true }),
        mesures,
        transfrontalier,
        champ('chronologie', 'Chronologie', 'chronologie', { obligatoire: false, long: true }),
      ],
    }),
  ],
}

const rgpd: Regime = {
  code: 'rgpd',
  titre: 'RGPD',
  texte: 'Règlement (UE) 2016/679, articles 33 et 34',
  autorite: 'CNIL',
  canal: 'Télé-service de notification des violations de la CNIL',
  condition: 'donnees_personnelles',
  organismes: [...organismeCodes],
  rappels,
  etapes: [
    etape({
      code: 'notification',
      libelle: 'Notification à la CNIL',
      passage: 'RGPD, art. 33',
      declenchement: { genre: 'connaissance', delai: { unite: 'heures', nombre: 72 } },
      destinataire: 'CNIL',
      motifDeRetard: true,
      champs: [
        ...identite,
        champ('nature', 'Nature de la violation', 'description', { long: true }),
        champ('categories', 'Catégories de données', 'categories_de_donnees', { long: true }),
        champ('personnes', 'Personnes concernées, nombre approximatif', 'personnes_concernees'),
        champ('dpo', 'Délégué à la protection des données', null, {
          aide: 'Sa fonction et comment le joindre (art. 33 § 3 b).',
        }),
        champ('consequences', 'Conséquences probables', 'consequences', { long: true }),
        mesures,
      ],
    }),
    etape({
      code: 'information_des_personnes',
      libelle: 'Information des personnes',
      passage: 'RGPD, art. 34',
      declenchement: { genre: 'meilleurs_delais' },
      condition: 'risque_eleve',
      destinataire: 'Personnes concernées',
      champs: [
        champ('nature', 'Ce qui s’est passé, en termes clairs et simples', 'description', { long: true }),
        champ('consequences', 'Conséquences probables pour les personnes', 'consequences', { long: true }),
        champ('mesures', 'Ce qui est fait, et ce que les personnes peuvent faire', 'mesures', { long: true }),
        champ('dpo', 'Où obtenir plus d’informations', null, {
          aide: 'Le délégué à la protection des données, ou un autre point de contact.',
        }),
        champ('moyen', 'Moyen de communication', null, {
          aide: 'Courrier, courriel, espace personnel, communication publique.',
        }),
      ],
    }),
  ],
}

const ose: Regime = {
  code: 'ose',
  titre: 'OSE',
  texte:
    'Loi n°\u00a02018-133 du 26 février 2018, article 7 (opérateurs de services essentiels)\u00a0; code de la défense, article L. 1332-6-2 (opérateurs d’importance vitale)',
  autorite: anssi,
  canal: 'Formulaire de déclaration d’incident de l’ANSSI',
  condition: 'service_essentiel',
  organismes: [...organismeCodes],
  rappels,
  etapes: [
    etape({
      code: 'declaration',
      libelle: 'Déclaration sans délai',
      passage: 'Loi n°\u00a02018-133, art. 7\u00a0; code de la défense, art. L. 1332-6-2',
      declenchement: { genre: 'sans_delai' },
      destinataire: anssi,
      champs: [
        ...identite,
        qualification,
        description,
        services,
        usagers,
        champ('durees', 'Durée des interruptions', 'durees', { obligatoire: false }),
        mesures,
      ],
    }),
  ],
}

/** The regimes the portal starts with; the CERT sets them then, each change a new version with its date. */
export const regimesDeDepart: readonly Regime[] = [nis2, rgpd, ose]
