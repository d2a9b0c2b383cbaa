import './TuileDeSection.css'

export { TuileDeSection, type TuileDeSectionProps } from './TuileDeSection.tsx'
