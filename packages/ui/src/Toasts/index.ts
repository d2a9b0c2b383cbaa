import './Toasts.css'

export { Toasts, type Message, type ToastsProps } from './Toasts.tsx'
