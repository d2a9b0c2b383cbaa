import '../styles/dsfr/link.css'
import './DownloadLinks.css'

export { DownloadLinks, type DownloadLinksProps, type Telechargement } from './DownloadLinks.tsx'
