import '../styles/dsfr/download.css'
import '../styles/dsfr/link.css'

export { Download, type DownloadProps } from '@codegouvfr/react-dsfr/Download'
