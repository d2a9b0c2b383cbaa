import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { verifierDemande, type Saisie } from '../../scripts/lib/nouvelle-section/demande.ts'
import { lireWorkspace } from '../../scripts/lib/nouvelle-section/workspace.ts'

const workspace = await lireWorkspace(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''))
const bonne: Saisie = { id: 'budget', owner: 'CNAF', prefix: '/budget', titre: undefined, avecApi: false }

/** Ce que la commande répondrait, ou rien si la demande est bonne. */
function refusDe(saisie: Partial<Saisie>): readonly string[] {
  try {
    verifierDemande({ ...bonne, ...saisie }, workspace)
    return []
  } catch (erreur) {
    return (erreur as { details: readonly string[] }).details
  }
}

describe('une demande de section', () => {
  test.each([
    ['le nom d’une section', { id: 'cyber' }, 'La section « cyber » existe déjà'],
    ['le nom d’un paquet', { id: 'ui' }, 'déjà pris par une autre partie du portail'],
    ['un espace de noms de l’API', { id: 'administration' }, 'déjà pris par une autre partie du portail'],
    ['un mot du client de l’API', { id: 'then' }, 'déjà pris par une autre partie du portail'],
    ['un nom à majuscule', { id: 'Budget' }, '« Budget » ne peut pas nommer une section'],
    ['un nom à chiffre', { id: 'axe2' }, '« axe2 » ne peut pas nommer une section'],
    ['un chemin', { id: '../portal' }, '« ../portal » ne peut pas nommer une section'],
    ['aucun nom', { id: '' }, 'Nommez la section'],
    ['un organisme inconnu', { owner: 'CPAM' }, '« CPAM » n’est pas un organisme du plan'],
    ['une adresse sans barre', { prefix: 'budget' }, '« budget » n’est pas une adresse de section'],
    ['une adresse à deux étages', { prefix: '/a/b' }, '« /a/b » n’est pas une adresse de section'],
    ['l’adresse d’une section', { prefix: '/pilotage' }, 'celle de la section « steering »'],
    ['l’adresse d’une page du portail', { prefix: '/plan' }, 'celle du portail lui-même'],
    ['une adresse du serveur', { prefix: '/trpc' }, 'celle du portail lui-même'],
    ['un titre à balise', { titre: '<b>' }, 'Le titre « <b> »'],
    ['un titre trop long', { titre: 'a'.repeat(41) }, 'Le titre compte de 1 à 40 caractères'],
  ])('avec %s : refusée, en français', (_, saisie, raison) => {
    expect(refusDe(saisie)).toEqual([expect.stringContaining(raison)])
  })

  test('dit à la fois tout ce qui s’y oppose', () => {
    expect(refusDe({ id: 'cyber', owner: 'CPAM', prefix: '/plan' })).toHaveLength(3)
  })

  test('bonne, donne son espace de l’API, son titre et son rang après les autres', () => {
    const demande = verifierDemande({ ...bonne, id: 'offre-de-service', owner: 'gip mds' }, workspace)
    expect(demande).toMatchObject({
      espace: 'offreDeService',
      titre: 'Offre de service',
      organisme: 'GIP_MDS',
      prefixe: '/budget',
    })
    expect(demande.ordre).toBeGreaterThan(Math.max(...workspace.sections.map(({ ordre }) => ordre)))
  })

  test('écrit son titre avec de vraies apostrophes', () => {
    expect(verifierDemande({ ...bonne, titre: "Offre de l'usager" }, workspace).titre).toBe(
      'Offre de l’usager',
    )
  })
})
