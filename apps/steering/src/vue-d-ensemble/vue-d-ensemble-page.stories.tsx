import type { Meta, StoryObj } from '@storybook/react-vite'
import { dansUnPortail, enAttente, enPanne } from '../page/testing.tsx'
import { lignesDuPlan } from '../plan/testing.ts'
import { unAxe, unPoint, uneVueDEnsemble } from './testing.ts'
import VueDEnsemblePage from './vue-d-ensemble-page.tsx'

const meta = { title: 'Vue d’ensemble', component: VueDEnsemblePage } satisfies Meta<typeof VueDEnsemblePage>

export default meta
type Histoire = StoryObj<typeof meta>

const avec = (reponse: unknown) => dansUnPortail({ reponses: { 'steering.vueDEnsemble.get': reponse } })

export const Remplie: Histoire = { decorators: avec(uneVueDEnsemble()) }

const { axes, chiffres } = uneVueDEnsemble()

/** Le premier jour : tout est non renseigné, aucun Copil n’est inscrit, aucun relevé n’existe. */
export const RienDeRenseigne: Histoire = {
  decorators: avec(
    uneVueDEnsemble({
      dernierCopil: null,
      prochainCopil: null,
      chiffres: chiffres.map((chiffre) => ({ ...chiffre, valeur: 0, evolution: null })),
      axes: axes.map(({ axe }) =>
        unAxe(
          axe,
          lignesDuPlan
            .filter((ligne) => ligne.axe === axe)
            .map(() => ({ statut: 'non_renseigne', meteo: 'non_renseignee' })),
        ),
      ),
      fraicheurs: { a_jour: 0, a_rafraichir: 0, perimee: 0, jamais: 103 },
      alertes: [],
      progression: [unPoint('2026-11-22')],
    }),
  ),
}

export const EnAttente: Histoire = { decorators: avec(enAttente) }

export const EnPanne: Histoire = { decorators: avec(enPanne) }

export const Sombre: Histoire = { ...Remplie, globals: { theme: 'dark' } }
