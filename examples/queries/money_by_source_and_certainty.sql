-- How much money rests on whose word: who says so, or the paper where nobody else is named; how certain the claim is, and
-- the deals it is about.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities),
     speakers AS (SELECT claim_id, arg_max(source_node, "index") AS speaker FROM claim_sources GROUP BY claim_id),
     told AS (SELECT DISTINCT coalesce(s.speaker, p.publisher_node) AS speaker, c.modality, d.deal_id,
                     d.amount_currency, d.amount_low_minor
              FROM claims c
              JOIN articles p USING (article_id)
              JOIN claim_about a USING (claim_id)
              JOIN deals d ON d.deal_id = a.to_node
              LEFT JOIN speakers s USING (claim_id)
              WHERE d.amount_minor IS NOT NULL)
SELECT coalesce(node_name, '(nobody is named)') AS speaker, modality, amount_currency AS currency, count(*) AS deals,
       sum(amount_low_minor) AS least_minor
FROM told LEFT JOIN who ON entity_node = told.speaker
GROUP BY ALL
ORDER BY ALL
