import '../styles/dsfr/link.css'

export { Lien, type LienProps } from './Lien.tsx'
