import './AlerteListe.css'

export { AlerteListe, type AlerteAffichee, type AlerteListeProps } from './AlerteListe.tsx'
