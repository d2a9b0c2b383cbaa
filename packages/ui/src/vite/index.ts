export { icones } from './icones.ts'
export { iconesDeSection } from './icones-de-section.ts'
