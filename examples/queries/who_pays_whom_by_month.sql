-- Who pays whom, by the month of the deal: how many deals, and how much is stated for that pair alone. A total that
-- several share is no pair's, and stands in unsplit_totals.sql. What is denied does not count, nor what another deal has
-- replaced; what falls due only on conditions does.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities)
SELECT substr(d.date_from, 1, 7) AS month, payer.node_name AS payer, payee.node_name AS payee, d.status,
       count(*) AS deals, f.amount_currency AS currency, sum(f.amount_low_minor) AS least_minor,
       CASE WHEN count(*) = count(f.amount_high_minor) THEN sum(f.amount_high_minor) END AS most_minor
FROM flows f
JOIN deals d USING (deal_id)
JOIN who payer ON payer.entity_node = f.payer_node
JOIN who payee ON payee.entity_node = f.payee_node
WHERE d.deal_id = d.deal_node  -- of a deal that several articles tell, the telling that stands for all
  AND d.date_from IS NOT NULL AND d.modality <> 'denied'
  AND NOT EXISTS (SELECT 1 FROM links l WHERE l.to_id = d.deal_id AND l.type = 'replaces')
GROUP BY ALL
ORDER BY ALL
