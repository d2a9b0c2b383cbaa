-- {bulletins} bulletins publiés, un toutes les dix minutes, à tous les niveaux, adressés à deux organismes tirés au sort. Un mot
-- sur dix mille lignes, un sur cent et un partout : ce que l’on cherche n’est pas toujours rare.
insert into bulletin (
  id, numero, etat, tlp, destinataires, clients, personnes, contenu, brouillon, gravite, reponse_attendue_le, mots, avis_id,
  revision, sans_reponse, cree_par_id, cree_le, publie_le, modifie_le, motif_de_retrait, version)
select
  gen_random_uuid()::text,
  'SSSI-CERT-2025-' || lpad(i::text, 6, '0'),
  case when i % 40 = 0 then 'retire' else 'publie' end,
  (array['CLEAR', 'GREEN', 'AMBER', 'AMBER', 'AMBER+STRICT'])[1 + i % 5],
  array[(array['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'])[1 + i % 5], (array['UCANSS', 'GIP_MDS', 'HFDS'])[1 + i % 3]],
  '{}', '{}',
  jsonb_build_object(
    'titre', 'Vulnérabilité ' || i || ' de la Passerelle d’exemple', 'resume', repeat('Un attaquant exécute du code. ', 20),
    'remediation', 'Mettre à jour.', 'gravite', 'moyenne', 'vulnerabilites', '[]'::jsonb, 'produits', '[]'::jsonb,
    'liens', '[]'::jsonb, 'reponseAttendueLe', null),
  null,
  (array['critique', 'elevee', 'moyenne', 'faible'])[1 + i % 4],
  null,
  'sssi cert 2025 ' || lpad(i::text, 6, '0') || ' vulnerabilite passerelle exemple cve 2026 ' || (100000 + i)
    || ' ' || (array['noyau', 'annuaire', 'imprimante', 'routeur', 'kappa', 'theta', 'deni', 'acces'])[1 + i % 8]
    || case when i % 1000 = 7 then ' rarissime' else '' end,
  null, 1,
  case when i % 10 = 0 then array[(array['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'])[1 + i % 5]] else '{}' end,
  'bench', now() - i * interval '10 minutes', now() - i * interval '10 minutes', now() - i * interval '10 minutes', null, 1
from generate_series(1, {bulletins}) as i;
analyze bulletin;
