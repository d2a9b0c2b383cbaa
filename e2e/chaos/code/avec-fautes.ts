import type { Section } from '@sssi/section'
import { createElement, useEffect, type ComponentType } from 'react'

/**
 * Embarqué dans la construction éprouvée de chaque section, autour de ce qu’elle exporte : son code lève là où le test le
 * demande, et nulle part s’il ne demande rien. C’est le vrai code de la section, avec une faute de plus.
 */
type Morceaux = Readonly<Record<string, () => Promise<{ default: ComponentType<object> }>>>

function lever(id: string, moment: string): void {
  const fautes = JSON.parse(localStorage.getItem('fautes') ?? '{}') as Readonly<Record<string, string>>
  if (fautes[id] === moment) throw new Error(`faute : ${moment}`)
}

function entourer(id: string, morceaux: Morceaux): Morceaux {
  return Object.fromEntries(
    Object.entries(morceaux).map(([nom, charger]) => [
      nom,
      async () => {
        const { default: Sain } = await charger()
        function Eprouve(proprietes: object) {
          lever(id, 'rendu')
          useEffect(() => lever(id, 'effet'), [])
          return createElement(Sain, proprietes)
        }
        return { default: Eprouve }
      },
    ]),
  )
}

export function avecFautes(id: string, section: Section): object {
  lever(id, 'évaluation')
  return {
    ...section,
    pages: entourer(id, section.pages as Morceaux),
    contributions: entourer(id, section.contributions as Morceaux),
  }
}
