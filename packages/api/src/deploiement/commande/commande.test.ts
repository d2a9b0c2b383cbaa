import { describe, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { fichiersDe, uneArchive, uneDescription } from '../publication/testing/archive-de-test.ts'
import { cles, ouvrirBanc } from '../publication/testing/banc.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { executerCommande } from './executer-commande.ts'
import { PORTAIL, uneCommande, type CommandeDeTest } from './testing/commande-de-test.ts'
import { verifierCommande } from './verifier-commande.ts'

surChaqueBase((base) => {
  const banc = ouvrirBanc(base)
  const contexte = () => ({ db: base.db, horloge: base.portail.horloge, urlPublique: PORTAIL })
  const maintenant = () => base.portail.horloge.maintenant()
  const dans = (minutes: number) => new Date(maintenant().getTime() + minutes * 60_000)
  const recevoir = async (corps: unknown) => verifierCommande(contexte(), corps)
  const signer = (commande: CommandeDeTest, cle = cles.essai) => uneCommande(cle, maintenant(), commande)

  async function executer(commande: CommandeDeTest) {
    const verifiee = await recevoir(signer(commande))
    if (!verifiee.ok) throw new Error(verifiee.refus.message)
    return executerCommande(base.portail.contexte(null), verifiee.cle, verifiee.commande)
  }

  const publier = async (version: string) =>
    banc.publier(
      await uneArchive({
        cle: cles.essai,
        description: uneDescription('essai', version),
        fichiers: fichiersDe('essai'),
      }),
    )

  test('une commande signée à l’instant pour ce portail est reçue, une fois', async () => {
    const signee = signer({ fait: 'etat' })
    expect(await recevoir(signee)).toMatchObject({
      ok: true,
      commande: { fait: 'etat', section: 'essai' },
      cle: { id: cles.essai.id },
    })
    expect(await recevoir(signee)).toMatchObject({ refus: { statut: 409, code: 'commande_deja_recue' } })
  })

  test('l’état d’ensemble se demande sans nommer de section, et les montre toutes', async () => {
    const resultat = await executer({ fait: 'ensemble', section: undefined })
    const connues = await base.db.select().from(deploiementDeSection)
    expect(resultat).toMatchObject({
      ok: true,
      value: {
        sections: connues
          .map(({ section }) => ({ section }))
          .toSorted((a, b) => (a.section < b.section ? -1 : 1)),
        onglets: { aJour: 0, anciennes: [] },
      },
    })
    expect(await recevoir(signer({ fait: 'ensemble' }))).toMatchObject({ refus: { statut: 400 } })
  })

  test('de la même commande reçue dix fois ensemble, une seule passe', async () => {
    const signee = signer({ fait: 'etat' })
    const recues = await Promise.all(Array.from({ length: 10 }, async () => recevoir(signee)))
    expect(recues.filter(({ ok }) => ok)).toHaveLength(1)
  })

  describe('est refusée la commande', () => {
    test.each<[string, number, string, () => unknown]>([
      ['absente', 400, 'commande_illisible', () => undefined],
      ['qui n’en est pas une', 400, 'commande_illisible', () => 'activer'],
      [
        'avec un champ de plus autour',
        400,
        'commande_illisible',
        () => ({ ...signer({ fait: 'etat' }), agent: 'dss' }),
      ],
      ['inconnue', 400, 'commande_illisible', () => signer({ fait: 'effacer' })],
      ['incomplète', 400, 'commande_illisible', () => signer({ fait: 'activer' })],
      ['trop riche', 400, 'commande_illisible', () => signer({ fait: 'etat', version: '1.0.0' })],
      [
        'd’une version qui n’en est pas une',
        400,
        'commande_illisible',
        () => signer({ fait: 'activer', version: '../1.0.0' }),
      ],
      [
        'd’une part impossible',
        400,
        'commande_illisible',
        () => signer({ fait: 'canari', version: '1.0.0', part: 101 }),
      ],
      [
        'sans nom à usage unique',
        400,
        'commande_illisible',
        () => signer({ fait: 'etat', id: 'toujours-le-meme' }),
      ],
      [
        'qui cache une clé de prototype',
        400,
        'commande_illisible',
        () => {
          const commande = '{"__proto__":{"fait":"etat"}}'
          return { commande, cle: cles.essai.id, signature: cles.essai.signer(commande) }
        },
      ],
      [
        'signée d’une clé inconnue',
        401,
        'cle_inconnue',
        () => uneCommande(cles.inconnue, maintenant(), { fait: 'etat' }),
      ],
      [
        'signée d’une clé révoquée',
        401,
        'cle_revoquee',
        () => uneCommande(cles.revoquee, maintenant(), { fait: 'etat' }),
      ],
      [
        'changée après la signature',
        401,
        'signature_fausse',
        () => {
          const signee = signer({ fait: 'activer', version: '1.0.0' })
          return { ...signee, commande: signee.commande.replace('1.0.0', '2.0.0') }
        },
      ],
      [
        'signée pour un autre portail',
        401,
        'autre_portail',
        () => signer({ fait: 'etat', portail: 'https://recette.exemple.fr' }),
      ],
      ['trop ancienne', 401, 'hors_delai', () => uneCommande(cles.essai, dans(-6), { fait: 'etat' })],
      ['signée demain', 401, 'hors_delai', () => uneCommande(cles.essai, dans(24 * 60), { fait: 'etat' })],
      [
        'qui décide d’une autre section',
        403,
        'cle_d_une_autre_section',
        () => signer({ fait: 'activer', version: '1.0.0', section: 'nuage' }),
      ],
      [
        'qui est en fait une description signée',
        400,
        'commande_illisible',
        () => {
          const commande = JSON.stringify(uneDescription('essai', '1.0.0'))
          return { commande, cle: cles.essai.id, signature: cles.essai.signer(commande) }
        },
      ],
    ])('%s', async (_cas, statut, code, corps) => {
      expect(await recevoir(corps())).toMatchObject({ ok: false, refus: { statut, code } })
    })
  })

  test('une section passée à un autre organisme n’obéit plus aux clés de l’ancien', async () => {
    await base.db
      .insert(deploiementDeSection)
      .values({ section: 'nuage', organisme: 'CNAV', prefixe: '/nuage' })
    const commande = { fait: 'deverrouiller', section: 'nuage' }
    const recue = await recevoir(signer(commande, cles.nuage))
    expect(recue).toMatchObject({ ok: false, refus: { statut: 403, code: 'cle_d_un_autre_organisme' } })
  })

  test('deux horloges peuvent s’écarter d’un peu', async () => {
    for (const minutes of [-4, 0.5])
      expect(await recevoir(uneCommande(cles.essai, dans(minutes), { fait: 'etat' }))).toMatchObject({
        ok: true,
      })
  })

  test('une équipe active, met en canari, revient, épingle et verrouille sa section', async () => {
    for (const version of ['1.0.0', '1.1.0']) expect(await publier(version)).toMatchObject({ ok: true })
    const jusquA = dans(60).toISOString()
    const suite: [CommandeDeTest, object][] = [
      [{ fait: 'activer', version: '9.9.9' }, { error: { type: 'version_introuvable' } }],
      [{ fait: 'activer', version: '1.0.0' }, { ok: true }],
      [{ fait: 'canari', version: '1.1.0', part: 25 }, { ok: true }],
      [{ fait: 'retour', version: null }, { ok: true }],
      [{ fait: 'activer', version: '1.1.0' }, { ok: true }],
      [{ fait: 'epingler', version: '1.0.0', motif: 'Copil', jusquA }, { ok: true }],
      [{ fait: 'activer', version: '1.0.0' }, { error: { type: 'section_epinglee' } }],
      [{ fait: 'desepingler' }, { ok: true }],
      [{ fait: 'verrouiller', motif: 'Copil', jusquA }, { ok: true }],
      [{ fait: 'retour', version: '1.0.0' }, { error: { type: 'section_verrouillee' } }],
      [{ fait: 'deverrouiller' }, { ok: true }],
      [{ fait: 'retour', version: '1.0.0' }, { ok: true }],
      [
        { fait: 'apercu', version: '1.1.0', courriel: 'personne@exemple.fr', heures: 2 },
        { error: { type: 'invite_pas_connu' } },
      ],
    ]
    for (const [commande, attendu] of suite) expect(await executer(commande)).toMatchObject(attendu)
    expect(await executer({ fait: 'etat' })).toMatchObject({
      value: { sections: [{ section: 'essai', active: { version: '1.0.0' }, peutDecider: true }] },
    })
    expect(await executer({ fait: 'journal', avant: null, limite: 2 })).toMatchObject({
      value: {
        entrees: [
          { fait: 'retour_arriere', auteur: `Chaîne (clé ${cles.essai.id})`, detail: { vers: '1.0.0' } },
          { fait: 'deverrou' },
        ],
      },
    })
    expect(await executer({ fait: 'verifier', tete: null })).toMatchObject({ value: { ok: true } })
  })
})
