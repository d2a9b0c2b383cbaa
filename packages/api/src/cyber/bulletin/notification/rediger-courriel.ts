import { formatDateLongue, typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import type { CourrielAEnvoyer } from '../../../core/courriel/envoyer-courriel.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'

export type SorteDeCourriel = 'publication' | 'relance'

interface Envoi {
  readonly sorte: SorteDeCourriel
  readonly a: string
  readonly cle: string
  readonly urlPublique: string
}

/**
 * Le courriel d’un bulletin. À partir d’AMBER, il ne dit que le numéro et où le lire : une messagerie se transfère, et ses
 * lecteurs ne sont pas ceux que le TLP admet.
 */
export function redigerCourriel(
  lu: BulletinEnregistre,
  { sorte, a, cle, urlPublique }: Envoi,
): CourrielAEnvoyer {
  const ouvert = lu.tlp === 'CLEAR' || lu.tlp === 'GREEN'
  const nom = ouvert ? `${lu.numero} — ${lu.contenu.titre}` : `${lu.numero}`
  const objet =
    sorte === 'relance'
      ? `Réponse attendue : bulletin ${nom}`
      : lu.revision > 1
        ? `Bulletin ${nom}, révision ${lu.revision}`
        : `Bulletin ${nom}`
  const echeance =
    lu.reponseAttendueLe === null
      ? 'Dites si votre organisme est concerné, non concerné, ou s’il a corrigé.'
      : `Dites avant le ${formatDateLongue(lu.reponseAttendueLe)} si votre organisme est concerné, non concerné, ou s’il a corrigé.`
  return {
    cle,
    a,
    objet: typographier(`[${libelleTlp(lu.tlp)}] ${objet}`),
    texte: [
      typographier(
        sorte === 'relance'
          ? 'Votre organisme n’a pas encore répondu à ce bulletin du CERT.'
          : 'Le CERT vous adresse un bulletin.',
      ),
      typographier(echeance),
      `${urlPublique}/cyber/bulletins/${lu.id}`,
    ].join('\n\n'),
  }
}
