import '../styles/dsfr/upload.css'
import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'

export { Upload, type UploadProps } from '@codegouvfr/react-dsfr/Upload'
