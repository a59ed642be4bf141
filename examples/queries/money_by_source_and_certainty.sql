-- How much money rests on whose word: each original speaker, how certain the claim is, and the deals it is about.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities),
     speakers AS (SELECT claim_id, arg_max(source_node, "index") AS speaker FROM claim_sources GROUP BY claim_id),
     told AS (SELECT DISTINCT s.speaker, c.modality, d.deal_id, d.amount_currency, d.amount_low_minor
              FROM claims c
              JOIN claim_about a USING (claim_id)
              JOIN deals d ON d.deal_id = a.to_id
              LEFT JOIN speakers s USING (claim_id)
              WHERE d.amount_minor IS NOT NULL)
SELECT coalesce(node_name, '(the article itself)') AS speaker, modality, amount_currency AS currency,
       count(*) AS deals, sum(amount_low_minor) AS least_minor
FROM told LEFT JOIN who ON entity_node = told.speaker
GROUP BY ALL
ORDER BY ALL
