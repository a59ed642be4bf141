-- Who pays in some deals and gets money in others. With a deal that is off, only a rumour, replaced by another, or due
-- only on conditions, nobody pays.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities),
     counted AS (SELECT f.* FROM flows f JOIN deals d USING (deal_id)
                 WHERE coalesce(d.status, 'unknown') NOT IN ('rumoured', 'withdrawn')
                   AND d.modality <> 'denied' AND NOT d.superseded AND NOT d.contingent)
SELECT node_name AS company, (SELECT count(DISTINCT deal_id) FROM counted WHERE payer_node = entity_node) AS pays,
       (SELECT count(DISTINCT deal_id) FROM counted WHERE payee_node = entity_node) AS gets
FROM who
WHERE entity_node IN (SELECT payer_node FROM counted) AND entity_node IN (SELECT payee_node FROM counted)
ORDER BY ALL
