import './IdentiteOrganisme.css'

export { IdentiteOrganisme, type IdentiteOrganismeProps } from './IdentiteOrganisme.tsx'
export { identites, type CouleurIllustrative, type Identite, type OrganismeIdentifie } from './identites.ts'
