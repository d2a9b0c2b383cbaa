import { describe, expect, test } from 'vitest'
import { codeDuPartage } from './partage.ts'

const code = codeDuPartage(['react', '@sssi/section', '@sssi/ui/Button'], (cle) =>
  cle === 'react' ? '19.3.1' : '1.0.0',
)

describe('ce que le portail partage avec les sections', () => {
  test('donne tel quel ce qu’il exécute déjà', () => {
    expect(code).toContain('import * as m0 from "react"')
    expect(code).toContain('"react": fixe("19.3.1", m0)')
    expect(code).toContain('"@sssi/section": fixe("1.0.0", m1)')
  })

  test('ne charge un composant que si une section le demande', () => {
    expect(code).toContain('"@sssi/ui/Button": composant(() => import("@sssi/ui/Button"))')
    expect(code).not.toMatch(/from "@sssi\/ui/)
  })

  test('porte la version de chaque bibliothèque installée', () => {
    expect(codeDuPartage(['react', 'react/jsx-runtime', '@sssi/ui/Button'])).toMatch(
      /"react": fixe\("\d+\.\d+\.\d+", m0\),\n {2}"react\/jsx-runtime": fixe\("\d+\.\d+\.\d+", m1\)/,
    )
  })
})
