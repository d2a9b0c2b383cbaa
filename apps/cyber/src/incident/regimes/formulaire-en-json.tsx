import { longueursDIncident, type Regime } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation, useQueryClient } from '@sssi/section'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import type { ReglagesDesRegimes } from '../commun/donnees.ts'
import { enChamp, instantSaisi } from '../commun/valeurs.ts'
import { useFermer } from '../fiche/bloc.tsx'

const LONGUEUR = 200_000

const illisible = 'Ce texte n’est pas du JSON\u00a0: vérifiez ses guillemets, ses virgules et ses accolades.'

/** Un refus de la page elle-même, dans la forme de ceux de l’API : il se montre au champ. */
const refusAuChamp = () =>
  Object.assign(new Error(illisible), {
    data: { code: 'UNPROCESSABLE_CONTENT', champs: { regime: illisible } },
  })

function lireLeRegime(texte: string): Regime {
  try {
    // Le serveur vérifie tout, champ par champ, et dit où cela ne va pas.
    return JSON.parse(texte) as Regime
  } catch {
    throw refusAuChamp()
  }
}

/** Un régime entier : ses étapes, leurs conditions, leurs formulaires. Un code nouveau est un régime de plus. */
export function FormulaireEnJson({ regimes }: Pick<ReglagesDesRegimes, 'regimes'>) {
  const fermer = useFermer()
  const [ouvertLe] = useState(() => new Date().toISOString())
  const client = useQueryClient()
  const { cyber } = useApi()
  const publier = useMutation(cyber.regime.publish.mutationOptions())
  const relire = () => client.invalidateQueries(cyber.regime.list.pathFilter())
  const saisie = useSaisie({
    cle: 'regime-en-json',
    depart: {
      regime: JSON.stringify(regimes[0]?.regime ?? null, null, 2),
      aPartirDu: enChamp(ouvertLe),
      motif: '',
    },
    envoyer: async ({ regime: texte, aPartirDu, motif }) => {
      const regime = lireLeRegime(texte)
      const connu = regimes.find((autre) => autre.regime.code === regime?.code)
      return publier.mutateAsync({
        regime,
        version: connu?.derniere ?? 0,
        aPartirDu: instantSaisi(aPartirDu),
        motif,
      })
    },
    confirmation: 'Le régime est enregistré.',
    surEnregistre: () => {
      fermer()
      void relire()
    },
    surConflit: relire,
  })
  return (
    <Formulaire
      saisie={saisie}
      titre="Régler un régime en entier"
      lectures={{
        regime: { nom: 'Régime' },
        aPartirDu: { nom: 'À partir du' },
        motif: { nom: 'Motif' },
      }}
      bouton="Enregistrer la nouvelle version"
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampLong
        saisie={saisie}
        nom="regime"
        libelle="Le régime, en JSON"
        aide="Étapes, délais, conditions, destinataires et champs des formulaires. Un code nouveau crée un régime."
        longueur={LONGUEUR}
        lignes={20}
      />
      <ChampInstant
        saisie={saisie}
        nom="aPartirDu"
        libelle="En vigueur à partir du"
        aide="Les incidents connus avant gardent leurs délais. Heure de Paris."
      />
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle="Pourquoi ce réglage"
        longueur={longueursDIncident.motif}
        lignes={3}
      />
    </Formulaire>
  )
}
