import { describe, expect, test } from 'vitest'
import { lireConfig } from './config.ts'

const proconnect = {
  PROCONNECT_ISSUER: 'https://proconnect.exemple.fr/api/v2',
  PROCONNECT_CLIENT_ID: 'portail',
  PROCONNECT_CLIENT_SECRET: 'secret',
}

describe('la configuration', () => {
  test('sans rien, le portail s’ouvre sur cette machine avec la connexion de démonstration', () => {
    expect(lireConfig({})).toMatchObject({
      ok: true,
      value: { port: 4000, urlPublique: 'http://localhost:4000', proconnect: null, databaseUrl: null },
    })
  })

  test('les données de démonstration vont avec la connexion de démonstration, et se demandent ailleurs', () => {
    const lue = (environnement: Record<string, string>) => {
      const configuration = lireConfig(environnement)
      return configuration.ok && configuration.value.demonstration
    }
    expect(lue({})).toBe(true)
    expect(lue({ DEMONSTRATION: 'non' })).toBe(false)
    expect(lue(proconnect)).toBe(false)
    expect(lue({ ...proconnect, DEMONSTRATION: 'oui' })).toBe(true)
  })

  test('ce que publie un organisme est borné, et la borne se règle en mégaoctets', () => {
    expect(lireConfig({})).toMatchObject({ value: { quotaParOrganisme: 2048 * 1024 * 1024 } })
    expect(lireConfig({ QUOTA_PAR_ORGANISME_MO: '10' })).toMatchObject({
      value: { quotaParOrganisme: 10 * 1024 * 1024 },
    })
    expect(lireConfig({ QUOTA_PAR_ORGANISME_MO: '0' })).toMatchObject({ ok: false })
  })

  test('les fichiers publiés vont sur le disque, ou dans le magasin S3 que l’on donne', () => {
    const magasin = { DEPOT_S3_URL: 'https://s3.exemple.fr/portail', DEPOT_S3_CLE: 'c', DEPOT_S3_SECRET: 's' }
    expect(lireConfig({})).toMatchObject({ ok: true, value: { depotS3: null } })
    expect(lireConfig(magasin)).toMatchObject({
      ok: true,
      value: {
        depotS3: { url: 'https://s3.exemple.fr/portail', region: 'us-east-1', cle: 'c', secret: 's' },
      },
    })
  })

  test('une variable vide compte pour absente', () => {
    expect(lireConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      ok: true,
      value: { port: 4000, databaseUrl: null },
    })
  })

  test('en production, avec ProConnect et https, tout est lu', () => {
    expect(
      lireConfig({ NODE_ENV: 'production', URL_PUBLIQUE: 'https://portail.exemple.fr/', ...proconnect }),
    ).toMatchObject({
      ok: true,
      value: {
        production: true,
        urlPublique: 'https://portail.exemple.fr',
        proconnect: { issuer: proconnect.PROCONNECT_ISSUER, clientId: 'portail', clientSecret: 'secret' },
      },
    })
  })

  test.each([
    [
      'la démonstration en production',
      { NODE_ENV: 'production', URL_PUBLIQUE: 'https://a.fr' },
      /refusée en production/,
    ],
    [
      'la production sans adresse',
      { NODE_ENV: 'production', ...proconnect },
      /URL_PUBLIQUE doit être renseignée/,
    ],
    ['un ProConnect incomplet', { PROCONNECT_CLIENT_ID: 'portail' }, /ensemble/],
    ['un magasin S3 incomplet', { DEPOT_S3_URL: 'https://s3.exemple.fr/portail' }, /DEPOT_S3_SECRET/],
    ['un magasin S3 en clair', { DEPOT_S3_URL: 'http://s3.exemple.fr/portail' }, /https/],
    ['un ProConnect en clair', { ...proconnect, PROCONNECT_ISSUER: 'http://a.fr' }, /https:\/\//],
    ['une adresse publique en clair', { URL_PUBLIQUE: 'http://portail.exemple.fr' }, /https:\/\//],
    ['une adresse publique avec un chemin', { URL_PUBLIQUE: 'https://a.fr/portail' }, /chemin/],
    ['un port qui n’en est pas un', { PORT: 'quatre mille' }, /PORT doit être un nombre/],
    ['un port impossible', { PORT: '99999' }, /65535/],
    ['une base qui n’est pas PostgreSQL', { DATABASE_URL: 'mysql://localhost' }, /postgres:\/\//],
    ['un serveur de messagerie qui n’en est pas un', { SMTP_URL: 'https://exemple.fr' }, /smtp:\/\//],
    ['un serveur de messagerie sans expéditeur', { SMTP_URL: 'smtp://exemple.fr' }, /COURRIEL_EXPEDITEUR/],
    ['un premier animateur sans courriel', { PREMIER_ANIMATEUR: 'bureau 4C' }, /courriel/],
  ])('refuse %s, par une phrase', (_, environnement, phrase) => {
    const lue = lireConfig(environnement)
    expect(lue).toMatchObject({ ok: false })
    expect(lue.ok ? '' : lue.erreurs.join(' ')).toMatch(phrase)
  })
})
