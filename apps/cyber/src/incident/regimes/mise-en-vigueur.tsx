import { longueursDIncident, type Regime } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation, useQueryClient } from '@sssi/section'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import type { Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { enChamp, instantSaisi } from '../commun/valeurs.ts'
import { useFermer } from '../fiche/bloc.tsx'

/** Depuis quand une version d’un régime s’applique, et pourquoi. */
export interface MiseEnVigueur {
  readonly aPartirDu: string
  readonly motif: string
}

export const lecturesDeMiseEnVigueur = {
  aPartirDu: { nom: 'À partir du' },
  motif: { nom: 'Motif' },
}

/** De quoi publier une version d’un régime, et ce que son formulaire fait ensuite. */
export function useMiseEnVigueur() {
  const fermer = useFermer()
  const [ouvertLe] = useState(() => new Date().toISOString())
  const client = useQueryClient()
  const { cyber } = useApi()
  const { mutateAsync } = useMutation(cyber.regime.publish.mutationOptions())
  const relire = () => client.invalidateQueries(cyber.regime.list.pathFilter())
  return {
    fermer,
    depart: { aPartirDu: enChamp(ouvertLe), motif: '' },
    publier: (regime: Regime, version: number, { aPartirDu, motif }: MiseEnVigueur) =>
      mutateAsync({ regime, version, aPartirDu: instantSaisi(aPartirDu), motif }),
    ensuite: relireEtFermer(relire, fermer),
  }
}

export function ChampsDeMiseEnVigueur({ saisie }: { readonly saisie: Saisie<MiseEnVigueur> }) {
  return (
    <>
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
    </>
  )
}
