import './HorizonPair.css'

export { HorizonPair, type EtatDHorizon, type HorizonPairProps } from './HorizonPair.tsx'
