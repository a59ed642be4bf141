-- Two who pay each other, by whatever deals that count: money that runs in the smallest circle.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities),
     pays AS (SELECT DISTINCT payer_node, payee_node FROM flows f JOIN deals d USING (deal_id)
              WHERE coalesce(d.status, 'unknown') NOT IN ('rumoured', 'withdrawn')
                AND d.modality <> 'denied' AND NOT d.superseded AND NOT d.contingent)
SELECT least(a.node_name, b.node_name) AS one, greatest(a.node_name, b.node_name) AS other
FROM pays there
JOIN pays back ON back.payer_node = there.payee_node AND back.payee_node = there.payer_node
JOIN who a ON a.entity_node = there.payer_node
JOIN who b ON b.entity_node = there.payee_node
WHERE there.payer_node < there.payee_node
ORDER BY ALL
