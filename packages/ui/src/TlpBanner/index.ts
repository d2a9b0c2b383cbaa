import './TlpBanner.css'

export { TlpBanner, type TlpBannerProps } from './TlpBanner.tsx'
