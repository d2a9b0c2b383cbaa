import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { ConfigDeCourriel } from '../courriel/expediteur.ts'
import type { ConfigS3 } from '../depot/depot-s3.ts'

export interface ConfigProConnect {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface Config {
  readonly production: boolean
  readonly port: number
  readonly hote: string
  /** L’adresse où les agents ouvrent le portail, sans barre finale. */
  readonly urlPublique: string
  /** `null` : base embarquée, dans `dossierDonnees`. */
  readonly databaseUrl: string | null
  readonly dossierDonnees: string
  /** Le magasin S3 où sont gardés les fichiers publiés ; `null` : sur le disque, dans `dossierDonnees`. */
  readonly depotS3: ConfigS3 | null
  /** Par où partent les courriels, et sous quelle adresse. */
  readonly courriel: ConfigDeCourriel
  /** Origines que la veille peut relever hors du réseau public, ou sans https. */
  readonly originesDeVeille: readonly string[]
  readonly dossierSections: string
  readonly dossierShell: string
  /** `null` : fournisseur d’identité de démonstration. */
  readonly proconnect: ConfigProConnect | null
  /** Vrai derrière un proxy inverse qui écrit lui-même `X-Forwarded-For`. */
  readonly proxyDeConfiance: boolean
  readonly niveauDeTrace: string
  /** Au-delà, une même adresse IP doit patienter. Un organisme entier sort souvent par une seule. */
  readonly connexionsParMinute: number
  /** Octets que les versions publiées d’un organisme peuvent occuper en tout. */
  readonly quotaParOrganisme: number
  /** Courriel habilité comme animateur DSS tant que l’installation n’en a aucun. */
  readonly premierAnimateur: string | null
  /** Vrai pour remplir une base neuve d’un suivi d’exemple, marqué comme tel. */
  readonly demonstration: boolean
}

const racine = fileURLToPath(new URL('../../../../..', import.meta.url))
const locales = ['localhost', '127.0.0.1', '[::1]']

const adresse = (nom: string) =>
  z
    .url({
      protocol: /^https?$/,
      error: `${nom} doit être une adresse complète, par exemple https://portail.exemple.fr.`,
    })
    .refine(
      (valeur) => valeur.startsWith('https:') || locales.includes(new URL(valeur).hostname),
      `${nom} doit commencer par https:// (http:// n’est accepté que sur cette machine).`,
    )

const variables = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce
    .number('PORT doit être un nombre, par exemple 4000.')
    .int()
    .min(0)
    .max(65_535, 'PORT doit être compris entre 0 et 65535.')
    .default(4000),
  HOTE: z.string().min(1).default('localhost'),
  URL_PUBLIQUE: adresse('URL_PUBLIQUE')
    .refine((valeur) => new URL(valeur).pathname === '/', 'URL_PUBLIQUE ne doit pas avoir de chemin.')
    .optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL doit commencer par postgres://.' })
    .optional(),
  DONNEES_DIR: z.string().min(1).optional(),
  SECTIONS_DIR: z.string().min(1).optional(),
  VEILLE_ORIGINES_INTERNES: z
    .string()
    .default('')
    .transform((liste) => liste.split(',').flatMap((origine) => origine.trim() || []))
    .refine(
      (origines) => origines.every((origine) => URL.canParse(origine) && new URL(origine).origin === origine),
      'VEILLE_ORIGINES_INTERNES est une liste d’origines séparées par des virgules, par exemple https://depot.interne:8443.',
    ),
  SHELL_DIR: z.string().min(1).optional(),
  DEPOT_S3_URL: adresse('DEPOT_S3_URL').optional(),
  DEPOT_S3_REGION: z.string().min(1).default('us-east-1'),
  DEPOT_S3_CLE: z.string().min(1).optional(),
  DEPOT_S3_SECRET: z.string().min(1).optional(),
  PROCONNECT_ISSUER: adresse('PROCONNECT_ISSUER').optional(),
  PROCONNECT_CLIENT_ID: z.string().min(1).optional(),
  PROCONNECT_CLIENT_SECRET: z.string().min(1).optional(),
  PROXY_DE_CONFIANCE: z.enum(['oui', 'non'], 'PROXY_DE_CONFIANCE vaut « oui » ou « non ».').default('non'),
  CONNEXIONS_PAR_MINUTE: z.coerce
    .number('CONNEXIONS_PAR_MINUTE doit être un nombre.')
    .int()
    .min(1, 'CONNEXIONS_PAR_MINUTE doit être au moins 1.')
    .default(60),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'SMTP_URL doit commencer par smtp:// ou smtps://.' })
    .optional(),
  COURRIEL_EXPEDITEUR: z
    .email('COURRIEL_EXPEDITEUR doit être une adresse, par exemple portail@exemple.fr.')
    .optional(),
  QUOTA_PAR_ORGANISME_MO: z.coerce
    .number('QUOTA_PAR_ORGANISME_MO doit être un nombre de mégaoctets.')
    .int()
    .min(1, 'QUOTA_PAR_ORGANISME_MO doit être au moins 1.')
    .default(2048),
  PREMIER_ANIMATEUR: z
    .email('PREMIER_ANIMATEUR doit être le courriel professionnel d’un agent de la DSS.')
    .toLowerCase()
    .optional(),
  DEMONSTRATION: z.enum(['oui', 'non'], 'DEMONSTRATION vaut « oui » ou « non ».').optional(),
  NIVEAU_DE_TRACE: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'NIVEAU_DE_TRACE vaut fatal, error, warn, info, debug ou silent.',
    )
    .default('info'),
})

