-- Where somebody has another value than the article: both beside each other.
SELECT s.of_id, s.field,
       CASE s.field WHEN 'amount' THEN d.amount_stated WHEN 'status' THEN d.status WHEN 'date' THEN coalesce(d.date, f.date)
                    WHEN 'value' THEN f.value_stated END AS stated,
       coalesce(s.value_stated, s.status, s.date, s.period) AS other, c.kind, c.modality
FROM claim_sets s
JOIN claims c USING (claim_id)
LEFT JOIN deals d ON d.deal_id = s.of_id
LEFT JOIN facts f ON f.fact_id = s.of_id
ORDER BY ALL
