import './Details.css'

export { Details, type DetailsProps } from './Details.tsx'
