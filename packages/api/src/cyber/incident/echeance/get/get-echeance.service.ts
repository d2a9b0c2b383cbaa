import { can } from '@sssi/domain'
import { preRemplir } from '@sssi/domain/cyber'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok } from '../../../../core/trpc/result.ts'
import { chargerIncident, pourUnFormulaire, regimeDe } from '../../charger-incident.ts'
import { elementIntrouvable, incidentIntrouvable } from '../../incident.errors.ts'
import { lireIncident } from '../../lire-incident.ts'
import { fichiersDe } from '../../../../core/televersement/rattacher-fichiers.ts'
import { ECHEANCE, objetIdDEcheance } from '../preuves.ts'
import { trouverEcheance } from '../changer-echeance.ts'
import type { GetEcheanceInput } from './get-echeance.input.ts'

/** Une échéance et son formulaire : le brouillon s’il y en a un, et ce que l’incident y écrit de lui-même. */
export async function getEcheance(ctx: ContexteDIncident, { incidentId, cle }: GetEcheanceInput) {
  const ligne = await lireIncident(ctx, incidentId)
  if (!ligne) return echec(incidentIntrouvable())
  const charge = await chargerIncident(ctx.db, ligne, ctx.horloge.maintenant(), ctx.agent)
  const trouvee = trouverEcheance(charge, cle)
  if (!trouvee) return echec(elementIntrouvable('Cette échéance'))
  const { echeance, etape } = trouvee
  const suivi = charge.suivis.find((candidat) => candidat.cle === cle)
  const regime = regimeDe(charge, echeance.regime)
  const { id, reference, titre, organisme, tlp } = ligne
  return ok({
    incident: { id, reference, titre, organisme, tlp },
    echeance,
    regime: {
      titre: regime?.titre ?? '',
      texte: regime?.texte ?? '',
      autorite: regime?.autorite ?? '',
      canal: regime?.canal ?? '',
    },
    motifDeRetardDemande: etape.motifDeRetard,
    champs: etape.champs,
    preRempli: preRemplir(etape.champs, pourUnFormulaire(charge)),
    brouillon: suivi?.brouillon ?? null,
    brouillonLe: suivi?.brouillonLe?.toISOString() ?? null,
    brouillonPar: suivi?.brouillonPar ?? null,
    preuve: suivi?.envoyeeLe
      ? {
          envoyeeLe: suivi.envoyeeLe.toISOString(),
          canal: suivi.canal,
          numero: suivi.numero ?? '',
          motifDeRetard: suivi.motifDeRetard,
          par: suivi.envoyeePar,
          enregistreeLe: suivi.enregistreeLe?.toISOString() ?? null,
        }
      : null,
    sansObjetMotif: suivi?.sansObjetMotif ?? null,
    fichiers: await fichiersDe(ctx.db, ECHEANCE, objetIdDEcheance(id, cle)),
    version: suivi?.version ?? 0,
    peutGerer:
      ligne.fusionneDansId === null && can(ctx.agent, 'incident.gerer', { type: 'organisme', organisme }),
  })
}
