import { diffusionParDefaut, niveauxTlp, TLP_PAR_DEFAUT, type Tlp } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { avis } from '../../avis/avis.table.ts'
import { OBJET_AVIS } from '../../avis/import/enregistrer-avis.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { introuvable } from '../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { contenuDepuisAvis } from './contenu-depuis-avis.ts'
import type { GetModeleInput } from './get-modele.input.ts'

/** Le plus fermé des deux : un bulletin tiré d’un avis ne l’ouvre pas sans qu’on l’ait décidé. */
const leplusFerme = (a: Tlp, b: Tlp): Tlp => (niveauxTlp.indexOf(a) > niveauxTlp.indexOf(b) ? a : b)

/** Le bulletin que l’on commence d’un avis : ce que l’avis dit, à reprendre avant de publier. */
export async function getModele(ctx: ContexteAgent, { avisId }: GetModeleInput) {
  const [lu] = await ctx.db
    .select()
    .from(avis)
    .where(and(eq(avis.id, avisId), lisible(avis, ctx.agent)))
  if (!lu) return echec(introuvable('Cet avis'))
  if (lu.tlp === 'RED')
    await inscrireAuJournalCyber(ctx.db, {
      objet: OBJET_AVIS,
      objetId: lu.id,
      fait: 'lu',
      detail: { forme: 'modele' },
      agent: ctx.agent,
      le: ctx.horloge.maintenant(),
    })
  const { personnes, organismes } = lu
  return ok({
    avis: { id: lu.id, reference: lu.reference, titre: lu.titre },
    contenu: contenuDepuisAvis(lu),
    diffusion: {
      tlp: leplusFerme(lu.tlp, TLP_PAR_DEFAUT),
      destinataires: organismes.length > 0 ? organismes : [...diffusionParDefaut.destinataires],
      personnes,
    },
  })
}
