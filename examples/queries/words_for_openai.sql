-- The words on which each deal of one company rests.
SELECT d.type, d.status, e.words, e.in_id AS paragraph
FROM deals d
JOIN evidence e ON e.of_id = d.deal_id AND e.member = 'evidence'
WHERE d.deal_id IN (SELECT deal_id FROM parties p JOIN entities n ON n.entity_id = p.entity_id WHERE n.node_name = 'OpenAI')
ORDER BY d.deal_id, e."index"
