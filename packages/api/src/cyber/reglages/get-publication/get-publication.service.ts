import { can, jourDe } from '@sssi/domain'
import { documentRfc2350, manquesDesReglages, type ChapitreDuDocument } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lireReglages } from '../lire-reglages.ts'

/** Ce que le CERT publie de lui-même, tel que toute la chaîne cyber le lit ; `null` tant que ses réglages sont incomplets. */
export async function getPublication({ db, agent, horloge }: ContexteAgent) {
  const { reglages, modifieLe } = await lireReglages(db)
  const aujourdhui = jourDe(horloge.maintenant())
  const manques = manquesDesReglages(reglages, aujourdhui)
  const incomplet = modifieLe === null || manques.some(({ champ }) => champ !== 'expireLe')
  // L’adresse publique se complète à l’écran, où le navigateur la connaît.
  const chapitres: ChapitreDuDocument[] | null = incomplet
    ? null
    : documentRfc2350(reglages, { urlPublique: '', modifieLe: jourDe(modifieLe) })
  return {
    aujourdhui,
    peutRegler: can(agent, 'cert.regler', { type: 'plan' }),
    sigle: reglages.sigle,
    nom: reglages.nom,
    courriel: reglages.courriel,
    telephone: reglages.telephone,
    chapitres,
    securityTxt: manques.length === 0,
    expireLe: reglages.expireLe,
    clientele: reglages.clientele,
  }
}
