-- Totals that several pay or get together, where nobody says of any of them which part is theirs.
WITH who AS (SELECT DISTINCT entity_node, node_name FROM entities)
SELECT d.deal_id, d.amount_stated AS stated,
       (SELECT string_agg(DISTINCT node_name, ', ' ORDER BY node_name) FROM parties p
        JOIN who USING (entity_node) WHERE p.deal_id = d.deal_id AND p.money = 'pays') AS payers,
       (SELECT string_agg(DISTINCT node_name, ', ' ORDER BY node_name) FROM parties p
        JOIN who USING (entity_node) WHERE p.deal_id = d.deal_id AND p.money = 'gets') AS payees, d.open_roles
FROM deals d
WHERE d.amount_minor IS NOT NULL AND d.deal_id IN (SELECT deal_id FROM flows WHERE shared)
  AND d.deal_id NOT IN (SELECT deal_id FROM parties WHERE amount_minor IS NOT NULL)
ORDER BY d.deal_id
