import './PrintHeader.css'

export { PrintHeader, type PrintHeaderProps } from './PrintHeader.tsx'
