import type { Meta, StoryObj } from '@storybook/react-vite'
import { diffusionParDefaut, type DiffusionChoisie } from '@sssi/domain/cyber'
import { createTestHost } from '@sssi/section/testing'
import { useState, type ComponentType } from 'react'
import { ChampsDeDiffusion } from './champs-de-diffusion.tsx'

const personnes = [
  { id: 'hfds', libelle: 'Permanence HFDS', role: 'hfds', organisme: 'HFDS' },
  { id: 'rssi-cnav', libelle: 'RSSI CNAV', role: 'rssi', organisme: 'CNAV' },
]
const { Cadre } = createTestHost({ reponses: { 'cyber.diffusion.list': personnes } })
const dansLePortail = (Histoire: ComponentType) => (
  <Cadre>
    <Histoire />
  </Cadre>
)

function Essai({ depart, erreurs = {} }: { depart: DiffusionChoisie; erreurs?: Record<string, string> }) {
  const [valeur, setValeur] = useState(depart)
  return <ChampsDeDiffusion id="essai" valeur={valeur} changer={setValeur} erreurs={erreurs} />
}

const meta = {
  title: 'Diffusion/Champs',
  component: Essai,
  decorators: [dansLePortail],
  args: { depart: diffusionParDefaut },
} satisfies Meta<typeof Essai>

export default meta
type Histoire = StoryObj<typeof meta>

export const ParDefaut: Histoire = {}

export const Rouge: Histoire = {
  args: { depart: { tlp: 'RED', destinataires: ['CNAV'], personnes: ['rssi-cnav'] } },
}

export const Refusee: Histoire = {
  args: {
    depart: { tlp: 'RED', destinataires: [], personnes: [] },
    erreurs: {
      destinataires: 'Choisissez au moins un organisme.',
      personnes: 'Nommez au moins une personne.',
    },
  },
}

export const Sombre: Histoire = { ...Rouge, globals: { theme: 'dark' }, tags: ['!test'] }
