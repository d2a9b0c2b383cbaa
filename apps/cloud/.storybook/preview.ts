export { default } from '@sssi/ui/storybook/preview'
// Storybook lit ce mot sans exécuter le fichier : il le faut ici pour qu’il écrive les pages de documentation.
export const tags = ['autodocs']
