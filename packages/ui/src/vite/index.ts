export { icones } from './icones.ts'
