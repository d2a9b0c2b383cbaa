import { createTransport } from 'nodemailer'
import { createHash } from 'node:crypto'
import type { CourrielEnregistre } from './courriel.table.ts'

export interface ConfigDeCourriel {
  /** `smtp://` ou `smtps://`, avec l’identifiant et le mot de passe s’il en faut ; `null` : aucun serveur de messagerie. */
  readonly smtpUrl: string | null
  readonly expediteur: string
}

/** Confie un courriel à un serveur de messagerie ; échoue en disant pourquoi. */
export interface Expediteur {
  envoyer(courriel: Pick<CourrielEnregistre, 'cle' | 'a' | 'objet' | 'texte'>): Promise<void>
  fermer(): void
}

const DELAI_MS = 10_000

/** Le même pour chaque essai d’un même envoi : si un essai a abouti sans qu’on l’apprenne, le destinataire n’en voit qu’un. */
const identifiantDe = (cle: string, expediteur: string) =>
  `<${createHash('sha256').update(cle).digest('hex').slice(0, 32)}@${expediteur.split('@').at(-1)}>`

export function expediteurSmtp(smtpUrl: string, expediteur: string): Expediteur {
  const transport = createTransport(smtpUrl, { from: expediteur })
  return {
    async envoyer({ cle, a, objet, texte }) {
      await transport.sendMail({
        to: a,
        subject: objet,
        text: texte,
        messageId: identifiantDe(cle, expediteur),
        // Rien d’un courriel ne désigne un fichier ou une adresse à aller lire.
        disableFileAccess: true,
        disableUrlAccess: true,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    fermer: () => transport.close(),
  }
}

/** La démonstration n’écrit à personne : le courriel reste dans la boîte qu’elle donne à lire. */
export const boiteDeDemonstration: Expediteur = { envoyer: async () => {}, fermer: () => {} }

const sansServeur: Expediteur = {
  envoyer: async () => {
    throw new Error('Aucun serveur de messagerie n’est réglé (SMTP_URL).')
  },
  fermer: () => {},
}

/** Par où partent les courriels de cette installation. */
export function choisirExpediteur(
  { smtpUrl, expediteur }: ConfigDeCourriel,
  demonstration: boolean,
): Expediteur {
  if (smtpUrl !== null) return expediteurSmtp(avecDelais(smtpUrl), expediteur)
  return demonstration ? boiteDeDemonstration : sansServeur
}

/** Un serveur qui ne répond pas est un échec au bout de dix secondes, pas au bout de deux minutes. */
function avecDelais(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const delai of ['connectionTimeout', 'greetingTimeout', 'socketTimeout'])
    if (!url.searchParams.has(delai)) url.searchParams.set(delai, String(DELAI_MS))
  return url.href
}
