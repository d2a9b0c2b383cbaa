-- Des avis inventés, {avis} en tout : la même proportion de chaque gravité, éditeur et organisme, quel qu’en soit le nombre.
insert into avis (
  id, source, espace, emetteur, reference, titre, resume, publie_le, modifie_le, revision, empreinte, contenu, editeurs, cves,
  score, gravite, exploitee, echeance, organismes, decision, motif, decide_par, decide_le, importe_le, version, recherche,
  systemes, tlp, destinataires, clients, personnes)
select
  gen_random_uuid(),
  case when n % 3 = 0 then 'csaf' else 'certfr' end,
  'https://banc.exemple', 'Émetteur du banc', 'BANC-2026-' || n, titre, resume,
  timestamptz '2026-11-20' - n * interval '7 minutes', timestamptz '2026-11-20' - n * interval '7 minutes',
  '1', md5(n::text),
  '{"risques":[],"systemes":[],"cves":[],"texte":"","liens":[],"revisions":[]}'::jsonb,
  array['Éditeur ' || h % 50], array['CVE-2026-' || (100000 + n)],
  score, case when score >= 9 then 'critique' when score >= 7 then 'elevee' when score >= 4 then 'moyenne' when score > 0 then 'faible' end,
  h / 29 % 40 = 0, case when h / 29 % 40 = 0 then date '2026-12-15' end,
  case when h % 5 = 0 then array[(array['CNAM','CNAV','CNAF','ACOSS','MSA'])[1 + h / 5 % 5]] else '{}' end,
  (array['a_trier','ignorer','ignorer','informer','alerter'])[1 + h / 7 % 5],
  '', null, null, timestamptz '2026-11-20', 1,
  to_tsvector('french', titre || ' ' || resume) || array_to_tsvector(array['banc-2026-' || n, 'cve-2026-' || (100000 + n)]),
  to_tsvector('simple', 'editeur ' || h % 50),
  (array['CLEAR','CLEAR','CLEAR','GREEN','AMBER'])[1 + h / 11 % 5], '{}', '{}', '{}'
from (
  select n, h, case when h % 10 = 0 then null else (h / 13 % 100) / 10.0 end as score,
    'vulnerabilite dans le produit ' || (array['alpha','beta','gamma','delta','epsilon','zeta','eta','theta','iota','kappa'])[1 + h / 17 % 10]
      || ' ' || (array['passerelle','messagerie','pare-feu','base','imprimante','noyau','navigateur','annuaire'])[1 + h / 19 % 8] as titre,
    'elle permet ' || (array['une execution de code arbitraire','un deni de service','une atteinte a la confidentialite','une elevation de privileges'])[1 + h / 23 % 4] as resume
  from (select n, ('x' || substr(md5(n::text), 1, 7))::bit(28)::int as h from generate_series(1, {avis}) as n) as tires
) as composes;
analyze avis;
