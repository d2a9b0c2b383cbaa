import './ErrorState.css'

export { ErrorState, type ErrorStateProps } from './ErrorState.tsx'