type Variables = z.output<typeof variables>

export type Configuration =
  { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly erreurs: readonly string[] }

function lireProConnect(lues: Variables): ConfigProConnect | null | 'incomplet' {
  const {
    PROCONNECT_ISSUER: issuer,
    PROCONNECT_CLIENT_ID: clientId,
    PROCONNECT_CLIENT_SECRET: clientSecret,
  } = lues
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret }
  return issuer || clientId || clientSecret ? 'incomplet' : null
}

function lireDepotS3(lues: Variables): ConfigS3 | null | 'incomplet' {
  const { DEPOT_S3_URL: url, DEPOT_S3_REGION: region, DEPOT_S3_CLE: cle, DEPOT_S3_SECRET: secret } = lues
  if (url && cle && secret) return { url, region, cle, secret }
  return url || cle || secret ? 'incomplet' : null
}

/**
 * Lit la configuration dans l’environnement. Une variable vide compte pour absente : c’est ce que donnent la plupart des
 * outils de déploiement quand une valeur n’est pas renseignée.
 */
export function lireConfig(environnement: NodeJS.ProcessEnv): Configuration {
  const lu = variables.safeParse(
    Object.fromEntries(Object.entries(environnement).filter(([, valeur]) => valeur !== '')),
  )
  if (!lu.success)
    return {
      ok: false,
      erreurs: lu.error.issues.map(({ message, path }) => `${path.join('.')} : ${message}`),
    }
  const production = lu.data.NODE_ENV === 'production'
  const proconnect = lireProConnect(lu.data)
  const depotS3 = lireDepotS3(lu.data)
  const erreurs: string[] = []
  if (proconnect === 'incomplet')
    erreurs.push(
      'ProConnect demande PROCONNECT_ISSUER, PROCONNECT_CLIENT_ID et PROCONNECT_CLIENT_SECRET ensemble.',
    )
  if (depotS3 === 'incomplet')
    erreurs.push('Le magasin S3 demande DEPOT_S3_URL, DEPOT_S3_CLE et DEPOT_S3_SECRET ensemble.')
  if (production && proconnect === null)
    erreurs.push(
      'La connexion de démonstration, sans mot de passe, est refusée en production. Renseignez PROCONNECT_ISSUER, PROCONNECT_CLIENT_ID et PROCONNECT_CLIENT_SECRET.',
    )
  if (production && !lu.data.URL_PUBLIQUE?.startsWith('https:'))
    erreurs.push('En production, URL_PUBLIQUE doit être renseignée et commencer par https://.')
  if (lu.data.SMTP_URL && !lu.data.COURRIEL_EXPEDITEUR)
    erreurs.push('Avec SMTP_URL, renseignez COURRIEL_EXPEDITEUR : l’adresse sous laquelle le portail écrit.')
  if (erreurs.length > 0 || proconnect === 'incomplet' || depotS3 === 'incomplet')
    return { ok: false, erreurs }
  return {
    ok: true,
    value: {
      production,
      port: lu.data.PORT,
      hote: lu.data.HOTE,
      urlPublique: new URL(lu.data.URL_PUBLIQUE ?? `http://localhost:${lu.data.PORT}`).origin,
      databaseUrl: lu.data.DATABASE_URL ?? null,
      dossierDonnees: resolve(lu.data.DONNEES_DIR ?? join(racine, '.data')),
      depotS3,
      courriel: {
        smtpUrl: lu.data.SMTP_URL ?? null,
        expediteur: lu.data.COURRIEL_EXPEDITEUR ?? 'portail@demonstration.invalid',
      },
      originesDeVeille: lu.data.VEILLE_ORIGINES_INTERNES,
      dossierSections: resolve(lu.data.SECTIONS_DIR ?? join(racine, 'apps')),
      dossierShell: resolve(lu.data.SHELL_DIR ?? join(racine, 'apps/portal/dist')),
      proconnect,
      proxyDeConfiance: lu.data.PROXY_DE_CONFIANCE === 'oui',
      niveauDeTrace: lu.data.NIVEAU_DE_TRACE,
      connexionsParMinute: lu.data.CONNEXIONS_PAR_MINUTE,
      quotaParOrganisme: lu.data.QUOTA_PAR_ORGANISME_MO * 1024 * 1024,
      premierAnimateur: lu.data.PREMIER_ANIMATEUR ?? null,
      // Les comptes de démonstration tiennent leurs droits de ces données ; un vrai déploiement doit les demander.
      demonstration: (lu.data.DEMONSTRATION ?? (proconnect === null ? 'oui' : 'non')) === 'oui',
    },
  }
}
