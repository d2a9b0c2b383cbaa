import './ListeSuivie.css'

export { ListeSuivie, type ListeSuivieProps, type LigneSuivie } from './ListeSuivie.tsx'
