-- At which rate an article converts an amount into another currency.
SELECT e.of_id, d.amount_currency AS currency, e.amount_currency AS other,
       round(e.amount::DOUBLE / d.amount::DOUBLE, 2) AS rate, d.amount_stated AS stated, e.amount_stated AS converted
FROM equivalents e
JOIN deals d ON d.deal_id = e.of_id AND e.member = 'amount'
WHERE d.amount_minor > 0
ORDER BY ALL
