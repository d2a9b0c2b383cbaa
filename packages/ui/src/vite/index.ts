export { iconesDeSection } from './icones-de-section.ts'
export { icones, type OptionsDesIcones } from './icones.ts'
export { polices } from './polices.ts'
export { theme } from './theme.ts'
