import './EmptyState.css'

export { EmptyState, type EmptyStateProps } from './EmptyState.tsx'
