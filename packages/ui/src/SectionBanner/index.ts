import '../IdentiteOrganisme/IdentiteOrganisme.css'
import './SectionBanner.css'

export { SectionBanner, type SectionBannerProps } from './SectionBanner.tsx'
