/** Ce dont le portail a besoin pour être l’hôte des sections. Les sections, elles, n’importent que la racine du paquet. */
export { HostContext } from './host-context.ts'
export { TitreDePageContext, type DireTitre } from './page-title.ts'
export { useHasUnsavedText } from './unsaved-text.ts'
