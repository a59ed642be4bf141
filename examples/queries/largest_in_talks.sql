-- The largest deals that are only talked about, by currency, with what the article says of the figure.
SELECT d.amount_currency AS currency, d.amount, d.amount_bound AS bound, d.amount_approx AS about, d.type, d.modality,
       d.amount_stated AS stated, d.deal_id
FROM deals d
WHERE d.status = 'inTalks' AND d.amount_minor IS NOT NULL
ORDER BY currency, d.amount_low_minor DESC NULLS LAST, d.deal_id
