import './SaveBar.css'

export { SaveBar, type EtatDEnregistrement, type SaveBarProps } from './SaveBar.tsx'
