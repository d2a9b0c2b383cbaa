import '../styles/core.css'

export { appliquerTheme } from './theme.ts'
export { demarrerDsfr, type LienDeLHote } from './demarrerDsfr.tsx'
