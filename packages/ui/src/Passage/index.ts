import './Passage.css'

export { Passage, type PassageProps } from './Passage.tsx'
