-- What deals come to, by status and currency, from the least to the most that falls due without a condition; nothing
-- where there is no most. What is part of a deal of the same status is in that one's amount, and is not added again. What
-- may overlap with another deal or be one with it, is an alternative to one, or has parts elsewhere is in the most, and
-- not in the least: the library's ledger is narrower there. What another has replaced, or is denied, does not count.
WITH ties AS (SELECT l.deal_id, l.type, l.to_node FROM links l WHERE l.type IN ('partOf', 'alternativeTo', 'mayOverlap')),
     tied AS (SELECT to_node AS deal_node FROM ties
              UNION SELECT deal_id FROM ties WHERE type <> 'partOf'),
     counted AS (SELECT * FROM deals
                 WHERE sure_low_minor IS NOT NULL AND modality <> 'denied' AND NOT superseded AND NOT contingent)
SELECT coalesce(status, 'unknown') AS status, sure_currency AS currency, count(*) AS deals,
       sum(CASE WHEN possibly_one OR deal_node IN (SELECT deal_node FROM tied) THEN 0 ELSE sure_low_minor END) AS least_minor,
       CASE WHEN count(*) = count(sure_high_minor) THEN sum(sure_high_minor) END AS most_minor
FROM counted d
WHERE NOT EXISTS (SELECT 1 FROM ties JOIN counted whole ON whole.deal_node = ties.to_node
                  WHERE ties.deal_id = d.deal_id AND ties.type = 'partOf' AND whole.status = d.status)
GROUP BY ALL
ORDER BY ALL
