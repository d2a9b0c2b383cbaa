export { icones, type OptionsDesIcones } from './icones.ts'
export { polices } from './polices.ts'
export { theme } from './theme.ts'
