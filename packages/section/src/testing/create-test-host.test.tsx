import { useQuery, QueryClient } from '@tanstack/react-query'
import { TRPCClientError } from '@trpc/client'
import { initTRPC } from '@trpc/server'
import type { TRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { useParams, useSearchParams } from 'react-router'
import { describe, expect, test } from 'vitest'
import { erreurDeLApi } from '../client/api-error.ts'
import { useHost } from '../host/host-context.ts'
import { createTestHost, type OptionsDeTest } from './index.tsx'

const t = initTRPC.create()
const routeur = t.router({
  essai: t.router({
    action: t.router({ list: t.procedure.input((entree) => entree as { q: string }).query(() => ['']) }),
  }),
})

/** Appelle l’API de l’hôte comme le ferait une section. */
function lister(options: OptionsDeTest, q = 'données'): Promise<string[]> {
  const api = createTestHost(options).host.api as TRPCOptionsProxy<typeof routeur>
  return new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(
    api.essai.action.list.queryOptions({ q }),
  )
}

describe('un hôte de test', () => {
  test('répond à l’API par chemin de procédure', async () => {
    expect(await lister({ reponses: { 'essai.action.list': ['A1-001'] } })).toEqual(['A1-001'])
  })

  test('laisse la réponse dépendre de l’entrée', async () => {
    const reponses = { 'essai.action.list': ({ q }: { q: string }) => [`résultat pour ${q}`] }
    expect(await lister({ reponses }, 'CERT')).toEqual(['résultat pour CERT'])
  })

  test('échoue en nommant la procédure à laquelle rien ne répond', async () => {
    await expect(lister({})).rejects.toThrow('essai.action.list')
  })

  test('rend l’erreur que le serveur rendrait, que la section lit comme d’habitude', async () => {
    const refus = () => {
      throw TRPCClientError.from({
        error: { code: -32009, message: 'Vos droits ne le permettent pas.', data: { code: 'FORBIDDEN' } },
      } as never)
    }
    const erreur: unknown = await lister({ reponses: { 'essai.action.list': refus } }).catch((levee) => levee)
    expect(erreurDeLApi(erreur)).toMatchObject({
      code: 'FORBIDDEN',
      message: 'Vos droits ne le permettent pas.',
    })
  })

  test('n’accorde que les droits qu’on lui donne', () => {
    expect(createTestHost().host.peut('suivi.lire')).toBe(true)
    expect(createTestHost({ droits: [] }).host.peut('suivi.lire')).toBe(false)
  })

  test('retient ce que la section annonce et notifie', () => {
    const { host, annonces, notifications } = createTestHost()
    host.annoncer('12 actions')
    host.notifier({ gravite: 'succes', titre: 'Météo publiée' })
    expect(annonces).toEqual(['12 actions'])
    expect(notifications).toEqual([{ gravite: 'succes', titre: 'Météo publiée' }])
  })

  test('n’a pas d’agent quand on le lui demande', () => {
    expect(createTestHost({ agent: null }).host.agent).toBeNull()
  })
})

describe('son cadre', () => {
  test('donne à un composant l’hôte, l’adresse, les paramètres et le cache', () => {
    function Fiche() {
      const { code } = useParams()
      const [parametres] = useSearchParams()
      const { isPending } = useQuery({ queryKey: ['fiche'], queryFn: () => code })
      return `${useHost().agent?.libelle} ${code} ${parametres.get('onglet')} ${isPending}`
    }
    const { Cadre } = createTestHost({
      adresse: '/actions/A1-001?onglet=jalons',
      route: '/actions/:code',
      agent: { id: 'a', libelle: 'Correspondant MSA', organisme: 'MSA' },
    })
    expect(
      renderToStaticMarkup(
        <Cadre>
          <Fiche />
        </Cadre>,
      ),
    ).toBe('Correspondant MSA A1-001 jalons true')
  })

  test('sans lui, un composant de section dit ce qui lui manque', () => {
    function Perdu() {
      return useHost().agent?.libelle
    }
    expect(() => renderToStaticMarkup(<Perdu />)).toThrow('hors d’un portail')
  })
})
