import { unAgent, uneAction } from '@sssi/domain/testing'
import { createTestHost, type ReponsesDeTest } from '@sssi/section/testing'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { enAttente, enPanne } from '../page/testing.tsx'
import ActionPage from './action-page.tsx'
import type { FicheAction } from './fiche/fiche-action.ts'
import { refus, unAgentNeuf } from './histoires.tsx'
import { chefDeProjet, suiviVivant, uneFiche } from './testing.ts'

const meta = { title: 'Fiche d’une action', component: ActionPage } satisfies Meta<typeof ActionPage>

export default meta
type Histoire = StoryObj<typeof meta>

function page(get: unknown, reponses: ReponsesDeTest = {}, adresse = '/pilotage/actions/A1-001') {
  const { Cadre } = createTestHost({
    agent: unAgentNeuf(),
    route: '/pilotage/actions/:code',
    adresse,
    reponses: { 'steering.action.get': get, ...reponses },
  })
  return function Portail(Histoire: ComponentType) {
    return (
      <Cadre>
        <Histoire />
      </Cadre>
    )
  }
}

const suivie = uneFiche({ suivi: suiviVivant, agent: chefDeProjet })

export const PourLeChefDeProjet: Histoire = { decorators: page(suivie) }

export const EnLecture: Histoire = { decorators: page(uneFiche({ suivi: suiviVivant })) }

export const JamaisRenseignee: Histoire = { decorators: page(uneFiche()) }

/** L’horizon « version » et le chef de file « A définir » restent tels que le texte les imprime. */
export const Irreguliere: Histoire = {
  decorators: page(
    uneFiche({
      action: uneAction({ horizon: 'version', chefsDeFile: 'A définir' }),
      agent: unAgent().animateurDss(),
    }),
  ),
}

export const EnAttente: Histoire = { decorators: page(enAttente) }

export const EnPanne: Histoire = { decorators: page(enPanne) }

export const Introuvable: Histoire = {
  decorators: page(refus('NOT_FOUND', 'Le plan n’a pas d’action A1-999.'), {}, '/pilotage/actions/A1-999'),
}

export const AdresseMalTapee: Histoire = { decorators: page(suivie, {}, '/pilotage/actions/a1') }

const ouvrir = async (canvas: HTMLElement) => {
  const vue = within(canvas)
  await userEvent.click(await vue.findByRole('button', { name: /Mettre à jour la météo/ }))
  const synthese = await vue.findByRole('textbox', { name: /^Synthèse/ })
  await userEvent.clear(synthese)
  await userEvent.type(synthese, 'Le premier lot est généralisé.')
  return vue
}

/** Une autre personne a publié pendant la saisie : les deux versions se comparent, rien de ce qui est tapé n’est perdu. */
export const Conflit: Histoire = {
  decorators: (() => {
    const sienne: FicheAction = {
      ...suivie,
      suivi: { ...suivie.suivi, synthese: 'Le premier lot est arrêté.', version: 13 },
    }
    let publiee = false
    const conflit = { par: 'Référent CNAV', le: '2026-03-19T10:00:00.000Z', courant: null }
    return page(() => (publiee ? sienne : suivie), {
      'steering.action.updateMeteo': () => {
        publiee = true
        return refus('CONFLICT', 'Référent CNAV a modifié cela entre-temps.', { conflit })()
      },
    })
  })(),
  play: async ({ canvasElement }) => {
    const vue = await ouvrir(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: 'Publier' }))
    await expect(await vue.findByText(/Référent CNAV a enregistré une autre version/)).toBeVisible()
    await userEvent.click(vue.getByRole('radio', { name: 'Garder ce que j’ai écrit' }))
    await userEvent.click(vue.getByRole('button', { name: 'Appliquer et relire' }))
    await expect(await vue.findByRole('textbox', { name: /^Synthèse/ })).toHaveValue(
      'Le premier lot est généralisé.',
    )
  },
}

/** La session s’est terminée pendant la frappe : le texte reste, et la phrase dit comment se reconnecter. */
export const SessionFinie: Histoire = {
  decorators: page(suivie, {
    'steering.action.updateMeteo': refus('UNAUTHORIZED', 'Connectez-vous pour continuer.'),
  }),
  play: async ({ canvasElement }) => {
    const vue = await ouvrir(canvasElement)
    await userEvent.click(vue.getByRole('button', { name: 'Publier' }))
    await expect(await vue.findByRole('link', { name: /Reconnectez-vous/ })).toHaveAttribute(
      'target',
      '_blank',
    )
    await expect(vue.getByRole('textbox', { name: /^Synthèse/ })).toHaveValue(
      'Le premier lot est généralisé.',
    )
  },
}
