-- What deals come to, by status and currency, from the least to the most that they can be; nothing where there is no
-- most. What is part of another deal is in that one's amount, and is not added again; what another has replaced, what is
-- denied, and an enterprise value, which is no money that is paid, do not count. What falls due only on conditions does.
SELECT coalesce(status, 'unknown') AS status, amount_currency AS currency, count(*) AS deals,
       sum(amount_low_minor) AS least_minor,
       CASE WHEN count(*) = count(amount_high_minor) THEN sum(amount_high_minor) END AS most_minor
FROM deals d
WHERE deal_id = deal_node AND amount_minor IS NOT NULL
  AND modality <> 'denied' AND basis IS DISTINCT FROM 'enterprise'
  AND NOT EXISTS (SELECT 1 FROM links l WHERE l.deal_id = d.deal_id AND l.type = 'partOf')
  AND NOT EXISTS (SELECT 1 FROM links l WHERE l.to_id = d.deal_id AND l.type = 'replaces')
GROUP BY ALL
ORDER BY ALL
