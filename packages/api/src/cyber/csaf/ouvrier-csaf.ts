import { parentPort } from 'node:worker_threads'
import { jouerLesEssais } from './jouer-les-essais.ts'

const dire = (message: unknown) => parentPort?.postMessage(message, [])

// Un fil à part : un document qui fait durer les essais n’arrête pas le portail.
parentPort?.on('message', async ({ document, combien }: { document: unknown; combien: number }) => {
  dire(await jouerLesEssais(document, combien))
})
dire('pret')
