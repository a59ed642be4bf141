-- Who pays whom, by the month of the deal: how many deals, and how much falls due for that pair alone. A total that
-- several share is no pair's, and stands in unsplit_totals.sql. What is denied does not count, nor what another deal has
-- replaced, or falls due only on conditions.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities),
     paid AS (SELECT f.payer_node, f.payee_node, d.date_from, d.status,
                     CASE WHEN NOT f.shared THEN d.sure_currency END AS currency,
                     CASE WHEN NOT f.shared THEN d.sure_low_minor END AS low,
                     CASE WHEN NOT f.shared THEN d.sure_high_minor END AS high
              FROM flows f JOIN deals d USING (deal_id)
              WHERE d.date_from IS NOT NULL AND d.modality <> 'denied' AND NOT d.superseded AND NOT d.contingent)
SELECT substr(date_from, 1, 7) AS month, payer.node_name AS payer, payee.node_name AS payee, status, count(*) AS deals,
       currency, sum(low) AS least_minor, CASE WHEN count(*) = count(high) THEN sum(high) END AS most_minor
FROM paid
JOIN who payer ON payer.entity_node = payer_node
JOIN who payee ON payee.entity_node = payee_node
GROUP BY ALL
ORDER BY ALL
