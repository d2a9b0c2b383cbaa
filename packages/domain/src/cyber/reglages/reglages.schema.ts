import * as z from 'zod'
import { organismeCodeSchema } from '../../organisme/organisme.schema.ts'
import { texteLibre } from '../../suivi/suivi.schema.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { rubriquesEcrites, type CleDeRubrique } from './rubriques-rfc2350.ts'

/** Longest texts of the settings, in characters. */
export const longueursDesReglages = { nom: 120, telephone: 40, adresseWeb: 500, rubrique: 4_000, cle: 20_000 }

// A control character would let a typed value write a line of its own in security.txt.
const surUneLigne = (longueur: number) =>
  texteLibre(longueur)
    .trim()
    .refine((texte) => !/\p{Cc}/u.test(texte), 'Ce texte tient sur une ligne.')

const courriel = z.union([
  z.literal(''),
  z.email('Indiquez un courriel, par exemple cert@exemple.fr.').max(254),
])

const adresseWeb = surUneLigne(longueursDesReglages.adresseWeb).refine(
  (texte) => texte === '' || (URL.canParse(texte) && new URL(texte).protocol === 'https:'),
  'Indiquez une adresse complète qui commence par https://.',
)

/** An ASCII-armored OpenPGP public key: what anybody may copy into their own keyring. */
export const clePgpSchema = texteLibre(longueursDesReglages.cle)
  .trim()
  .refine(
    (texte) =>
      /^-----BEGIN PGP PUBLIC KEY BLOCK-----\r?\n[\s\S]+\r?\n-----END PGP PUBLIC KEY BLOCK-----$/.test(texte),
    'Collez la clé publique entière, de « BEGIN PGP PUBLIC KEY BLOCK » à « END PGP PUBLIC KEY BLOCK ».',
  )

const texteDeRubrique = texteLibre(longueursDesReglages.rubrique)

const rubriques = z.strictObject(
  Object.fromEntries(rubriquesEcrites.map(({ cle }) => [cle, texteDeRubrique])) as Record<
    CleDeRubrique,
    typeof texteDeRubrique
  >,
)

export const clienteleSchema = z
  .strictObject({
    organisme: organismeCodeSchema,
    clients: z.array(organismeCodeSchema).max(10),
  })
  .refine(
    ({ organisme, clients }) => !clients.includes(organisme) && new Set(clients).size === clients.length,
    {
      error: 'Un organisme n’est pas son propre client, et chaque client se nomme une fois.',
      path: ['clients'],
    },
  )

/** The settings of the CERT. Any of them may be empty while it is being written: {@link manquesDesReglages} says what lacks. */
export const reglagesSchema = z.strictObject({
  sigle: surUneLigne(longueursDesReglages.nom),
  nom: surUneLigne(longueursDesReglages.nom),
  courriel,
  telephone: surUneLigne(longueursDesReglages.telephone).refine(
    (texte) => /^(\+?[0-9][0-9 .()-]{3,})?$/.test(texte),
    'Indiquez un numéro, par exemple +33 1 99 00 00 00.',
  ),
  clePgp: z.union([z.literal(''), clePgpSchema]),
  /** Fingerprint of the key, as it is read aloud to check it. */
  empreintePgp: surUneLigne(100).refine(
    (texte) => texte === '' || /^([0-9A-F]{4} ?){10}$/.test(texte),
    'Indiquez les quarante caractères de l’empreinte, en chiffres et lettres de A à F.',
  ),
  rubriques,
  /** Address of the policy for those who report a vulnerability; empty: the RFC 2350 page. */
  politique: adresseWeb,
  remerciements: adresseWeb,
  langues: z
    .array(z.enum(['fr', 'en', 'de', 'es', 'it'], 'Choisissez une langue de la liste.'))
    .min(1, 'Choisissez une langue au moins.')
    .max(5)
    .refine((langues) => new Set(langues).size === langues.length, 'Chaque langue se nomme une fois.'),
  /** By when somebody will have looked at these settings again: security.txt is not served past that day. */
  expireLe: z.union([z.literal(''), jourSchema]),
  clientele: z
    .array(clienteleSchema)
    .max(10)
    .refine(
      (lignes) => new Set(lignes.map(({ organisme }) => organisme)).size === lignes.length,
      'Chaque organisme n’a qu’une ligne.',
    ),
})
export type ReglagesDuCert = z.infer<typeof reglagesSchema>

export const reglagesVides: ReglagesDuCert = {
  sigle: '',
  nom: '',
  courriel: '',
  telephone: '',
  clePgp: '',
  empreintePgp: '',
  rubriques: Object.fromEntries(rubriquesEcrites.map(({ cle }) => [cle, ''])) as Record<
    CleDeRubrique,
    string
  >,
  politique: '',
  remerciements: '',
  langues: ['fr'],
  expireLe: '',
  clientele: [],
}
