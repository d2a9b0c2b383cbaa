import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const avecFautes = fileURLToPath(new URL('./avec-fautes.ts', import.meta.url))

/** Récrit une seule chose, et s’arrête si elle n’est plus là : une faute qui ne serait pas posée n’éprouverait rien. */
function recrire(code: string, cherche: RegExp, remplacer: (trouve: string) => string): string {
  const trouve = cherche.exec(code)?.[0]
  if (trouve === undefined) throw new Error(`Rien à récrire : ${cherche.source}`)
  return code.replace(trouve, () => remplacer(trouve))
}

/** L’entrée de la fédération appartient à l’outil de construction : la faute s’y met une fois tout construit. */
function initialisationFautive(id: string, code: string): string {
  let init = ''
  const entree = recrire(code, /\b[\w$]+ as init\b/, (trouve) => {
    init = trouve.replace(' as init', '')
    return 'initEprouve as init'
  })
  return `${entree}
function initEprouve(...args) {
  if (JSON.parse(localStorage.getItem('fautes') ?? '{}')[${JSON.stringify(id)}] === 'initialisation')
    throw new Error('faute : initialisation')
  return ${init}(...args)
}
`
}

const poserLesFautes = (id: string): Plugin => ({
  name: 'epreuve:fautes',
  enforce: 'pre',
  transform(code, module) {
    if (!module.endsWith(`/apps/${id}/src/section.ts`)) return undefined
    return [
      `import { avecFautes } from ${JSON.stringify(avecFautes)}`,
      recrire(code, /export default /, () => 'const sectionSaine = '),
      `export default avecFautes(${JSON.stringify(id)}, sectionSaine)`,
    ].join('\n')
  },
  generateBundle: {
    order: 'post',
    handler(_options, lot) {
      const entree = lot['remoteEntry.js']
      if (entree?.type !== 'chunk') throw new Error('La construction n’a pas produit d’entrée.')
      entree.code = initialisationFautive(id, entree.code)
    },
  },
})

/** Construit une vraie section, à sa manière, avec de quoi la faire lever à la demande. */
export async function construireAvecFautes(dossier: string, id: string, outDir: string): Promise<void> {
  await build({
    root: dossier,
    configFile: join(dossier, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [poserLesFautes(id)],
    build: { outDir, emptyOutDir: true },
  })
}
