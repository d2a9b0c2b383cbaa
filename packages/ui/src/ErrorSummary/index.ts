import './ErrorSummary.css'

export { ErrorSummary, type ErreurDeChamp, type ErrorSummaryProps } from './ErrorSummary.tsx'
