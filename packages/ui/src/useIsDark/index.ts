export { getIsDark, useIsDark, type ColorScheme } from '@codegouvfr/react-dsfr/useIsDark'
