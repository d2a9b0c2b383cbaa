import './IdentiteOrganisme.css'

export { IdentiteOrganisme } from './IdentiteOrganisme.tsx'
export { classeDIdentite, identites, type Identite } from './identites.ts'
