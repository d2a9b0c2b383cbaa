import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Le moins que Node puisse faire : répondre toujours ces octets. Arguments : le port, le fichier, son type et son codage. */
const [port, fichier = '', type = 'application/json', codage = ''] = process.argv.slice(2)
const octets = readFileSync(fichier)
const enTetes = {
  'content-type': type,
  'content-length': octets.length,
  ...(codage === '' ? {} : { 'content-encoding': codage }),
}

createServer((_, reponse) => {
  reponse.writeHead(200, enTetes)
  reponse.end(octets)
}).listen(Number(port), '127.0.0.1')
